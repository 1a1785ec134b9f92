// SPDX-License-Identifier: EUPL-1.2

// Why a record was found: asked only for the few that are seen, and read from the file once more.
extension SearchIndex {
  /// The first text of a record that holds a word of a query, as the dataset writes it; nil when none
  /// does, as where the record only refers to what is looked for.
  ///
  /// - Parameters:
  ///   - record: One of the dataset.
  ///   - query: What was looked for.
  ///   - known: Texts that need not be told, such as the title that is seen anyway.
  /// - Returns: The whole text, not shortened.
  /// - Complexity: O(*n* · *k*) in the bytes of the record for *k* words.
  package func text(
    of record: RecordRef, matching query: SearchQuery, besides known: [String]
  ) -> String? {
    let place = model.table(of: record.kind).place(at: record.position)
    let file = model.file.bytes
    let reader = JSONReader(file, at: 0)
    var strings = RecordStrings(at: Int(place.offset), keys)
    while let token = strings.next(in: file.span) {
      guard token.role.isText else { continue }
      let text = reader.text(of: token.key)
      if query.isTouched(by: text), !known.contains(text) { return text }
    }
    return nil
  }

  /// The countries and regions to which a record refers and whose names hold a word of a query.
  ///
  /// - Complexity: O(*p* · *k*) for *p* places and *k* words.
  package func places(of record: RecordRef, matching query: SearchQuery) -> [RecordRef] {
    let named = query.terms.flatMap { placeNames.records(containing: placeNames.needle($0.bytes)) }
    return Set(named).sorted().map { places[Int($0)] }.filter { place in
      model.references.positions(of: record.kind, referringTo: place).row(of: record.position)
        != nil
    }
  }
}

extension SearchKeys.Role {
  fileprivate var isText: Bool {
    switch self {
    case .text: true
    case .words(let field): field.hasOpenWords
    case .year, .from, .to, .nothing: false
    }
  }
}

extension SearchQuery {
  /// Whether a text holds one of the words.
  fileprivate func isTouched(by text: String) -> Bool {
    let folded = Folding.folded(text)
    return terms.contains { folded.holds($0.bytes) }
  }
}

extension [UInt8] {
  /// Whether other bytes occur among these, one after the other.
  ///
  /// - Complexity: O(*n* · *m*) in the bytes of both.
  package func holds(_ part: [UInt8]) -> Bool {
    guard count >= part.count else { return false }
    return (0...count - part.count).contains { start in
      var length = 0
      while length < part.count, self[start + length] == part[length] { length += 1 }
      return length == part.count
    }
  }
}
