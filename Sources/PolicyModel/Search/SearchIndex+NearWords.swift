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
  /// - Complexity: O(*w* + *n*) for each word, in the number of different words and the bytes of the text.
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
    /// The first record with the word.
    let record: Int
    /// How often it occurs.
    let count: Int
  }

  /// The folded words that are one mistake away.
  private func wordsNear(to word: [UInt8]) -> [Occurrences] {
    guard word.allSatisfy(FoldedText.isWordByte),
      String(decoding: word, as: UTF8.self).unicodeScalars.count > 3
    else { return [] }
    return frequencies.words.compactMap { candidate in
      // a letter more or less is at most the four bytes that UTF-8 has for one
      guard abs(Int(candidate.length) - word.count) <= 4,
        OneEdit.mayBeWithin(text.bytes.span.extracting(candidate.bytes), word.span)
      else { return nil }
      let bytes = Array(text.bytes[candidate.bytes])
      guard OneEdit.isWithin(bytes, word) else { return nil }
      return Occurrences(
        word: bytes, record: text.record(at: Int(candidate.offset), from: 0),
        count: Int(candidate.count))
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
