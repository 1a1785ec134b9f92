// SPDX-License-Identifier: EUPL-1.2

/// The texts of all records, folded once, so that every key can search all of them.
///
/// It is made when somebody searches for the first time. What it finds is what `SearchQuery` asks for:
///
/// - *Text* is every string of a record in every language, except references and closed words, which
///   would find half of the dataset for `national`. The names of a record's countries and regions count as its text.
/// - *Words* by which a search is narrowed are kept apart, each with a mark for its field.
///
/// - Complexity: Making it is O(*n*) in the file's bytes. It takes the memory of the folded text and
///   words, eight bytes a record, and sixteen for each different word.
package struct SearchIndex: Sendable {
  let model: ClusterModel
  let numbering: RecordNumbering
  let keys: SearchKeys
  let vocabulary: SearchVocabulary
  private(set) var text: FoldedText
  private(set) var words: FoldedText
  /// The words of the text.
  private(set) var frequencies = WordFrequencies()
  /// The countries and regions of the dataset.
  let places: [RecordRef]
  /// The names of each place.
  private(set) var placeNames: FoldedText

  /// The texts of a whole dataset.
  ///
  /// `labels` are names by which people know the closed words of the dataset; without any, only the
  /// words themselves narrow a search.
  package init(_ model: ClusterModel, labels: [SearchLabel] = []) {
    self.model = model
    numbering = RecordNumbering(model.tables)
    keys = SearchKeys(model.tables)
    vocabulary = SearchVocabulary(keys, labels)
    places = [RecordKind.country, .region].flatMap { kind in
      (0..<model.table(of: kind).count).map { RecordRef(kind, $0) }
    }
    let size = model.file.bytes.count
    text = FoldedText(capacity: size, records: numbering.count)
    words = FoldedText(capacity: size / 8, records: numbering.count)
    placeNames = FoldedText(capacity: 0, records: places.count)
    for kind in RecordKind.allCases {
      let table = model.table(of: kind)
      for position in 0..<table.count { add(table.place(at: position)) }
    }
    for place in places {
      addNames(model.table(of: place.kind).title(at: place.position))
    }
    text.finish()
    frequencies = WordFrequencies(of: text.bytes.span)
    words.finish()
    placeNames.finish()
  }

  private mutating func add(_ place: Place) {
    let file = model.file.bytes
    var strings = RecordStrings(at: Int(place.offset), keys)
    var period = PeriodYears()
    text.beginRecord()
    words.beginRecord()
    while let token = strings.next(in: file.span) {
      if token.hasEscape {
        let plain = JSONReader(file, at: 0).text(of: token.key)
        let span = plain.utf8Span.span
        add(0..<span.count, of: span, token.role, &period)
      } else {
        add(token.bytes, of: file.span, token.role, &period)
      }
    }
  }

  private mutating func add(
    _ range: Range<Int>, of bytes: Span<UInt8>, _ role: SearchKeys.Role,
    _ period: inout PeriodYears
  ) {
    switch role {
    case .words(let field):
      words.append(range, of: bytes, mark: field.mark)
      guard field.hasOpenWords else { return }
    case .text, .year, .from, .to, .nothing: break
    }
    for year in period.years(bytes.extracting(range), role) {
      words.append(String(year), mark: SearchField.year.mark)
    }
    if role != .year { text.append(range, of: bytes) }
  }

  private mutating func addNames(_ title: LocalizedText) {
    placeNames.beginRecord()
    let names = title.translations.map(\.text)
    for name in names.isEmpty ? [title.text(in: .english)] : names { placeNames.append(name) }
  }
}

extension RecordStrings.Token {
  var key: JSONReader.Key { JSONReader.Key(bytes: bytes, hasEscape: hasEscape) }
}

/// The years that the dates of one record stand for.
struct PeriodYears {
  /// Years of one period that are kept; a longer one is found by its ends only.
  static let limit = 60

  private var start: Int?

  /// The years that a value adds: that of a date, and for the end of a period also the ones between.
  mutating func years(_ value: Span<UInt8>, _ role: SearchKeys.Role) -> Range<Int> {
    guard let year = Self.year(value) else { return 0..<0 }
    defer { start = role == .from ? year : nil }
    guard role == .to, let start, start < year, year - start < Self.limit else {
      return year..<year + 1
    }
    return start + 1..<year + 1
  }

  /// The year of `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; nil for anything else.
  static func year(_ value: Span<UInt8>) -> Int? {
    guard value.count == 4 || value.count == 7 || value.count == 10 else { return nil }
    var year = 0
    for index in 0..<value.count {
      let digit = value[index] &- 0x30
      if index == 4 || index == 7 {
        guard value[index] == UInt8(ascii: "-") else { return nil }
      } else {
        guard digit < 10 else { return nil }
        if index < 4 { year = year * 10 + Int(digit) }
      }
    }
    return year
  }
}
