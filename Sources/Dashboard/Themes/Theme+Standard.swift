// SPDX-License-Identifier: EUPL-1.2

package import TextGrid

// Every change of colour costs a slow line some twenty bytes, so running text has none.
//
// Colours are chosen so that text is legible on light and dark backgrounds that we do not know: no
// blue or grey text of the palette's first eight, no background without a foreground of its own.
extension Theme {
  /// On the terminal's own background.
  package static let standard = Theme(
    name: "default",
    roles: [
      .muted: Ink(indexed: Style(foreground: PaletteColor(245)), eight: Style()),
      .heading: Ink(
        indexed: Style(attributes: .bold), eight: Style(attributes: .bold), monochrome: .bold),
      .label: Ink(indexed: color(6), eight: color(6)),
      .key: Ink(
        indexed: Style(attributes: .bold), eight: Style(attributes: .bold), monochrome: .bold),
      .rule: Ink(indexed: color(244), eight: Style()),
      .positive: Ink(indexed: color(35), eight: color(2)),
      .warning: Ink(indexed: color(172), eight: color(3), monochrome: .bold),
      .negative: Ink(indexed: color(167), eight: color(1), monochrome: .bold),
      .match: Ink(
        indexed: found(16, on: 220), eight: found(0, on: 3), monochrome: [.reverse, .underline]),
    ].merging(ChartInks.onUnknown) { $1 },
    surfaces: [
      .bar: Ink(
        indexed: Style(attributes: .reverse), eight: Style(attributes: .reverse),
        monochrome: .reverse),
      .selected: Ink(
        indexed: ground(15, on: 4), eight: ground(7, on: 4), monochrome: [.reverse, .bold]),
      .marked: Ink(
        indexed: Style(attributes: [.bold, .underline]),
        eight: Style(attributes: [.bold, .underline]), monochrome: [.bold, .underline]),
      .overlay: Ink(indexed: ground(252, on: 236), eight: ground(7, on: 0)),
    ])

  /// Dark text on a light background, for projectors.
  package static let light = Theme(
    name: "light",
    roles: [
      .text: Ink(indexed: color(16), eight: color(0)),
      .muted: Ink(indexed: color(241), eight: color(0)),
      .heading: Ink(
        indexed: Style(foreground: PaletteColor(16), attributes: .bold),
        eight: Style(foreground: PaletteColor(0), attributes: .bold), monochrome: .bold),
      .label: Ink(indexed: color(24), eight: color(4)),
      .key: Ink(
        indexed: Style(foreground: PaletteColor(16), attributes: .bold),
        eight: Style(foreground: PaletteColor(0), attributes: .bold), monochrome: .bold),
      .rule: Ink(indexed: color(245), eight: color(0)),
      .positive: Ink(indexed: color(22), eight: color(2)),
      .warning: Ink(indexed: color(130), eight: color(1), monochrome: .bold),
      .negative: Ink(indexed: color(124), eight: color(1), monochrome: .bold),
      .match: Ink(
        indexed: found(16, on: 220), eight: found(0, on: 3), monochrome: [.reverse, .underline]),
    ].merging(ChartInks.onLight) { $1 },
    surfaces: [
      .plain: Ink(indexed: background(231), eight: background(7)),
      .bar: Ink(indexed: ground(16, on: 252), eight: ground(7, on: 0), monochrome: .reverse),
      .selected: Ink(
        indexed: ground(231, on: 25), eight: ground(7, on: 4), monochrome: [.reverse, .bold]),
      .marked: Ink(
        indexed: Style(
          foreground: PaletteColor(16), background: PaletteColor(231),
          attributes: [.bold, .underline]),
        eight: Style(
          foreground: PaletteColor(0), background: PaletteColor(7),
          attributes: [.bold, .underline]),
        monochrome: [.bold, .underline]),
      .overlay: Ink(indexed: ground(16, on: 254), eight: ground(0, on: 7)),
    ])

  /// Attributes only, at every depth of colour.
  package static let monochrome = Theme(
    name: "monochrome",
    roles: [
      .heading: plain(.bold), .key: plain(.bold),
      .warning: plain(.bold), .negative: plain(.bold), .match: plain([.reverse, .underline]),
    ].merging(ChartInks.attributes) { $1 },
    surfaces: [
      .bar: plain(.reverse), .selected: plain([.reverse, .bold]),
      .marked: plain([.bold, .underline]),
    ])

  /// The fewest bytes: what is chosen is reversed, nothing else stands out but by its signs.
  package static let lean = Theme(
    name: "lean", roles: [:],
    surfaces: [
      .bar: plain(.underline), .selected: plain(.reverse), .marked: plain(.underline),
      .overlay: plain(.reverse),
    ])

  private static func color(_ number: UInt8) -> Style {
    Style(foreground: PaletteColor(number))
  }

  private static func ground(_ foreground: UInt8, on background: UInt8) -> Style {
    Style(foreground: PaletteColor(foreground), background: PaletteColor(background))
  }

  /// What was looked for: its line tells it on surfaces that have colours of their own.
  private static func found(_ foreground: UInt8, on background: UInt8) -> Style {
    Style(
      foreground: PaletteColor(foreground), background: PaletteColor(background),
      attributes: .underline)
  }

  private static func background(_ number: UInt8) -> Style {
    Style(background: PaletteColor(number))
  }

  private static func plain(_ attributes: Attributes) -> Ink {
    Ink(
      indexed: Style(attributes: attributes), eight: Style(attributes: attributes),
      monochrome: attributes)
  }
}
