// SPDX-License-Identifier: EUPL-1.2

extension Glyph {
  /// Stands for what must not or cannot be painted.
  static let replacement = Glyph(character: "\u{FFFD}", width: 1)

  /// Carries a mark that has nothing to stand on.
  static let dottedCircle = Glyph(character: "\u{25CC}", width: 1)

  /// ncurses keeps no more of them in a cell and drops the rest silently.
  static let markLimit = 4

  /// - Precondition: The byte is printable, U+0020 to U+007E.
  init(ascii byte: UInt8) {
    self.init(character: Character(Unicode.Scalar(byte)), width: 1)
  }

  /// The scalar that the marks stand on.
  var base: Unicode.Scalar {
    character.unicodeScalars[character.unicodeScalars.startIndex]
  }

  /// The glyph with one more mark, or nil when it is full or the two do not make one grapheme.
  func adding(_ mark: Unicode.Scalar) -> Glyph? {
    guard character.unicodeScalars.count <= Glyph.markLimit else { return nil }
    var joined = String(character)
    joined.unicodeScalars.append(mark)
    guard joined.count == 1 else { return nil }
    return Glyph(character: Character(joined), width: width)
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
