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

  /// What was broken; nil if all is well.
  static func violation(_ bytes: [UInt8]) -> String? {
    let file = DatasetFile(name: "test.json", bytes: bytes)
    let invariant = LoadInvariant(bytes: bytes, result: ClusterModel.load(file))
    return invariant.outcome ?? invariant.syntax ?? invariant.places ?? invariant.order
  }

  private var outcome: String? {
    if (result.model == nil) != (result.errorCount > 0) { return "no model, or one with errors" }
    if result.issues.count > Self.issueLimit { return "\(result.issues.count) issues" }
    return nil
  }

  /// Bytes are refused as JSON exactly when another reading of the grammar refuses them.
  private var syntax: String? {
    let faults = result.issues.filter { $0.rule == .jsonSyntax }
    switch (faults.count, ReferenceGrammar.strings(in: bytes)) {
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
}
