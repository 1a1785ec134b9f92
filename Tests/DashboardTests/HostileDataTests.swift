// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Foundation
import PolicyModel
import Testing
import TextGrid

/// Whatever stands in a dataset, what is drawn and told consists of printable characters.
@Suite struct HostileDataTests {
  @Test func `every view of hostile data is printable`() throws {
    let model = try #require(try Hostile.load().model)
    var session = session(on: model)

    for tab in model.tabs {
      for page in model.pages(of: tab) {
        session.show(tab, page)
        for keys in ["", "<Enter>", "<End>", "?", "<Esc>"] {
          try session.type(keys)
          expectPrintable(session.frame().text)
        }
        session.show(tab, page)
        expectPrintable(session.plainLines(columns: 80).joined(separator: "\n"))
      }
    }
  }

  @Test func `every sentence about hostile data is printable`() throws {
    let model = try #require(try Hostile.load().model)
    var linear = LinearSession(session(on: model))

    for tab in 0..<7 {
      for page in 1...6 {
        for line in ["t", "\(tab)", "s", "\(page)", "l", "o", "n", "\u{1B}[31m\u{202E}"] {
          for sentence in linear.answer(line) ?? [] {
            // as StandardStream writes it
            expectPrintable(CellText(sentence).text)
          }
        }
      }
    }
  }

  @Test func `every message about hostile data is printable`() throws {
    let result = try Hostile.load(spoilt: true)

    #expect(result.errorCount > 50)
    for issue in result.issues {
      expectPrintable(CellText(IssueText(.english).line(for: issue)).text)
    }
  }

  @Test func `a text of a megabyte is drawn like any other`() throws {
    let megabyte = String(
      repeating: "word \u{1B}[31m\u{202E}e\u{301}\u{301}\u{301}\u{301}\u{301}", count: 50_000)
    let file = try Hostile.dataset { key, text in
      key == "en" && text.hasPrefix("Three cluster") ? megabyte : text
    }
    let model = try #require(ClusterModel.load(DatasetFile(name: "x", bytes: file)).model)
    var session = session(on: model)

    for keys in ["4lll", "<Enter>", "<End>"] {
      try session.type(keys)
      expectPrintable(session.frame().text)
    }
  }

  private func session(on model: ClusterModel) -> Session {
    Session(
      model: model, size: Size(columns: 110, rows: 30), lettering: .unicode, language: .english)
  }

  private func expectPrintable(_ text: String) {
    let bad = text.unicodeScalars.first { $0 != "\n" && Hostile.isUnprintable($0) }
    #expect(bad == nil, "U+\(String(bad?.value ?? 0, radix: 16))")
  }
}

/// The dataset of the program with the strings of `fixtures/hostile` in all of its free texts.
enum Hostile {
  /// What neither occupies a cell nor belongs to one.
  static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }

  /// Loads it; with one of the strings in every vocabulary word and identifier too if it is to fail.
  static func load(spoilt: Bool = false) throws -> LoadResult {
    let strings = try Array(strings().sorted { $0.key < $1.key }.map(\.value))
    var index = 0
    let bytes = try dataset { key, text in
      guard spoilt || freeTexts.contains(key) else { return text }
      index += 1
      return text + strings[index % strings.count] + text
    }
    return ClusterModel.load(DatasetFile(name: "\u{1B}]0;x\u{7}.json", bytes: bytes))
  }

  /// The dataset with every text changed.
  static func dataset(_ change: (String, String) -> String) throws -> [UInt8] {
    let file = Golden.root.appending(path: "fixtures/clusterpolisee.json")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return Array(try JSONSerialization.data(withJSONObject: walk(object, "", change)))
  }

  private static func strings() throws -> [String: String] {
    let file = Golden.root.appending(path: "fixtures/hostile/strings.json")
    return try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
  }

  private static let freeTexts: Set = [
    "en", "hu", "it", "hr", "sr", "sk", "sl", "ro", "el", "bg", "title", "publisher", "url",
    "website",
    "shortName", "text", "region",
  ]

  private static func walk(_ value: Any, _ key: String, _ change: (String, String) -> String) -> Any
  {
    switch value {
    case let object as [String: Any]:
      // in the order of the names, so that every run puts the same string into the same place
      object.sorted { $0.key < $1.key }.reduce(into: [String: Any]()) {
        $0[$1.key] = walk($1.value, $1.key, change)
      }
    case let array as [Any]: array.map { walk($0, key, change) }
    case let text as String where key != "schemaVersion": change(key, text)
    default: value
    }
  }
}
