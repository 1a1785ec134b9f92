// SPDX-License-Identifier: EUPL-1.2

/// A visible text, folded, that remembers which character each byte comes from.
///
/// The index keeps no such map: it would be many times the text, and only what is on the screen is
/// ever highlighted.
struct FoldedString {
  private let text: String
  private let bytes: [UInt8]
  /// For each byte of `bytes` the character that it comes from.
  private let origins: [String.Index]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var origins: [String.Index] = []
    for index in text.indices {
      bytes += Folding.folded(String(text[index]))
      origins += repeatElement(index, count: bytes.count - origins.count)
    }
    self.text = text
    self.bytes = bytes
    self.origins = origins
  }

  /// Where a folded text occurs, from left to right and without overlaps.
  ///
  /// A character of which only a part is meant counts in whole: `s` is found in `ß`.
  func ranges(of needle: [UInt8]) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var offset = 0
    while let start = firstOffset(of: needle, from: offset) {
      offset = start + needle.count
      ranges.append(range(start..<offset))
    }
    return ranges
  }

  /// Where a folded word stands that is not a part of a longer one, or nil.
  func range(ofWord word: [UInt8]) -> Range<String.Index>? {
    var offset = 0
    while let start = firstOffset(of: word, from: offset) {
      offset = start + word.count
      let isBegun = start > 0 && FoldedText.isWordByte(bytes[start - 1])
      let goesOn = offset < bytes.count && FoldedText.isWordByte(bytes[offset])
      if !isBegun, !goesOn { return range(start..<offset) }
    }
    return nil
  }

  private func range(_ bytes: Range<Int>) -> Range<String.Index> {
    origins[bytes.lowerBound]..<text.index(after: origins[bytes.upperBound - 1])
  }

  private func firstOffset(of needle: [UInt8], from start: Int) -> Int? {
    guard !needle.isEmpty, bytes.count >= needle.count, start <= bytes.count - needle.count else {
      return nil
    }
    return (start...bytes.count - needle.count).first { bytes[$0...].starts(with: needle) }
  }
}

extension SearchQuery {
  /// Whether all of its words stand in a text that is folded already; a text has no fields, so those are
  /// met by none.
  ///
  /// - Complexity: O(*n* · *k*) for *k* words in a text of *n* bytes.
  package func isMet(byFolded text: [UInt8]) -> Bool {
    filters.isEmpty && terms.allSatisfy { text.holds($0.bytes) }
  }

  /// The characters of a visible text that the words of the query match: in order, without overlaps
  /// and without neighbours; empty when none does.
  ///
  /// - Complexity: O(*n* · *k*) for *k* words in a text of *n* characters.
  package func ranges(in text: String) -> [Range<String.Index>] {
    // most of what is seen has none of the words, and telling that needs no map
    let bytes = Folding.folded(text)
    guard terms.contains(where: { bytes.holds($0.bytes) }) else { return [] }
    let folded = FoldedString(text)
    let found = terms.flatMap { folded.ranges(of: $0.bytes) }
    var merged: [Range<String.Index>] = []
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
