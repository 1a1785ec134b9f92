// SPDX-License-Identifier: EUPL-1.2

/// The languages of one text in the order of the file; up to four are kept without allocating, since
/// every text of a dataset has such a list while it is read.
struct LanguageList: Hashable, Sendable {
  private static let inlineLimit = 4

  /// 16 bits a language; 0 for none.
  private var packed: UInt64 = 0
  private var count = 0
  private var others: [Language] = []

  var isEmpty: Bool { count == 0 }

  mutating func append(_ language: Language) {
    if count < Self.inlineLimit {
      packed |= UInt64(language.number) << (16 * count)
    } else {
      others.append(language)
    }
    count += 1
  }

  /// - Complexity: O(*n*).
  func contains(_ language: Language) -> Bool {
    for place in 0..<min(count, Self.inlineLimit)
    where UInt16(truncatingIfNeeded: packed >> (16 * place)) == language.number {
      return true
    }
    return others.contains(language)
  }
}
