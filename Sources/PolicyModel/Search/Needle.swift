// SPDX-License-Identifier: EUPL-1.2

/// Folded bytes to look for, and the two of them that are looked at first.
///
/// Comparing the two rarest bytes leaves few places to compare in whole. The first and the last byte
/// would do for Latin letters, but every Greek or Cyrillic letter begins with one of four bytes.
struct Needle: Hashable, Sendable {
  /// Not empty.
  let bytes: [UInt8]
  /// Offsets in `bytes` of the rarest byte and of another one, which is the same in a single byte.
  let rarest: Int
  let second: Int
  /// How often the two occur together, as far as the bytes' numbers tell: the less, the faster.
  let abundance: Double

  /// - Precondition: `bytes` is not empty, and `frequencies` has a number for each of 256 bytes.
  init(_ bytes: [UInt8], _ frequencies: [UInt32]) {
    precondition(!bytes.isEmpty, "nothing is found everywhere")
    let offsets = bytes.indices.sorted { frequency($0) < frequency($1) }
    func frequency(_ offset: Int) -> UInt32 { frequencies[Int(bytes[offset])] }
    self.bytes = bytes
    self.rarest = offsets[0]
    self.second = offsets.count > 1 ? offsets[1] : offsets[0]
    self.abundance = Double(frequency(rarest)) * Double(frequency(second))
  }

  /// The first occurrence that begins at `start` or later and ends at `end` or earlier, or nil.
  ///
  /// - Precondition: `end + ByteBlock.width` is not beyond the end of `bytes`.
  /// - Complexity: O(*n*) in the bytes between, sixteen at a time.
  func firstOffset(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    let last = end - self.bytes.count
    let one = ByteBlock(repeating: self.bytes[rarest])
    let two = ByteBlock(repeating: self.bytes[second])
    var position = start
    while position <= last {
      var matches = ByteBlock.matches(
        ByteBlock(bytes, at: position + rarest), one, ByteBlock(bytes, at: position + second), two)
      while let index = matches.next() {
        guard position + index <= last else { return nil }
        if isAt(position + index, bytes) { return position + index }
      }
      position += ByteBlock.width
    }
    return nil
  }

  private func isAt(_ offset: Int, _ bytes: Span<UInt8>) -> Bool {
    for index in self.bytes.indices where self.bytes[index] != bytes[offset + index] {
      return false
    }
    return true
  }
}
