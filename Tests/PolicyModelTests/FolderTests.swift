// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// Datasets that are a folder.
struct FolderTests {
  @Test func `a folder is the same dataset as one file`() throws {
    let one = try #require(
      try LoadResult.loading(Repository.bytes(of: "fixtures/small.json")).model)

    let result = ClusterModel.load(try Self.folder("fixtures/folder"))

    #expect(result.issues == [])
    let folder = try #require(result.model)
    #expect(folder.meta == one.meta)
    for kind in RecordKind.allCases {
      let isSame = Self.records(kind, folder) == Self.records(kind, one)
      #expect(isSame, "\(kind.rawValue) differ")
    }
  }

  @Test func `records are told by the file in which they stand`() throws {
    let file = try Self.folder("fixtures/folder")
    let model = try #require(ClusterModel.load(file).model)
    let texts = try Dictionary(
      uniqueKeysWithValues: Set(file.parts.map(\.name)).map { name in
        (name, String(decoding: try Repository.bytes(of: name), as: UTF8.self))
      })

    for kind in RecordKind.allCases {
      let table = model.tables.table(of: kind)
      for position in 0..<table.count {
        let place = table.place(at: position)
        let lines = try #require(texts[model.file.name(of: place)])
          .split(separator: "\n", omittingEmptySubsequences: false)
        let line = lines[Int(place.line) - 1]
        #expect(line.contains("\"id\": \"\(table.identifier(at: position))\""))
      }
    }
  }

  /// Wherever the one file is cut between two collections.
  @Test func `a dataset may be cut into files anywhere`() throws {
    let whole = try #require(AnalysedDataset.embedded)
    let text = try #require(Repository.embedded)
    let members = Self.members(of: text)

    for size in [1, 2, 7] {
      let files = stride(from: 0, to: members.count, by: size).map { start in
        let own = members[start..<min(start + size, members.count)].joined(separator: ",")
        return (name: "\(start).json", bytes: Array("{\(own)}".utf8))
      }
      let result = ClusterModel.load(DatasetFile(folder: "data", files: files))

      let model = try #require(result.model)
      #expect(result.issues == [])
      for kind in RecordKind.allCases {
        let isSame = Self.records(kind, model) == Self.records(kind, whole)
        #expect(isSame, "\(kind.rawValue) differ in files of \(size)")
      }
    }
  }

  @Test func `faults are told with their files`() throws {
    let result = ClusterModel.load(try Self.folder("fixtures/invalid-folder"))

    #expect(
      Self.lines(result) == [
        "b-groups.json:2:20: schemaVersion: unsupported-version",
        "b-groups.json:4:12: workingGroups[0].id: duplicate-id, a-groups.json:5:12",
        "b-groups.json:5:49: workingGroups[0].tabOrder: duplicate-tab",
        "b-groups.json:9:57: needs[0].workingGroupId: unresolved-reference",
        "c-meta.json:2:3: meta: duplicate-key, a-groups.json:3:3",
        "c-meta.json:3:3: pilot: unknown-key", "d-list.json:1:1: : wrong-type",
      ])
  }

  @Test func `every file that is not JSON is told, and what the others have`() {
    let result = ClusterModel.load(
      DatasetFile(
        folder: "data",
        files: [
          ("data/a.json", []), ("data/b.json", Array("{\n  \"mta\": 1}".utf8)),
          ("data/c.json", Array("{\"meta\": \"open\n\"}".utf8)), ("data/d.json", []),
          ("data/e.json", [0xFF, 0xFE, 0x7B, 0x00]), ("data/f.json", Array("{} {}".utf8)),
          ("data/g.json", Array("{\"sources\": [".utf8)),
        ]))

    #expect(
      Self.lines(result) == [
        "data/a.json:1:1: : json-syntax", "data/b.json:2:3: mta: unknown-key",
        "data/c.json:1:15: meta: json-syntax", "data/d.json:1:1: : json-syntax",
        "data/e.json:1:1: : json-syntax", "data/f.json:1:4: : json-syntax",
        "data/g.json:1:14: sources: json-syntax",
      ])
  }

  @Test func `what no file has is missing from the folder`() {
    let result = ClusterModel.load(
      DatasetFile(
        folder: "data",
        files: [
          ("data/a.json", Array("{\"schemaVersion\": \"1.0.0\"}".utf8)),
          ("data/b.json", Array("{\"schemaVersion\": \"1.1.0\", \"x\": 1}".utf8)),
        ]))

    #expect(
      Self.lines(result) == [
        "data:1:1: : missing-key", "data:1:1: : missing-key", "data/b.json:1:28: x: unknown-key",
      ])
  }

  @Test func `a byte order mark may stand at the beginning of each file`() {
    let mark = "\u{FEFF}"
    let result = ClusterModel.load(
      DatasetFile(
        folder: "data",
        files: [
          ("a", Array("\(mark){\"x\": 1}".utf8)), ("b", Array("\(mark){\"y\": 1}\(mark)".utf8)),
        ]))

    #expect(
      Self.lines(result) == [
        "a:1:2: x: unknown-key", "b:1:2: y: unknown-key", "b:1:9: : json-syntax",
      ])
  }

  private static func folder(_ path: String) throws -> DatasetFile {
    let files = try Repository.names(in: path, suffix: ".json").filter { !$0.hasPrefix(".") }
      .map { name in
        ("\(path)/\(name).json", try Repository.bytes(of: "\(path)/\(name).json"))
      }
    return DatasetFile(folder: path, files: files)
  }

  /// The issues as lines without the folder: `file:line:column: path: rule, other place`.
  private static func lines(_ result: LoadResult) -> [String] {
    func text(_ place: PolicyModel.SourceLocation) -> String {
      let file = place.file.split(separator: "/").last ?? ""
      let name = place.file.hasPrefix("fixtures/") ? String(file) : place.file
      return "\(name):\(place.line):\(place.column)"
    }
    return result.issues.map { issue in
      "\(text(issue.location)): \(issue.path): \(issue.rule.rawValue)"
        + (issue.related.map { ", \(text($0))" } ?? "")
    }
  }

  /// What is compared of a record: its name, what a list shows, its evidence, and who refers to it.
  private struct Outline: Equatable {
    let name: String
    let title: LocalizedText
    let evidence: Evidence
    let referrers: [String]
  }

  /// All records of a kind, by their names.
  private static func records(_ kind: RecordKind, _ model: ClusterModel) -> [Outline] {
    let table = model.tables.table(of: kind)
    return (0..<table.count).map { position in
      let record = RecordRef(kind, position)
      let referrers = RecordKind.allCases.flatMap { other in
        model.names(model.references.records(of: other, referringTo: record)).sorted()
      }
      return Outline(
        name: table.identifier(at: position), title: table.title(at: position),
        evidence: table.evidence(at: position), referrers: referrers)
    }.sorted { $0.name < $1.name }
  }

  /// The members of the object that a text is, as they are written.
  private static func members(of bytes: [UInt8]) -> [String] {
    guard var reader = try? JSONReader(bytes) else { return [] }
    var members: [String] = []
    var isFirst = true
    do {
      guard try reader.peek() == .object else { return [] }
      try reader.beginObject()
      while let key = try reader.nextKey(isFirst: &isFirst) {
        try reader.skipValue()
        members.append(String(decoding: bytes[key.offset..<reader.offset], as: UTF8.self))
      }
      return members
    } catch {
      return []
    }
  }
}

struct LoadProgressTests {
  @Test func `loading tells how far it is, in order, and at last that all is read`() throws {
    let bytes = try #require(Repository.embedded)
    let heard = Heard()

    let result = ClusterModel.load(DatasetFile(name: "a.json", bytes: bytes)) { heard.append($0) }

    #expect(result.model != nil)
    #expect(heard.counts.count > 10)
    #expect(heard.counts.count < 300)
    #expect(heard.counts == heard.counts.sorted())
    #expect(heard.counts.last == bytes.count)
  }

  /// Unchecked because loading tells from the thread that it was called on.
  private final class Heard: @unchecked Sendable {
    private(set) var counts: [Int] = []

    func append(_ count: Int) { counts.append(count) }
  }
}
