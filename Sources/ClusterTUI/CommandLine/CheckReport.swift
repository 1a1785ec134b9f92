// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import PolicyModel

/// How findings are printed.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// What is said about one dataset that could be read.
struct CheckReport {
  let file: String
  /// Issues in the order of the file, then the notes that were asked for, likewise.
  let diagnostics: [Diagnostic]
  let errorCount: Int
  let warningCount: Int
  /// Nil when nobody asked for notes, or errors kept anyone from looking for them.
  let noteCount: Int?
  /// Nil when errors kept the dataset from being read as a whole.
  let recordCount: Int?

  init(_ file: DatasetFile, listsNotes: Bool, _ language: InterfaceLanguage) {
    let result = ClusterModel.load(file)
    let notes = listsNotes ? result.model?.integrityNotes : nil
    let text = IssueText(language)
    let noteText = IntegrityText(language)
    self.file = file.name
    diagnostics =
      result.issues.map { text.diagnostic(for: $0) }
      + (notes ?? []).map { noteText.diagnostic(for: $0) }
    errorCount = result.errorCount
    warningCount = result.issues.count { $0.severity == .warning }
    noteCount = notes?.count
    recordCount = result.model.map { model in
      RecordKind.allCases.reduce(0) { $0 + model.table(of: $1).count }
    }
  }

  /// A line for each finding, then one for the dataset.
  func lines(_ format: CheckFormat) -> [String] {
    switch format {
    case .text: diagnostics.map(\.line) + [summary]
    case .json: diagnostics.map(\.json.line) + [summaryObject.line]
    }
  }

  private var summary: String {
    let counts = [
      (errorCount, "error"), (warningCount, "warning"), (noteCount, "note"),
      (recordCount, "record"),
    ]
    let words = counts.compactMap { number, word in
      number.map { "\($0) \(word)\($0 == 1 ? "" : "s")" }
    }
    return "\(file): \(words.joined(separator: ", "))"
  }

  private var summaryObject: JSONValue {
    [
      "kind": "summary", "file": .string(file), "errors": .integer(errorCount),
      "warnings": .integer(warningCount), "notes": noteCount.map { .integer($0) } ?? .null,
      "records": recordCount.map { .integer($0) } ?? .null,
    ]
  }
}

extension InputError {
  /// What stands in the place of a summary for what could not be read.
  var object: JSONValue {
    ["kind": "unreadable", "file": .string(name), "message": .string(description)]
  }
}
