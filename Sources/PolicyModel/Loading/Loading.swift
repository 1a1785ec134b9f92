// SPDX-License-Identifier: EUPL-1.2

/// The steps from bytes to a model, and what they found on the way.
struct Loading {
  let file: DatasetFile
  var decoder: DatasetDecoder
  private(set) var reports: [DatasetDecoder.Report] = []
  private var unreportedCount = 0

  init(_ file: DatasetFile, progress: LoadProgress?) {
    self.file = file
    self.decoder = DatasetDecoder(JSONReader(file.bytes, at: 0), progress: progress)
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
    let document = file.parts.count == 1 ? decodeFile() : decodeFolder()
    for report in decoder.reports {
      self.report(report.finding, at: report.offset, related: report.relatedOffset)
    }
    unreportedCount += decoder.unreportedCount
    return document
  }

  private mutating func decodeFile() -> DatasetDocument? {
    var document: DatasetDocument?
    let isJSON = read(file.parts[0]) { (decoder) throws(JSONSyntaxError) in
      document = try DatasetDocument.decode(&decoder)
    }
    return isJSON ? document : nil
  }

  /// Reads one value that is a whole part.
  ///
  /// - Returns: Whether the part is JSON; if not, that has been reported.
  mutating func read(
    _ part: DatasetFile.Part, _ body: (inout DatasetDecoder) throws(JSONSyntaxError) -> Void
  ) -> Bool {
    do throws(JSONSyntaxError) {
      decoder.reader = try JSONReader(file.bytes, in: part.bytes)
      try body(&decoder)
      try decoder.reader.finish()
      return true
    } catch {
      report(.syntax(error.kind), at: error.offset)
      return false
    }
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
    for text in decoder.textLanguages.missing(document.meta.languages) {
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
