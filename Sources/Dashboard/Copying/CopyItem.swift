// SPDX-License-Identifier: EUPL-1.2

/// What can be copied from where the keys act.
package enum CopyItem: CaseIterable, Hashable, Sendable {
  /// The cell, or the name of what is chosen.
  case field
  /// The record's text, or the whole page of an analysis or a brief.
  case text
  /// What is chosen with its sources.
  case citation

  var label: Localized {
    switch self {
    case .field: Localized(en: "This alone", hu: "Csak ez")
    case .text: Localized(en: "The whole text", hu: "A teljes szöveg")
    case .citation: Localized(en: "With its source", hu: "Forrással együtt")
    }
  }
}
