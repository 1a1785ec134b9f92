// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// Which records differ between two versions of a dataset.
@Suite struct DatasetChangesTests {
  private func model(_ changes: (String, String)...) throws -> ClusterModel {
    var text = String(decoding: try Repository.bytes(of: "fixtures/small.json"), as: UTF8.self)
    for (old, new) in changes { text = text.replacing(old, with: new) }
    return try #require(
      ClusterModel.load(DatasetFile(name: "small.json", bytes: Array(text.utf8))).model)
  }

  @Test func `the same file has no changes`() throws {
    #expect(DatasetChanges(from: try model(), to: try model()).isEmpty)
  }

  @Test func `white space between parts is no change, inside of texts it is`() throws {
    let wide = try model((": ", " :\n  "), ("{", "{ "))
    let blank = try model(("Wheel on trial", "Wheel on  trial"))

    #expect(DatasetChanges(from: try model(), to: wide).isEmpty)
    #expect(DatasetChanges(from: try model(), to: blank).marks == [RecordRef(.pilot, 0): .changed])
  }

  @Test func `an escaped quotation mark does not end a text`() throws {
    let one = try model(("Wheel on trial", "Wheel \\\"on trial"))
    let other = try model(("Wheel on trial", "Wheel \\\"on  trial"))

    #expect(DatasetChanges(from: one, to: other).marks == [RecordRef(.pilot, 0): .changed])
  }

  @Test func `another identifier is one record more and one less`() throws {
    let changes = DatasetChanges(from: try model(), to: try model(("\"term-lq\"", "\"term-x\"")))

    #expect(changes.marks == [RecordRef(.glossaryTerm, 0): .added])
    #expect(changes.removals.map(\.identifier) == ["term-lq"])
    #expect(changes.count(of: .added) == 1)
    #expect(changes.count(of: .changed) == 0)
  }
}
