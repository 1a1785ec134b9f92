// SPDX-License-Identifier: EUPL-1.2

extension SearchIndex {
  /// What to look for among the words of the index for one value of a field.
  ///
  /// A value that is not a whole word of the field's vocabulary is the beginning of one.
  func needles(of value: SearchQuery.Term, in field: SearchField) -> [Needle] {
    if field == .year { return years(of: value).map { whole(Array(String($0).utf8), field) } }
    guard !field.keys.isEmpty else { return [] }
    let meant = vocabulary.words(meantBy: value.bytes, in: field)
    guard meant.isEmpty else { return meant.map { whole($0, field) } }
    return [words.needle([FoldedText.separator, field.mark] + value.bytes)]
  }

  private func whole(_ word: [UInt8], _ field: SearchField) -> Needle {
    words.needle([FoldedText.separator, field.mark] + word + [FoldedText.separator])
  }

  /// `2013`, or `2010-2013` with at most as many years as a period; empty for anything else.
  private func years(of value: SearchQuery.Term) -> [Int] {
    let ends = value.bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    switch (ends.first.flatMap(\.self), ends.last.flatMap(\.self), ends.count) {
    case (let year?, _, 1): return [year]
    case (let first?, let last?, 2) where first <= last && last - first < PeriodYears.limit:
      return Array(first...last)
    default: return []
    }
  }
}
