// SPDX-License-Identifier: EUPL-1.2

/// The signs that charts and scrolled tables are drawn with.
///
/// The Unicode forms are those that terminals agree to show in one cell: ASCII, box drawing (U+2500
/// to U+257F), block elements (U+2580 to U+259F) and a few geometric shapes. None is braille, which
/// a braille display would read as letters.
package struct ChartGlyphs: Hashable, Sendable {
  /// A cell filled from its left edge, by eighths: 0 to 8.
  package let fromLeft: [Character]
  /// A cell filled from its right edge, by eighths; fonts have only one, four and eight of them.
  package let fromRight: [Character]
  /// A cell filled from its lower edge: from the least to the most of eight heights.
  package let heights: [Character]
  /// Five shades, from the least to the most.
  package let shades: [Character]
  /// Fillings of neighbouring segments, in turn.
  package let fillings: [Character]
  /// One for each series.
  package let points: [Character]
  /// Joins two points.
  package let join: Character
  /// Stands where two points may not be compared.
  package let seriesBreak: Character
  /// Crosses a vertical line to the left of it.
  package let tick: Character
  /// A vertical line that is no edge: a date, a reference.
  package let guide: Character
  package let span: Character
  package let spanStart: Character
  package let spanEnd: Character
  /// The start or the end of a span is not known, or lies outside.
  package let openStart: Character
  package let openEnd: Character
  package let event: Character
  package let yes: Character
  package let partial: Character
  package let no: Character
  package let unknown: Character
  /// A place in a matrix that cannot hold anything.
  package let diagonal: Character
  /// A place in a matrix that could hold something and does not.
  package let absent: Character
  package let pip: Character
  package let emptyPip: Character
  /// Beside the first or last row that is seen when there are more.
  package let hiddenAbove: Character
  package let hiddenBelow: Character

  package static let unicode = ChartGlyphs(
    fromLeft: Array(" ▏▎▍▌▋▊▉█"), fromRight: Array(" ▕▕▐▐▐▐██"), heights: Array("▁▂▃▄▅▆▇█"),
    shades: Array("·░▒▓█"), fillings: Array("█▒▓░"), points: Array("●○■□▲▼◆×"), join: "·",
    seriesBreak: "╱", tick: "┤", guide: "┆", span: "━", spanStart: "┣", spanEnd: "┫",
    openStart: "<", openEnd: ">", event: "◆", yes: "■", partial: "▄", no: "□", unknown: "?",
    diagonal: "╲", absent: "·", pip: "●", emptyPip: "○",
    hiddenAbove: "▲", hiddenBelow: "▼")

  package static let ascii = ChartGlyphs(
    fromLeft: Array(" ---====#"), fromRight: Array(" ---====#"), heights: Array("__..--=="),
    shades: Array(".:=*#"), fillings: Array("#=+-"), points: Array("ABCDEFGH"), join: ".",
    seriesBreak: "/", tick: "+", guide: ":", span: "=", spanStart: "[", spanEnd: "]",
    openStart: "<", openEnd: ">", event: "*", yes: "+", partial: "~", no: "-", unknown: "?",
    diagonal: "\\", absent: ".", pip: "*", emptyPip: ".",
    hiddenAbove: "^", hiddenBelow: "v")
}
