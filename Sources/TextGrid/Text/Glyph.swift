// SPDX-License-Identifier: EUPL-1.2

/// One grapheme that a terminal paints in one or two cells: a base and at most four marks on it.
///
/// Only `CellText` makes glyphs from data, so nothing else can put a control character on the screen.
/// It is a plain value of two words, because a screen has ten thousand of them: copying, comparing
/// and blanking frames then costs what it costs to copy memory.
///
///     low    base 0…20 │ first mark 21…41 │ width 42…43
///     high   second mark 0…20 │ third 21…41 │ fourth 42…62
package struct Glyph: Hashable, Sendable {
  /// ncurses keeps no more marks in a cell and drops the rest silently.
  static let markLimit = 4

  private static let bits: UInt64 = 21
  private static let mask: UInt64 = 0x1F_FFFF

  private var low: UInt64
  private var high: UInt64 = 0

  /// - Parameters:
  ///   - base: The scalar that marks would stand on.
  ///   - width: 1 or 2; 0 for the right half of a wide glyph.
  package init(_ base: Unicode.Scalar, width: UInt8) {
    low = UInt64(base.value) | UInt64(width & 3) << (2 * Self.bits)
  }

  package static let space = Glyph(" ", width: 1)

  /// 1 or 2; 0 for the right half of a wide glyph.
  package var width: UInt8 { UInt8(truncatingIfNeeded: low >> (2 * Self.bits)) & 3 }

  /// The scalar that the marks stand on.
  package var base: Unicode.Scalar { Self.scalar(low & Self.mask) ?? " " }

  /// The marks from the first to the last; most glyphs have none.
  package var marks: [Unicode.Scalar] {
    guard hasMarks else { return [] }
    let fields = [low >> Self.bits, high, high >> Self.bits, high >> (2 * Self.bits)]
    return fields.map { $0 & Self.mask }.prefix { $0 != 0 }.compactMap(Self.scalar)
  }

  package var hasMarks: Bool { low >> Self.bits & Self.mask != 0 }

  package var character: Character {
    guard hasMarks else { return Character(base) }
    var text = String(base)
    text.unicodeScalars.append(contentsOf: marks)
    // marks are added only where all of it stays one grapheme
    return text.first ?? " "
  }

  /// The glyph with one more mark, or nil when it is full or the two do not make one grapheme.
  func adding(_ mark: Unicode.Scalar) -> Glyph? {
    let count = marks.count
    guard count < Self.markLimit else { return nil }
    var joined = String(character)
    joined.unicodeScalars.append(mark)
    guard joined.count == 1 else { return nil }
    var glyph = self
    if count == 0 {
      glyph.low |= UInt64(mark.value) << Self.bits
    } else {
      glyph.high |= UInt64(mark.value) << (Self.bits * UInt64(count - 1))
    }
    return glyph
  }

  private static func scalar(_ value: UInt64) -> Unicode.Scalar? {
    Unicode.Scalar(UInt32(truncatingIfNeeded: value))
  }
}
