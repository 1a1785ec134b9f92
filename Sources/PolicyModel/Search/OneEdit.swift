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
