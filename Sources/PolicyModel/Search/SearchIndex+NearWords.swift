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
  /// Of several the one that occurs most often; none if there is none. Words of less than four
  /// letters have no near ones: too many are near to them. Nor have quoted words.
  ///
  /// - Complexity: O(*n*) in the bytes of the text for each word that is found nowhere.
  package func nearWords(for query: SearchQuery) -> [NearWord] {
    query.terms.compactMap { term in
      clause(of: term).all().isEmpty ? nearWord(to: term) : nil
    }
  }

  private func nearWord(to term: SearchQuery.Term) -> NearWord? {
    // of equally frequent ones the first in the alphabet, so that the answer is always the same
    let best = wordsNear(to: term.bytes).max { one, other in
      one.value.count != other.value.count
        ? one.value.count < other.value.count : other.key.lexicographicallyPrecedes(one.key)
    }
    guard let best, let word = spelling(of: Array(best.key), in: best.value.record) else {
      return nil
    }
    let count = text.records(containing: text.needle(Array(best.key))).count
    return NearWord(typed: term.text, word: word, count: count)
  }

  private struct Occurrences {
    var count = 0
    /// The first record that was seen with the word.
    let record: Int
  }

  /// The folded words that are one mistake away.
  ///
  /// A mistake leaves one half of a word as it is, unless it swaps the letters where the halves meet.
  /// So only words with one of the halves, or with that swap, have to be compared.
  private func wordsNear(to word: [UInt8]) -> [ArraySlice<UInt8>: Occurrences] {
    guard word.allSatisfy(FoldedText.isWordByte) else { return [:] }
    let candidates = Self.parts(of: word).reduce(into: [:]) { all, part in
      // a word with both halves has been counted
      all.merge(words(containing: part)) { first, _ in first }
    }
    return candidates.filter { OneEdit.isWithin(Array($0.key), word) }
  }

  private func words(containing part: [UInt8]) -> [ArraySlice<UInt8>: Occurrences] {
    var words: [ArraySlice<UInt8>: Occurrences] = [:]
    text.words(containing: text.needle(part)) { word in
      words[text.bytes[word.bytes], default: Occurrences(record: word.record)].count += 1
    }
    return words
  }

  /// The halves of a word, and the whole of it with the letters swapped where they meet; empty for a
  /// word of less than four letters.
  private static func parts(of word: [UInt8]) -> [[UInt8]] {
    let letters = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    guard letters.count > 3 else { return [] }
    let middle = letters.count / 2
    var swapped = letters
    swapped.swapAt(middle - 1, middle)
    return [letters[..<middle], letters[middle...], swapped[...]].map { part in
      part.flatMap { Array(UTF8.encode($0) ?? .init()) }
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
