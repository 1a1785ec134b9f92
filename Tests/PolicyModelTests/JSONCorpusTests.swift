// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

/// What is JSON by RFC 8259, what is not, and what we decided where it leaves the choice:
/// `fixtures/json/<accept or reject>-<section>-<case>.json` and `.expected`; see docs/json.md.
struct JSONCorpusTests {
  static let folder = "fixtures/json"
  static let names = Repository.names(in: folder, suffix: ".json")
  static let rejected = names.filter { $0.hasPrefix("reject-") }

  @Test(arguments: names)
  func `a text is read or refused as the corpus says`(name: String) throws {
    let file = try file(name)
    let text = JSONTextDescription(file).lines.map { $0 + "\n" }.joined()

    if Repository.isRegenerating {
      try Repository.write(text, to: "\(Self.folder)/\(name).expected")
      return
    }
    #expect(name.hasPrefix("reject-") == (JSONTextDescription.error(in: file.bytes) != nil))
    let kept = try? Repository.bytes(of: "\(Self.folder)/\(name).expected")
    #expect(
      text == kept.map { String(decoding: $0, as: UTF8.self) },
      """
      \(name) is read differently than before; if that is right run \
      CLUSTERTUI_REGENERATE=1 swift test --filter JSONCorpusTests
      """)
  }

  @Test(arguments: names)
  func `another reading of the grammar agrees`(name: String) throws {
    let bytes = try file(name).bytes

    #expect((ReferenceGrammar.strings(in: bytes) != nil) == name.hasPrefix("accept-"))
  }

  @Test(arguments: names)
  func `loading finds the same fault at the same place`(name: String) throws {
    let file = try file(name)

    let found = ClusterModel.load(file).issues.filter { $0.rule == .jsonSyntax }.map {
      "\($0.location.line):\($0.location.column): \($0.finding)"
    }

    let expected = JSONTextDescription.error(in: file.bytes).map { error in
      let place = file.locations(of: [error.offset])[0]
      return ["\(place.line):\(place.column): \(Issue.Finding.syntax(error.kind))"]
    }
    #expect(found == expected ?? [])
  }

  @Test func `the document names files that exist`() throws {
    let document = String(decoding: try Repository.bytes(of: "docs/json.md"), as: UTF8.self)
    let words = document.split { !$0.isLetter && !$0.isNumber && !"-.".contains($0) }
    let named = Set(
      words.filter { $0.hasPrefix("accept-") || $0.hasPrefix("reject-") }.map(String.init))

    #expect(named.subtracting(Self.names) == [])
    #expect(named.count > 20)
  }

  private func file(_ name: String) throws -> DatasetFile {
    DatasetFile(name: name, bytes: try Repository.bytes(of: "\(Self.folder)/\(name).json"))
  }
}
