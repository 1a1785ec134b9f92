// SPDX-License-Identifier: EUPL-1.2

/// Makes texts comparable that differ only in what people leave out when they type.
///
/// Folded text has neither case nor accents: `Régió` and `regio` become the same bytes. It covers
/// Latin, Greek, Cyrillic and Armenian letters; other scripts only lose their case.
///
/// - Letters are decomposed (Unicode's NFKD), lose their marks and get Unicode's full case folding:
///   ő → o, ș → s, ά → α, ς → σ, ﬁ → fi, ² → 2.
/// - Strokes and joints that are no marks in Unicode are spelled out: ß → ss, ł → l, đ → d, ð → d,
///   ħ → h, ø → o, æ → ae, œ → oe, þ → th, ı → i.
/// - й → и, ё → е and ї → і, because Unicode takes them for letters with marks. The Serbian ђ, ј, љ,
///   њ, ћ, џ stay. Nothing is transliterated: `strategija` is not `стратегија`.
/// - Every white space and control character is a space, every dash a hyphen, every quotation mark
///   the one of ASCII. Soft hyphens, joiners and other format characters are left out.
///
/// Folding a folded text changes nothing. It may be longer than the text, at most twice.
package enum Folding {
  /// The entry of a scalar of which nothing is left.
  static let removed = UInt32.max

  /// Appends the folded form of a part of some bytes.
  ///
  /// - Precondition: The part is valid UTF-8; anything else gives bytes without meaning.
  static func append(_ range: Range<Int>, of bytes: Span<UInt8>, to output: inout [UInt8]) {
    let room = 2 * range.count + ByteWord.width
    output.append(addingCapacity: room) { (output: inout OutputSpan<UInt8>) in
      var position = range.lowerBound
      while position < range.upperBound {
        appendASCII(at: &position, to: range.upperBound, of: bytes, to: &output)
        while position < range.upperBound, bytes[position] >= 0x80 {
          appendScalar(at: &position, to: range.upperBound, of: bytes, to: &output)
        }
      }
    }
  }

  /// The folded form of a text.
  package static func folded(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    let bytes = text.utf8Span.span
    append(0..<bytes.count, of: bytes, to: &output)
    return output
  }

  /// Folds what is ASCII, at most a word of it.
  @inline(__always)
  private static func appendASCII(
    at position: inout Int, to end: Int, of bytes: Span<UInt8>, to output: inout OutputSpan<UInt8>
  ) {
    if position + ByteWord.width <= bytes.count {
      let word = ByteWord(bytes, at: position)
      let count = min(word.plainCount, end - position)
      word.lowercased.append(first: count, to: &output)
      position += count
      guard count == 0 else { return }
    }
    let byte = bytes[position]
    guard byte < 0x80 else { return }
    output.append(ascii(byte))
    position += 1
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    return byte < 0x20 || byte == 0x7F ? 0x20 : byte
  }

  /// Folds a scalar of two or more bytes and moves behind it.
  @inline(__always)
  private static func appendScalar(
    at position: inout Int, to limit: Int, of bytes: Span<UInt8>,
    to output: inout OutputSpan<UInt8>
  ) {
    let lead = bytes[position]
    let end = min(position + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), limit)
    let scalar = ByteWord(bytes, at: position, count: end - position)
    let entry = entry(of: scalar, count: end - position)
    switch entry {
    case 0: scalar.append(first: end - position, to: &output)
    case removed: break
    default:
      let count = (39 - entry.leadingZeroBitCount) >> 3
      ByteWord(UInt64(entry)).append(first: count, to: &output)
    }
    position = end
  }

  /// The entry of a scalar given by its bytes.
  @inline(__always)
  private static func entry(of scalar: ByteWord, count: Int) -> UInt32 {
    let first = Int(scalar[0] & 0x1F)
    let second = Int(scalar[1] & 0x3F)
    switch count {
    case 2: return entries[Int(pages[first]) << 6 | second]
    case 3: return entries[Int(pages[(first & 0x0F) << 6 | second]) << 6 | Int(scalar[2] & 0x3F)]
    default: return 0
    }
  }
}
