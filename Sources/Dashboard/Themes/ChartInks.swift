// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// The inks of series and levels, which have to be told apart by people who see fewer hues.
///
/// - Series: the palette of Okabe and Ito, "Color Universal Design" (2008), in the nearest colours of
///   the 256 that keep their distance when seen with deuteranopia. On white, yellow and sky blue would
///   vanish, so there the hues are darker.
/// - Levels: five steps of cividis (Nuñez, Anderton and Renslow, PLoS ONE 13(7), 2018), whose
///   lightness alone gives the order. More stands out more, so on white the order is reversed.
///
/// With eight colours or none, levels differ by attributes; charts show a sign beside every colour.
enum ChartInks {
  /// On a background that we do not know and that is dark more often than not.
  static let onUnknown = inks(
    series: [74, 214, 29, 227, 166, 175, 32, nil],
    eight: [6, 3, 5, nil],
    levels: [(231, 17), (231, 60), (16, 245), (16, 143), (16, 220)])

  static let onLight = inks(
    series: [31, 172, 29, 64, 88, 139, 25, 16],
    eight: [4, 1, 5, 0], eightText: PaletteColor(0),
    levels: [(16, 220), (16, 143), (16, 245), (231, 60), (231, 17)])

  /// Nothing but attributes, at every depth of colour.
  static let attributes = Dictionary(
    uniqueKeysWithValues: levelAttributes.enumerated().map { index, attributes in
      let style = Style(attributes: attributes)
      return (
        Role.level(UInt8(index)),
        Theme.Ink(indexed: style, eight: style, monochrome: attributes)
      )
    })

  private static let levelAttributes: [Attributes] = [
    .dim, [], .bold, .reverse, [.reverse, .bold],
  ]

  /// Takes a colour for each of the eight series, nil for the terminal's own; four of the first eight
  /// colours, to which the other four series add bold; and text and background of each level.
  private static func inks(
    series: [UInt8?], eight: [UInt8?], eightText: PaletteColor? = nil, levels: [(UInt8, UInt8)]
  ) -> [Role: Theme.Ink] {
    var inks: [Role: Theme.Ink] = [:]
    for (index, color) in series.enumerated() {
      let attributes: Attributes = index < eight.count ? [] : .bold
      inks[.series(UInt8(index + 1))] = Theme.Ink(
        indexed: Style(foreground: color.map(PaletteColor.init)),
        eight: Style(
          foreground: eight[index % eight.count].map(PaletteColor.init), attributes: attributes))
    }
    for (index, (text, ground)) in levels.enumerated() {
      let attributes = levelAttributes[index]
      inks[.level(UInt8(index))] = Theme.Ink(
        indexed: Style(foreground: PaletteColor(text), background: PaletteColor(ground)),
        eight: Style(foreground: eightText, attributes: attributes), monochrome: attributes)
    }
    return inks
  }
}
