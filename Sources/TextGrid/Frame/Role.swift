// SPDX-License-Identifier: EUPL-1.2

/// What a cell's text is *for*.
///
/// A theme decides how that looks; nothing else names a colour.
///
/// Roles never carry information alone: wherever one distinguishes states, a word or a glyph does too.
package enum Role: Hashable, Sendable {
  case text
  case muted
  case heading
  /// The title of a column or axis.
  case label
  /// What stands before the values of a field. Themes give it no colour of its own: beside a list it
  /// changes with every row, and each change of colour is bytes on a slow line.
  case fieldLabel
  case key
  case rule
  case positive
  case warning
  case negative
  /// What somebody looked for.
  case match
  /// The n-th of several things shown together, from 1 to 8; charts only.
  case series(UInt8)
  /// A shade behind a value, from 0 (least) to 4 (most); charts only.
  case level(UInt8)
}

/// What a cell stands on: the plain screen, a bar, or something that the user chose.
package enum Surface: Hashable, Sendable {
  case plain
  /// The tab bar and the status line.
  case bar
  /// The row, link or tab that the keys act on now.
  case selected
  /// A row that stays chosen while the keys act elsewhere.
  case marked
  /// A box over the page, such as the help.
  case overlay
}
