// SPDX-License-Identifier: EUPL-1.2

/// Reads the records, or the settings, of one file and keeps everything that is wrong with it.
///
/// It stops only where the bytes stop being JSON; any other fault is reported and skipped, so that an
/// author sees all of them at once.
package struct DatasetDecoder: Sendable {
  /// A fault and the offset of the value (or key) that it is about.
  struct Report: Sendable {
    let offset: Int
    let finding: Issue.Finding
    /// The offset of the other place that the fault is about, such as the first of two equal keys.
    var relatedOffset: Int?
  }

  /// A reference that can be resolved only when every record has been read.
  struct PendingReference: Sendable {
    /// The record that refers; nil when the dataset's own description does.
    let owner: RecordRef?
    let kind: RecordKind
    let offset: UInt32
  }

  /// Reports kept; a file with more faults than this has one cause, and memory has an end.
  static let reportLimit = 10_000

  /// Where it stands in the bytes.
  package var reader: JSONReader
  /// The record that is being read.
  private(set) var owner: RecordRef?
  private(set) var reports: [Report] = []
  private(set) var unreportedCount = 0
  private(set) var references: [PendingReference] = []
  private(set) var textLanguages = TextLanguages()
  private var recordCounts = KindTable { _ in 0 }
  private let progress: LoadProgress?
  /// The offset from which on the listener hears of it.
  private var nextReport: Int

  /// Faults so far, kept or only counted.
  var faultCount: Int { reports.count + unreportedCount }

  /// - Parameters:
  ///   - reader: Where to begin.
  ///   - progress: Hears how far it has come, some hundred times in a large dataset.
  init(_ reader: JSONReader, progress: LoadProgress? = nil) {
    self.reader = reader
    self.progress = progress
    nextReport = progress == nil ? .max : 0
  }

  /// Keeps a fault of the value (or key) at an offset, or counts it where too many are kept.
  package mutating func report(_ finding: Issue.Finding, at offset: Int, related: Int? = nil) {
    guard reports.count < Self.reportLimit else {
      unreportedCount += 1
      return
    }
    reports.append(Report(offset: offset, finding: finding, relatedOffset: related))
  }

  mutating func noteReference(to kind: RecordKind, at offset: Int) {
    let offset = UInt32(truncatingIfNeeded: offset)
    references.append(PendingReference(owner: owner, kind: kind, offset: offset))
  }

  mutating func noteText(_ languages: LanguageList, at offset: Int) {
    textLanguages.add(languages, at: offset)
  }

  /// Makes the next record of a kind the owner of what is read until `endRecord`.
  ///
  /// - Returns: The owner until now, to be given back to `endRecord`.
  mutating func beginRecord(_ kind: RecordKind) -> RecordRef? {
    if reader.offset >= nextReport { tellProgress() }
    let outer = owner
    owner = RecordRef(kind, recordCounts[kind])
    recordCounts[kind] += 1
    return outer
  }

  mutating func endRecord(outer: RecordRef?) {
    owner = outer
  }

  private mutating func tellProgress() {
    progress?(reader.offset)
    nextReport = reader.offset + max(1 << 16, reader.bytes.count >> 8)
  }
}
