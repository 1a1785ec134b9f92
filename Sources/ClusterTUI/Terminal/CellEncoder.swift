// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses
internal import TextGrid

/// Turns cells into what curses stores in a cell of its own.
struct CellEncoder {
  private struct Purpose: Hashable {
    let role: Role
    let surface: Surface
  }

  private struct Look {
    let attributes: attr_t
    let pair: Int16
  }

  private let theme: Theme
  private let depth: ColorDepth
  private var looks: [Purpose: Look] = [:]
  /// The last cell and what became of it: most of a screen is runs of the same blank.
  private var last: (cell: Cell, glyph: cchar_t)?
  /// A character's scalars and the zero that ends them, for the C library.
  private var scalars: [wchar_t] = []

  init(theme: Theme, depth: ColorDepth) {
    self.theme = theme
    self.depth = depth
  }

  /// Whether cells look the same as through another encoder.
  func matches(_ theme: Theme, _ depth: ColorDepth) -> Bool {
    self.theme.name == theme.name && self.depth == depth
  }

  /// One element per grapheme; a wide one moves curses on by two columns without a filler.
  mutating func encode(_ row: some Collection<Cell>, pairs: inout ColorPairs) -> [cchar_t] {
    var result: [cchar_t] = []
    result.reserveCapacity(row.count)
    for cell in row where cell.width > 0 {
      if let last, last.cell == cell {
        result.append(last.glyph)
        continue
      }
      let look = look(of: cell, &pairs)
      if let glyph = glyph(cell, look) {
        result.append(glyph)
        last = (cell, glyph)
      } else {
        result += Array(repeating: Self.placeholder(look), count: Int(cell.width))
      }
    }
    return result
  }

  private mutating func look(of cell: Cell, _ pairs: inout ColorPairs) -> Look {
    let purpose = Purpose(role: cell.role, surface: cell.surface)
    if let look = looks[purpose] { return look }
    let style = theme.style(cell.role, on: cell.surface, depth: depth)
    let pair = depth == .none ? 0 : pairs.number(for: style)
    let look = Look(attributes: Self.attributes(style.attributes), pair: pair)
    looks[purpose] = look
    return look
  }

  /// Nil where the C library counts other columns than the frame, or none at all.
  ///
  /// Curses would move the rest of the row. That happens when the library is older than a character, and outside UTF-8.
  private mutating func glyph(_ cell: Cell, _ look: Look) -> cchar_t? {
    scalars.removeAll(keepingCapacity: true)
    for scalar in cell.character.unicodeScalars {
      let character = wchar_t(bitPattern: scalar.value)
      guard wcwidth(character) == (scalars.isEmpty ? Int32(cell.width) : 0) else { return nil }
      scalars.append(character)
    }
    scalars.append(0)
    var glyph = cchar_t()
    let status = setcchar(&glyph, scalars, look.attributes, look.pair, nil)
    return status == OK ? glyph : nil
  }

  private static func placeholder(_ look: Look) -> cchar_t {
    var glyph = cchar_t()
    // cannot fail: an ASCII character and its end
    _ = setcchar(&glyph, [wchar_t(UInt8(ascii: "?")), 0], look.attributes, look.pair, nil)
    return glyph
  }

  private static func attributes(_ attributes: Attributes) -> attr_t {
    var result = cnc_A_NORMAL
    if attributes.contains(.bold) { result |= cnc_A_BOLD }
    if attributes.contains(.dim) { result |= cnc_A_DIM }
    if attributes.contains(.underline) { result |= cnc_A_UNDERLINE }
    if attributes.contains(.reverse) { result |= cnc_A_REVERSE }
    return result
  }
}
