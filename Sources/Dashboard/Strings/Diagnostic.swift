// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

/// Something that is said about a place in a dataset, ready to be printed for people or for programs.
package struct Diagnostic: Hashable, Sendable {
  package let location: SourceLocation
  package let severity: Issue.Severity
  /// The value's path, such as `recommendations[3].aimIds[0]`; empty for the whole file.
  package let path: String
  package let message: String
  /// The stable name of the rule.
  package let rule: String
  /// The other place that it is about; nil when there is none.
  package let related: SourceLocation?

  /// `FILE:LINE:COLUMN: error: PATH: sentence [rule-name]`, as compilers and editors know it.
  package var line: String {
    let place = "\(location.file):\(location.line):\(location.column)"
    let start = path.isEmpty ? "" : path + ": "
    return "\(place): \(severity.rawValue): \(start)\(message) [\(rule)]"
  }

  /// The same as an object; docs/authoring.md promises its keys.
  package var json: JSONValue {
    [
      "kind": "issue", "file": .string(location.file), "line": .integer(location.line),
      "column": .integer(location.column), "severity": .string(severity.rawValue),
      "rule": .string(rule), "path": .string(path), "message": .string(message),
      "related": related.map(Self.json) ?? .null,
    ]
  }

  private static func json(_ place: SourceLocation) -> JSONValue {
    [
      "file": .string(place.file), "line": .integer(place.line), "column": .integer(place.column),
    ]
  }
}
