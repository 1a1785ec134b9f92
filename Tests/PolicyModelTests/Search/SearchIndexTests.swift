// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import PolicyModel

/// What searches find in the dataset that the program carries.
struct SearchIndexTests {
  /// Made once for all tests.
  private static let shared = Repository.embedded.flatMap { LoadResult.loading($0).model }
    .map { Searched($0, labels: labels) }

  private static let labels = [
    SearchLabel(.stage, "tested", label: "kipróbált"),
    SearchLabel(.type, "goodPractices", label: "jó gyakorlat"),
  ]

  private let searched: Searched

  init() throws {
    searched = try #require(Self.shared)
  }

  private struct Expectation: Decodable {
    let query: String
    /// The only thing that has to be at the beginning; left out when that does not matter.
    let first: String?
    let finds: [String]
  }

  @Test func `words are found as they are typed`() throws {
    let file = Data(try Repository.bytes(of: "fixtures/queries.json"))
    for expectation in try JSONDecoder().decode([Expectation].self, from: file) {
      let found = searched.found(expectation.query)
      let missing = Set(expectation.finds).subtracting(found)

      #expect(missing == [], "\(expectation.query)")
      if let first = expectation.first { #expect(found.first == first, "\(expectation.query)") }
    }
  }

  /// A text with a space is no reference and no closed word, so every one of them must be found.
  @Test func `no text of the dataset is forgotten`() throws {
    let file = try #require(Repository.embedded)
    let dataset = try #require(try JSONSerialization.jsonObject(with: Data(file)) as? [String: Any])
    var forgotten: [String] = []
    let index = searched.index
    for kind in RecordKind.allCases {
      let collection = dataset[kind.rawValue] as? [[String: Any]] ?? []
      for (number, record) in zip(index.numbering.range(of: kind), collection) {
        for text in Self.strings(record) where text.contains(" ") {
          let needle = index.text.needle(Folding.folded(text))
          if !index.text.contains(needle, in: Int(number)) { forgotten.append(text) }
        }
      }
    }
    #expect(forgotten == [])
  }

  private static func strings(_ value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(strings)
    case let object as [String: Any]: object.values.flatMap(strings)
    default: []
    }
  }

  @Test(
    arguments: [
      ("stage:tested", "fázis:kiprobalt"), ("stage:tested", "stage:TEST"),
      ("type:pilot", "típus:pilots"), ("type:strategy", "kind:strategies"),
      ("type:\"jo gyakorlat\"", "type:goodPractice"), ("country:el", "country:gr"),
      ("country:görögország", "ország:gr"), ("country:gr", "country:Greec"),
      ("group:4", "csoport:wg4"), ("organisation:svim", "szervezet:org-it-marche"),
      ("region:marche", "régió:reg-it-marche"), ("group:4,5", "group:wg5,wg4"),
    ])
  func `a value has several names`(one: String, other: String) {
    #expect(searched.found(one) == searched.found(other))
    #expect(searched.found(one) != [])
  }

  @Test func `fields narrow to the records that have the value`() {
    let model = searched.model

    #expect(
      searched.found("type:pilot stage:tested")
        == model.pilots.records.filter { $0.stage == .tested }.map { "pilots/\($0.id.text)" })
    #expect(
      searched.found("type:recommendation provenance:illustrative confidence:unknown group:2")
        == model.recommendations.records.filter {
          $0.evidence.provenance == .illustrative && $0.evidence.confidence == .unknown
            && $0.workingGroupID.text == "wg2"
        }.map { "recommendations/\($0.id.text)" })
    #expect(
      searched.found("type:strategy level:national,regional country:hu,it")
        == model.strategies.records.filter {
          [.national, .regional].contains($0.level) && ["HU", "IT"].contains($0.countryID?.text)
        }.map { "strategies/\($0.id.text)" })
    #expect(
      searched.found("type:event year:2013")
        == model.events.records.filter { "\($0.date.iso)".hasPrefix("2013") }
        .map { "events/\($0.id.text)" })
  }

  @Test func `a year lies within a period`() {
    let model = searched.model
    let expected = model.strategies.records.filter { strategy in
      guard let period = strategy.period else { return false }
      return period.from.year <= 2015 && (period.to ?? period.from).year >= 2014
    }.map { "strategies/\($0.id.text)" }

    #expect(Set(expected).isSubset(of: searched.found("type:strategy year:2014-2015")))
    #expect(expected != [])
    #expect(searched.found("year:x") == [])
    #expect(searched.found("year:2015-2014") == [])
  }

  @Test func `nothing is asked for, so everything fits`() {
    let hits = searched.index.hits(for: SearchQuery(" "))

    #expect(
      hits.kinds == RecordKind.allCases.filter { searched.model.tables.table(of: $0).count > 0 })
    for kind in RecordKind.allCases {
      #expect(hits.positions(of: kind).count == searched.model.tables.table(of: kind).count)
    }
  }

  @Test(
    arguments: [
      ("inovacio", ["inovacio → innováció"]), ("klazster", ["klazster → klaszter"]),
      ("Θεσσαλονκη", ["Θεσσαλονκη → Θεσσαλονίκη"]), ("klaszter zzzzzz", []), ("klaszter", []),
      ("zz", []), ("\"klaszter es\"", []), ("stage:tezted", []),
    ])
  func `a near word is offered for one that is found nowhere`(query: String, offers: [String]) {
    let near = searched.index.nearWords(for: SearchQuery(query))

    #expect(
      near.map { "\($0.typed) → \($0.word)" }.map { $0.lowercased() }
        == offers.map { $0.lowercased() })
    for word in near {
      #expect(word.count == searched.found(word.word).count)
    }
  }
}
