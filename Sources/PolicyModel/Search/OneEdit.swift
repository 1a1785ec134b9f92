// SPDX-License-Identifier: EUPL-1.2

/// Tells whether two words are one typing mistake apart: a letter too many, too few or wrong, or two
/// neighbours swapped (Damerau's four).
enum OneEdit {
  /// Whether two folded words are equal or one mistake apart.
  ///
  /// - Complexity: O(*n*) in their bytes.
  static func isWithin(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let one = String(decoding: one, as: UTF8.self).unicodeScalars.map(\.value)
    let other = String(decoding: other, as: UTF8.self).unicodeScalars.map(\.value)
    return isWithin(one, other)
  }

  /// Whether two folded words may be one mistake apart, told fast from their bytes: false only if they
  /// are not.
  ///
  /// A mistake leaves at most two letters between what is the same at the beginning and at the end.
  ///
  /// - Complexity: O(*n*) in their bytes.
  static func mayBeWithin(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    let shared = min(one.count, other.count)
    var start = 0
    while start < shared, one[start] == other[start] { start += 1 }
    var end = 0
    while end < shared - start, one[one.count - 1 - end] == other[other.count - 1 - end] {
      end += 1
    }
    return letters(in: one, start..<one.count - end) <= 2
      && letters(in: other, start..<other.count - end) <= 2
  }

  /// How many letters some bytes are parts of.
  private static func letters(in word: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where index == range.lowerBound || word[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private static func isWithin(_ one: [UInt32], _ other: [UInt32]) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    let start = zip(one, other).prefix { $0 == $1 }.count
    let left = one[start...]
    let right = other[start...]
    if left.count == right.count {
      return left.dropFirst() == right.dropFirst() || isSwapped(left, right)
    }
    return left.count > right.count ? left.dropFirst() == right : left == right.dropFirst()
  }

  private static func isSwapped(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Bool {
    one.count > 1 && one.prefix(2).elementsEqual(other.prefix(2).reversed())
      && one.dropFirst(2) == other.dropFirst(2)
  }
}
