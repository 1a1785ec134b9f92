// SPDX-License-Identifier: EUPL-1.2

/// The steps from bytes to a model, and what they found on the way.
struct Loading {
  private let file: DatasetFile
  private var decoder: DatasetDecoder?
  private(set) var reports: [DatasetDecoder.Report] = []
  private var unreportedCount = 0

  init(_ file: DatasetFile) {
    self.file = file
  }

  /// Warnings are looked for last, so an error is always among the reports that are kept.
  var hasErrors: Bool { reports.contains { $0.finding.rule.severity == .error } }

  var issues: [Issue] {
    IssueLocator.issues(reports, unreported: unreportedCount, in: file)
  }

  var failure: LoadResult { LoadResult(model: nil, issues: issues) }

  mutating func report(_ finding: Issue.Finding, at offset: Int, related: Int? = nil) {
    guard reports.count < DatasetDecoder.reportLimit else {
      unreportedCount += 1
      return
    }
    reports.append(.init(offset: offset, finding: finding, relatedOffset: related))
  }

  /// Reads the records; nil when the bytes are not JSON or hold no object at all.
  mutating func decode() -> DatasetDocument? {
    do {
      decoder = DatasetDecoder(try JSONReader(file.bytes))
      let document = try decode(&decoder)
      take(decoder)
      return document
    } catch {
      take(decoder)
      report(.syntax(error.kind), at: error.offset)
      return nil
    }
  }

  private func decode(
    _ decoder: inout DatasetDecoder?
  ) throws(JSONSyntaxError) -> DatasetDocument? {
    guard var working = decoder.take() else { return nil }
    defer { decoder = working }
    let document = try DatasetDocument.decode(&working)
    try working.reader.finish()
    return document
  }

  private mutating func take(_ decoder: DatasetDecoder?) {
    reports += decoder?.reports ?? []
    unreportedCount += decoder?.unreportedCount ?? 0
  }

  /// Finds the record that each reference names.
  ///
  /// - Returns: The references that lead somewhere, in the order of the file.
  mutating func resolveReferences(_ tables: RecordTables) -> [ReferenceIndex.Edge] {
    guard let decoder else { return [] }
    let tableOf = KindTable { tables.table(of: $0) }
    var edges: [ReferenceIndex.Edge] = []
    edges.reserveCapacity(decoder.references.count)
    for reference in decoder.references {
      var reader = JSONReader(file.bytes, at: Int(reference.offset))
      guard let token = try? reader.scanString() else { continue }
      guard let position = position(of: token, reader, in: tableOf[reference.kind]) else {
        report(
          .unresolvedReference(reader.text(of: token), to: reference.kind),
          at: Int(reference.offset))
        continue
      }
      guard let owner = reference.owner else { continue }
      edges.append(.init(from: owner, to: RecordRef(reference.kind, position)))
    }
    return edges
  }

  private func position(
    of token: JSONReader.Key, _ reader: JSONReader, in table: any AnyRecordTable
  ) -> Int? {
    token.hasEscape
      ? table.position(ofIdentifier: reader.text(of: token))
      : table.position(ofIdentifier: file.bytes.span.extracting(token.bytes))
  }

  /// Checks what holds between records.
  mutating func validate(_ document: DatasetDocument, _ tables: RecordTables) {
    reportRepeatedIdentifiers(tables)
    var places = ValuePlaces(file.bytes)
    for violation in RecordRules.violations(tables) {
      report(
        violation.finding, at: places.offset(of: violation),
        related: violation.related.map { Int($0.offset) })
    }
    for text in decoder?.textLanguages.missing(document.meta.languages) ?? [] {
      report(.missingTranslation(text.languages), at: text.offset)
    }
  }

  private mutating func reportRepeatedIdentifiers(_ tables: RecordTables) {
    for kind in RecordKind.allCases {
      let table = tables.table(of: kind)
      // many records may repeat one that is long
      var firsts: [Int: Int] = [:]
      for repetition in table.repetitions {
        let text = table.identifier(at: repetition.position)
        // a missing or malformed identifier has been reported
        guard !text.isEmpty else { continue }
        let first =
          firsts[repetition.first] ?? offset(ofKey: "id", at: table.place(at: repetition.first))
        firsts[repetition.first] = first
        report(
          .duplicateIdentifier(text),
          at: offset(ofKey: "id", at: table.place(at: repetition.position)), related: first)
      }
    }
  }

  private func offset(ofKey key: String, at place: Place) -> Int {
    let start = Int(place.offset)
    return JSONReader.valueOffset(of: key, inObjectAt: start, file.bytes) ?? start
  }
}
