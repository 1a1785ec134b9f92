// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses
internal import TextGrid

/// Turns cells into what curses stores in a cell of its own.
struct CellEncoder {
  private struct Purpose: Hashable {
    let role: Role
    let surface: Surface
  }

  /// What all cells of a purpose have in common.
  private struct Look {
    let attributes: attr_t
    let pair: Int16
    /// A blank in this look, as curses stores it.
    let blank: cchar_t
  }

  private let theme: Theme
  private let depth: ColorDepth
  private var looks: [Purpose: Look] = [:]

  init(theme: Theme, depth: ColorDepth) {
    self.theme = theme
    self.depth = depth
  }

  /// Whether cells look the same as through another encoder.
  func matches(_ theme: Theme, _ depth: ColorDepth) -> Bool {
    self.theme.name == theme.name && self.depth == depth
  }

  /// Puts the cells of a run behind those that have been encoded.
  ///
  /// One element per grapheme; a wide one moves curses on by two columns without a filler.
  mutating func encode(_ run: Frame.Run, into row: inout [cchar_t], pairs: inout ColorPairs) {
    let look = look(run.role, run.surface, &pairs)
    var last: Glyph?
    for cell in run.cells where cell.width > 0 {
      // rules and blanks repeat, and asking the C library about a character is dear
      if cell.glyph == last, let same = row.last {
        row.append(same)
      } else {
        append(cell.glyph, look, to: &row)
        last = cell.glyph
      }
    }
  }

  /// A blank for a purpose, as curses stores it.
  mutating func blank(_ role: Role, _ surface: Surface, pairs: inout ColorPairs) -> cchar_t {
    look(role, surface, &pairs).blank
  }

  private mutating func look(_ role: Role, _ surface: Surface, _ pairs: inout ColorPairs) -> Look {
    let purpose = Purpose(role: role, surface: surface)
    if let look = looks[purpose] { return look }
    let look = makeLook(purpose, &pairs)
    looks[purpose] = look
    return look
  }

  private func makeLook(_ purpose: Purpose, _ pairs: inout ColorPairs) -> Look {
    let style = theme.style(purpose.role, on: purpose.surface, depth: depth)
    let pair = depth == .none ? 0 : pairs.number(for: style)
    let attributes = Self.attributes(style.attributes)
    var blank = cchar_t()
    // cannot fail: an ASCII character and its end
    _ = setcchar(&blank, [wchar_t(UInt8(ascii: " ")), 0], attributes, pair, nil)
    return Look(attributes: attributes, pair: pair, blank: blank)
  }

  private func append(_ glyph: Glyph, _ look: Look, to row: inout [cchar_t]) {
    if glyph.base.isASCII, !glyph.hasMarks {
      row.append(Self.ascii(glyph.base, look))
    } else if let cell = cell(glyph, look) {
      row.append(cell)
    } else {
      let placeholder = Self.ascii("?", look)
      row += Array(repeating: placeholder, count: Int(glyph.width))
    }
  }

  /// What `setcchar` would make of the character, without asking it a thousand times a screen.
  private static func ascii(_ scalar: Unicode.Scalar, _ look: Look) -> cchar_t {
    var cell = look.blank
    cell.chars.0 = wchar_t(bitPattern: scalar.value)
    return cell
  }

  /// Nil where the C library counts other columns than the frame, or none at all.
  ///
  /// Curses would move the rest of the row. That happens when the library is older than a character, and outside UTF-8.
  private func cell(_ glyph: Glyph, _ look: Look) -> cchar_t? {
    let base = wchar_t(bitPattern: glyph.base.value)
    guard wcwidth(base) == Int32(glyph.width) else { return nil }
    var scalars = [base]
    for mark in glyph.marks {
      let mark = wchar_t(bitPattern: mark.value)
      guard wcwidth(mark) == 0 else { return nil }
      scalars.append(mark)
    }
    scalars.append(0)
    var cell = cchar_t()
    let status = setcchar(&cell, scalars, look.attributes, look.pair, nil)
    return status == OK ? cell : nil
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
