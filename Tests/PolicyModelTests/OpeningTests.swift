// SPDX-License-Identifier: EUPL-1.2

import Foundation
import PolicyModel
import Testing

/// Opening a sound dataset without reading all of it.
struct OpeningTests {
  private let file: DatasetFile
  private let loaded: ClusterModel

  init() throws {
    let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let url = URL(filePath: "/\(path)/fixtures/clusterpolisee.json")
    file = DatasetFile(name: "clusterpolisee.json", bytes: Array(try Data(contentsOf: url)))
    loaded = try #require(ClusterModel.load(file).model)
  }

  @Test func `an opened dataset knows its groups before anything else is read`() throws {
    let opened = try #require(ClusterModel.open(checked: file))

    #expect(opened.meta.title == loaded.meta.title)
    #expect(opened.tabGroups.map(\.id) == loaded.tabGroups.map(\.id))
    #expect(opened.workingGroups.records.map(\.place) == loaded.workingGroups.records.map(\.place))
    #expect(!opened.isWhollyRead)
  }

  @Test func `an opened dataset knows what it has before it is read`() throws {
    let opened = try #require(ClusterModel.open(checked: file))

    let present = RecordKind.allCases.filter(opened.hasRecords)

    #expect(!opened.isWhollyRead)
    #expect(present == RecordKind.allCases.filter { loaded.table(of: $0).count > 0 })
  }

  @Test func `an opened dataset has every record of a loaded one`() throws {
    let opened = try #require(ClusterModel.open(checked: file))

    for kind in RecordKind.allCases {
      let table = opened.table(of: kind)
      #expect((0..<table.count).map(table.identifier) == identifiers(of: kind))
      #expect((0..<table.count).map(table.place) == places(of: kind))
    }
    #expect(opened.isWhollyRead)
  }

  @Test(arguments: [
    "", "{}", "[1]", "{\n  \"meta\"", "{\n  \"meta\": {},\n  \"workingGroups\": []\n}",
  ])
  func `what does not look like a dataset is not opened`(text: String) {
    let file = DatasetFile(name: "odd.json", bytes: Array(text.utf8))

    #expect(ClusterModel.open(checked: file) == nil)
  }

  private func identifiers(of kind: RecordKind) -> [String] {
    let table = loaded.table(of: kind)
    return (0..<table.count).map(table.identifier)
  }

  private func places(of kind: RecordKind) -> [Place] {
    let table = loaded.table(of: kind)
    return (0..<table.count).map(table.place)
  }
}
