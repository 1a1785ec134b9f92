// SPDX-License-Identifier: EUPL-1.2

extension Glyph {
  /// Stands for what must not or cannot be painted.
  static let replacement = Glyph("\u{FFFD}", width: 1)

  /// Carries a mark that has nothing to stand on.
  static let dottedCircle = Glyph("\u{25CC}", width: 1)

  /// - Precondition: The byte is printable, U+0020 to U+007E.
  init(ascii byte: UInt8) {
    self.init(Unicode.Scalar(byte), width: 1)
  }

  /// One of the program's own signs, all of which are single scalars of one cell.
  package init(sign: Character) {
    self.init(sign.unicodeScalars.first ?? " ", width: 1)
  }
}

extension Sequence<Glyph> {
  /// How many cells the glyphs take side by side.
  var width: Int { reduce(0) { $0 + Int($1.width) } }

  /// How many glyphs from the start fit into so many columns.
  func count(fitting columns: Int) -> Int {
    var count = 0
    var width = 0
    for glyph in self {
      width += Int(glyph.width)
      guard width <= columns else { break }
      count += 1
    }
    return count
  }
}
