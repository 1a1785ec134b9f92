// SPDX-License-Identifier: EUPL-1.2

extension SearchIndex {
  /// The records that a query asks for; all of them when it asks for nothing.
  ///
  /// `previous` is what the same index found for the query before this one. When the query only became
  /// narrower, as it does with each letter, nothing else has to be looked through.
  ///
  /// - Complexity: O(*n*) in the bytes of the text, or of the previous hits.
  package func hits(for query: SearchQuery, after previous: SearchHits? = nil) -> SearchHits {
    let clauses = self.clauses(of: query)
    let start: [Int32]
    let rest: ArraySlice<SearchClause>
    if let previous, query.narrows(previous.query) {
      (start, rest) = (previous.numbers, clauses[...])
    } else if let first = clauses.first {
      (start, rest) = (first.all(), clauses.dropFirst())
    } else {
      (start, rest) = (Array(0..<Int32(numbering.count)), [])
    }
    let numbers = rest.reduce(start) { $1.filter($0) }
    return SearchHits(numbers, of: query, numbering)
  }

  /// What a query demands, the rarest first.
  private func clauses(of query: SearchQuery) -> [SearchClause] {
    let clauses = query.terms.map(clause(of:)) + query.filters.map(clause(of:))
    return clauses.sorted { $0.abundance < $1.abundance }
  }

  /// A word of text; the name of a place counts as text of every record that refers to it.
  func clause(of term: SearchQuery.Term) -> SearchClause {
    let named = placeNames.records(containing: placeNames.needle(term.bytes))
    return SearchClause(
      content: text, needles: [text.needle(term.bytes)],
      records: named.isEmpty ? nil : referring(to: named.map { places[Int($0)] }))
  }

  private func clause(of filter: SearchQuery.Filter) -> SearchClause {
    var records = RecordSet(count: numbering.count)
    if let kind = filter.field.referredKind {
      records = referring(to: filter.values.flatMap { referred($0, kind) })
    }
    if filter.field == .type {
      for kind in filter.values.flatMap(kinds(named:)) { records.insert(numbering.range(of: kind)) }
    }
    let needles = filter.values.flatMap { self.needles(of: $0, in: filter.field) }
    return SearchClause(content: words, needles: needles, records: records)
  }

  /// The records that refer to one of some others, and those others themselves.
  private func referring(to targets: [RecordRef]) -> RecordSet {
    var records = RecordSet(count: numbering.count)
    for target in targets {
      records.insert(numbering.number(of: target))
      for kind in RecordKind.allCases {
        let first = numbering.range(of: kind).lowerBound
        for position in model.references.positions(of: kind, referringTo: target) {
          records.insert(first + Int32(position))
        }
      }
    }
    return records
  }

  /// The records of a kind with a text that is the value, such as their identifier or name; if there
  /// is none, those with a text that begins like it.
  private func referred(_ value: SearchQuery.Term, _ kind: RecordKind) -> [RecordRef] {
    let start = [FoldedText.separator] + value.bytes
    let exact = text.needle(start + [FoldedText.separator])
    let range = numbering.range(of: kind)
    var found = range.filter { text.contains(exact, in: Int($0)) }
    if kind == .workingGroup { found += groups(numbered: value) }
    if found.isEmpty {
      let prefix = text.needle(start)
      found = range.filter { text.contains(prefix, in: Int($0)) }
    }
    return found.map(numbering.record)
  }

  /// Groups are called by their number, which is no text.
  private func groups(numbered value: SearchQuery.Term) -> [Int32] {
    let first = numbering.range(of: .workingGroup).lowerBound
    let groups = model.workingGroups.records
    return groups.indices.filter { groups[$0].number.value == Int(value.text) }
      .map { first + Int32($0) }
  }

  /// The kinds of records that a word may mean.
  private func kinds(named value: SearchQuery.Term) -> [RecordKind] {
    let words = vocabulary.words(meantBy: value.bytes, in: .type)
    return RecordKind.allCases.filter { words.contains(Folding.folded($0.rawValue)) }
  }
}
