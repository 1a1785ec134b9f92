// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// What holds for loading any bytes whatever.
///
/// The fuzzer asserts it too (script/fuzz).
struct LoadInvariant {
  private static let issueLimit = 10_001
  private static let pathLimit = 4_096

  private let bytes: [UInt8]
  private let result: LoadResult
  /// All keys and strings of the file by another reading of the grammar; nil when it is not JSON.
  private let strings: [[Unicode.Scalar]]?

  /// What was broken; nil if all is well.
  static func violation(_ bytes: [UInt8]) -> String? {
    let file = DatasetFile(name: "test.json", bytes: bytes)
    let invariant = LoadInvariant(
      bytes: bytes, result: ClusterModel.load(file), strings: ReferenceGrammar.strings(in: bytes))
    return invariant.outcome ?? invariant.syntax ?? invariant.places ?? invariant.order
      ?? invariant.texts
  }

  private var outcome: String? {
    if (result.model == nil) != (result.errorCount > 0) { return "no model, or one with errors" }
    if result.issues.count > Self.issueLimit { return "\(result.issues.count) issues" }
    return nil
  }

  /// Bytes are refused as JSON exactly when another reading of the grammar refuses them.
  private var syntax: String? {
    let faults = result.issues.filter { $0.rule == .jsonSyntax }
    switch (faults.count, strings) {
    case (0, nil): return "what is not JSON was read as JSON"
    case (1, nil), (0, _): return nil
    case (1, _): return "JSON was refused: \(faults)"
    default: return "more than one syntax error: \(faults)"
    }
  }

  /// Every issue stands somewhere in the file.
  private var places: String? {
    guard !result.issues.isEmpty else { return nil }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for place in result.issues.flatMap({ [$0.location, $0.related ?? $0.location] }) {
      guard (1...lines.count).contains(place.line) else { return "there is no line \(place.line)" }
      guard (1...lines[place.line - 1].count + 1).contains(place.column) else {
        return "line \(place.line) has no column \(place.column)"
      }
    }
    return nil
  }

  private var order: String? {
    let places = result.issues.map { ($0.location.line, $0.location.column) }
    guard zip(places, places.dropFirst()).allSatisfy(<=) else { return "issues are out of order" }
    let longest = result.issues.map(\.path.utf8.count).max() ?? 0
    return longest > Self.pathLimit ? "a path has \(longest) bytes" : nil
  }

  /// Every text of the model stands in the file.
  private var texts: String? {
    guard let model = result.model else { return nil }
    let strings = Set(strings ?? [])
    for kind in RecordKind.allCases where kind != .exchangeRate {  // their titles are computed
      let table = model.tables.table(of: kind)
      for position in 0..<table.count {
        let evidence = table.evidence(at: position)
        let facts = evidence.facts.flatMap { [$0.label] + $0.values.map(\.text) }
        let texts = [table.title(at: position)] + facts + (evidence.note.map { [$0] } ?? [])
        for text in texts.flatMap(Self.versions) where !strings.contains(text) {
          return "a text that is not in the file: \(text)"
        }
      }
    }
    return nil
  }

  /// What a text says in each of its languages, and in one that it may lack.
  private static func versions(_ text: LocalizedText) -> [[Unicode.Scalar]] {
    (text.translations.map(\.text) + [text.text(in: .hungarian)]).map { Array($0.unicodeScalars) }
  }
}
