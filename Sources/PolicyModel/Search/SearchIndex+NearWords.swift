// SPDX-License-Identifier: EUPL-1.2

/// A word of a query that occurs nowhere, and the nearest one that does.
package struct NearWord: Hashable, Sendable {
  /// As it was typed.
  package let typed: String
  /// As the dataset writes it where it first occurs.
  package let word: String
  /// The records that a search for the word finds.
  package let count: Int
}

extension SearchIndex {
  /// For each word of a query that is found nowhere, the dataset's word that is one mistake away.
  ///
  /// Words of less than four letters have no near ones: too many are near to them. Nor have quoted words.
  ///
  /// - Parameters:
  ///   - query: What was looked for.
  ///   - hits: What it found, where that is known: a single word need not be looked for once more.
  /// - Returns: In the order of the query. Of several near words the one that occurs most often, none if
  ///   there is none.
  /// - Complexity: O(*n*) in the bytes of the text for each word.
  package func nearWords(for query: SearchQuery, hits: SearchHits? = nil) -> [NearWord] {
    let isNowhere = hits?.isEmpty == true && query.terms.count == 1 && query.filters.isEmpty
    return query.terms.compactMap { term in
      isNowhere || clause(of: term).all().isEmpty ? nearWord(to: term) : nil
    }
  }

  private func nearWord(to term: SearchQuery.Term) -> NearWord? {
    // of equally frequent ones the first in the alphabet, so that the answer is always the same
    let best = wordsNear(to: term.bytes).max { one, other in
      one.count != other.count
        ? one.count < other.count : other.word.lexicographicallyPrecedes(one.word)
    }
    guard let best, let word = spelling(of: best.word, in: best.record) else { return nil }
    let count = text.records(containing: text.needle(best.word)).count
    return NearWord(typed: term.text, word: word, count: count)
  }

  private struct Occurrences {
    /// Folded.
    let word: [UInt8]
    /// The first record that was seen with the word.
    let record: Int
    /// How often it was seen.
    var count = 1
  }

  /// The folded words that are one mistake away.
  ///
  /// A mistake leaves the first half of a word as it is, or the second, unless it swaps the letters where
  /// the halves meet. So only words that begin or end like it, or are that swap, have to be compared.
  private func wordsNear(to word: [UInt8]) -> [Occurrences] {
    guard word.allSatisfy(FoldedText.isWordByte), let parts = WordParts(word) else { return [] }
    var near = words(near: word, with: parts.start, at: .first)
    for (part, end) in [(parts.end, FoldedText.WordEnd.last), (parts.swapped, .first)] {
      let more = words(near: word, with: part, at: end)
      // one with both halves has been counted
      near += more.filter { candidate in !near.contains { $0.word == candidate.word } }
    }
    return near
  }

  private func words(
    near word: [UInt8], with part: [UInt8], at end: FoldedText.WordEnd
  ) -> [Occurrences] {
    var near: [Occurrences] = []
    text.words(with: text.needle(part), at: end) { found in
      guard OneEdit.mayBeWithin(text.bytes.span.extracting(found.bytes), word.span) else { return }
      let candidate = Array(text.bytes[found.bytes])
      if let known = near.firstIndex(where: { $0.word == candidate }) {
        near[known].count += 1
      } else if OneEdit.isWithin(candidate, word) {
        near.append(Occurrences(word: candidate, record: found.record))
      }
    }
    return near
  }

  /// The halves of a word, and the whole of it with the letters swapped where they meet.
  private struct WordParts {
    let start, end, swapped: [UInt8]

    /// - Returns: nil for a word of less than four letters.
    init?(_ word: [UInt8]) {
      let letters = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
      guard letters.count > 3 else { return nil }
      let middle = letters.count / 2
      var swapped = letters
      swapped.swapAt(middle - 1, middle)
      start = Self.bytes(letters[..<middle])
      end = Self.bytes(letters[middle...])
      self.swapped = Self.bytes(swapped[...])
    }

    private static func bytes(_ letters: ArraySlice<Unicode.Scalar>) -> [UInt8] {
      letters.flatMap { Array(UTF8.encode($0) ?? .init()) }
    }
  }

  /// How a folded word is written where it first occurs in a record, or nil.
  private func spelling(of word: [UInt8], in record: Int) -> String? {
    let record = numbering.record(Int32(record))
    let place = model.table(of: record.kind).place(at: record.position)
    let reader = JSONReader(model.file.bytes, at: 0)
    var strings = RecordStrings(at: Int(place.offset), keys)
    while let token = strings.next(in: model.file.bytes.span) {
      let text = reader.text(of: token.key)
      if let range = FoldedString(text).range(ofWord: word) { return String(text[range]) }
    }
    return nil
  }
}
