// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// The dataset that the program carries: what it promises its readers.
struct EmbeddedDatasetTests {
  private let model: ClusterModel

  init() throws {
    model = try #require(Self.result?.model)
  }

  /// Loaded once for all tests.
  private static let result = Repository.embedded.map { LoadResult.loading($0) }

  @Test func `nothing is wrong with it`() {
    #expect(Self.result?.lines == [])
  }

  @Test func `six groups have a tab each`() {
    #expect(model.tabGroups.map(\.id.text) == ["wg1", "wg2", "wg3", "wg4", "wg5", "wg6"])
    #expect(model.tabGroups.map(\.tabOrder?.value) == [1, 2, 3, 4, 5, 6])
  }

  @Test func `every tab has enough to show`() {
    let tooFew = model.tabGroups.filter { group in
      count(of: .strategy, group) < 4 || count(of: .pilot, group) < 3
        || count(of: .recommendation, group) < 5 || count(of: .goodPractice, group) < 3
    }

    #expect(tooFew.map(\.id.text) == [])
  }

  @Test func `every aim is served`() {
    let kinds: [RecordKind] = [.goodPractice, .pilot, .recommendation, .strategy]
    let unserved = (0..<model.aims.count).filter { aim in
      kinds.allSatisfy {
        model.references.positions(of: $0, referringTo: RecordRef(.aim, aim)).isEmpty
      }
    }

    #expect(unserved.map { model.aims.identifier(at: $0) } == [])
  }

  @Test func `every recommendation rests on something`() {
    let baseless = model.recommendations.records.filter {
      $0.needIDs.isEmpty && $0.goodPracticeIDs.isEmpty && $0.pilotIDs.isEmpty
    }

    #expect(baseless.map(\.id.text) == [])
  }

  @Test func `whatever is not invented names a source`() {
    let kinds = RecordKind.allCases.filter { $0 != .source && $0 != .aim }
    let unfounded = kinds.flatMap { kind in
      let table = model.tables.table(of: kind)
      return (0..<table.count).filter { position in
        let evidence = table.evidence(at: position)
        let sources = evidence.sourceIDs + evidence.facts.flatMap(\.values).flatMap(\.sourceIDs)
        return evidence.provenance != .illustrative && sources.isEmpty
      }.map { table.identifier(at: $0) }
    }

    #expect(unfounded == [])
  }

  @Test func `what is invented claims no certainty`() {
    let kinds = RecordKind.allCases.filter { $0 != .source && $0 != .aim }
    let bold = kinds.flatMap { kind in
      let table = model.tables.table(of: kind)
      return (0..<table.count).filter { position in
        let evidence = table.evidence(at: position)
        return evidence.provenance == .illustrative && evidence.confidence == .confirmed
      }.map { table.identifier(at: $0) }
    }

    #expect(bold == [])
    #expect(model.pilots.records.contains { $0.evidence.provenance == .illustrative })
    #expect(model.recommendations.records.contains { $0.evidence.provenance == .illustrative })
  }

  @Test(arguments: ["Start and end", "Number of partners"])
  func `where the sources disagree every version is kept`(label: String) throws {
    let facts = model.meta.facts
    let fact = try #require(facts.first { $0.label.text(in: .english) == label })

    #expect(fact.isConflict)
    #expect(Set(fact.values.map { $0.text.text(in: .english) }).count == fact.values.count)
    #expect(fact.values.allSatisfy { !$0.sourceIDs.isEmpty })
  }

  @Test func `the event that starts the project has both of its dates`() throws {
    let event = try #require(model.events[EntityID("e-2012-05-01-start")])

    #expect(event.evidence.confidence == .conflicting)
    #expect(event.evidence.facts.first?.isConflict == true)
  }

  @Test func `leaders that nobody named are not guessed`() {
    let leaderless = model.workingGroups.records.filter { $0.leaderID == nil }

    #expect(leaderless.map(\.id.text) == ["wg2", "wg3", "wg5"])
    #expect(leaderless.allSatisfy { $0.leaderConfidence == .unknown })
  }

  @Test func `every text is there in both languages`() {
    #expect(model.meta.languages == [.english, .hungarian])
    #expect(model.recommendations.records.allSatisfy { $0.title.isTranslated(to: .hungarian) })
  }

  @Test func `every record stands on its line`() {
    let bytes = model.file.bytes
    let lineFeeds = bytes.indices.filter { bytes[$0] == 0x0A }
    let wrong = RecordKind.allCases.flatMap { kind in
      let table = model.tables.table(of: kind)
      return (0..<table.count).filter { position in
        let place = table.place(at: position)
        let before = lineFeeds.partitioningCount { $0 < place.offset }
        return Int(place.line) != before + 1 || bytes[Int(place.offset)] != UInt8(ascii: "{")
      }.map { table.identifier(at: $0) }
    }

    #expect(wrong == [])
  }

  @Test func `references lead back as they lead there`() {
    let pilots = model.pilots.records
    for (position, practice) in model.goodPractices.records.enumerated() {
      let expected = pilots.indices.filter { pilots[$0].goodPracticeIDs.contains(practice.id) }

      let found = model.references.positions(
        of: .pilot, referringTo: RecordRef(.goodPractice, position))

      #expect(Array(found) == expected, "\(practice.id.text)")
      for pilot in pilots.indices {
        #expect(found.row(of: pilot) == expected.firstIndex(of: pilot))
      }
    }
  }

  private func count(of kind: RecordKind, _ group: WorkingGroup) -> Int {
    guard let position = model.workingGroups.position(of: group.id) else { return 0 }
    let target = RecordRef(.workingGroup, position)
    return model.references.positions(of: kind, referringTo: target).count
  }
}

extension [Int] {
  /// How many of the first elements meet a condition that the others do not.
  fileprivate func partitioningCount(_ isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
