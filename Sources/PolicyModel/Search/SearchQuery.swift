// SPDX-License-Identifier: EUPL-1.2

/// What somebody wants to find, as typed into a search.
///
/// ```text
///  cluster wine               both words, in any order, anywhere in a record
///  "smart specialisation"     these words side by side
///  stage:tested country:hu    narrowed by fields; Hungarian names work too: fázis:, ország:
///  country:hu,ro              either of them
///  year:2010-2013             any year of them
/// ```
///
/// Case, accents and the form of quotation marks and dashes do not matter (see `Folding`). Anything
/// can be typed: what is no field is searched as text, and what is unfinished asks for less.
package struct SearchQuery: Hashable, Sendable {
  /// A word, or several words that stand together.
  package struct Term: Hashable, Sendable {
    /// As it was typed, without quotation marks.
    package let text: String
    /// Folded; not empty.
    let bytes: [UInt8]

    /// - Returns: nil for a text of which folding leaves nothing.
    init?(_ text: String) {
      let bytes = Folding.folded(text)
      guard !bytes.isEmpty else { return nil }
      self.text = text
      self.bytes = bytes
    }
  }

  /// A field and the values of which a record must have one.
  package struct Filter: Hashable, Sendable {
    /// Where it has to stand.
    package let field: SearchField
    /// At least one.
    package let values: [Term]
  }

  /// The name before a colon that is no field's.
  package struct UnknownField: Hashable, Sendable {
    /// The word before the colon that is no field.
    package let name: String
    /// What was probably meant, or nil.
    package let suggestion: SearchField?
  }

  /// All of which have to be found.
  package private(set) var terms: [Term] = []
  /// All of which have to hold.
  package private(set) var filters: [Filter] = []
  /// In the order of the text; each is searched as text, together with its value.
  package private(set) var unknownFields: [UnknownField] = []

  /// Whether it asks for nothing, so that everything fits.
  package var isEmpty: Bool { terms.isEmpty && filters.isEmpty }

  /// Never fails: whatever was typed means something.
  package init(_ text: String) {
    var words = QueryWords(text)
    while let word = words.next() { add(word) }
  }

  private mutating func add(_ word: QueryWords.Word) {
    guard let name = word.name else {
      addTerm(word.text)
      return
    }
    guard let field = SearchField(name: name) else {
      unknownFields.append(.init(name: name, suggestion: SearchField.nearest(to: name)))
      addTerm("\(name):\(word.text)")
      return
    }
    let values = word.isQuoted ? [word.text[...]] : word.text.split(separator: ",")
    let terms = values.compactMap { Term(String($0)) }
    if !terms.isEmpty { filters.append(Filter(field: field, values: terms)) }
  }

  private mutating func addTerm(_ text: String) {
    if let term = Term(text) { terms.append(term) }
  }

  /// Whether all that it finds was found by another query already, as after a letter more.
  func narrows(_ other: SearchQuery) -> Bool {
    other.terms.allSatisfy { old in terms.contains { $0.bytes.contains(old.bytes) } }
      && other.filters.allSatisfy { filters.contains($0) }
  }
}

extension SearchField {
  /// The field with a name that differs by one typing mistake, or else begins like that; nil if there
  /// is none, or more than one.
  static func nearest(to name: String) -> SearchField? {
    let folded = Folding.folded(name)
    let near = allCases.filter { $0.foldedNames.contains { OneEdit.isWithin($0, folded) } }
    guard near.isEmpty, folded.count > 1 else { return near.count == 1 ? near.first : nil }
    let longer = allCases.filter { $0.foldedNames.contains { $0.starts(with: folded) } }
    return longer.count == 1 ? longer.first : nil
  }
}
