// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// A small dataset, read field by field.
struct DecodingTests {
  private let model: ClusterModel

  init() throws {
    model = try #require(LoadResult.loading(SmallDataset.text).model)
  }

  @Test func `a sound dataset has only warnings`() {
    let result = LoadResult.loading(SmallDataset.text)

    #expect(result.errorCount == 0)
    #expect(result.lines == ["14:27: warning: sources[1].title: missing-translation"])
    #expect(result.issues.first?.finding == .missingTranslation([.english]))
  }

  @Test func `the dataset describes itself`() throws {
    let meta = model.meta
    let fact = try #require(meta.facts.first)

    #expect(meta.title.text(in: .hungarian) == "Kicsi")
    #expect(meta.subtitle == nil)
    #expect(meta.asOfDate.iso == "2014-02")
    #expect(meta.languages == [.english, .hungarian])
    #expect(meta.sourceIDs.map(\.text) == ["s1"])
    #expect(fact.isConflict)
    #expect(fact.values.map { $0.text.text(in: .english) } == ["24", "26"])
    #expect(fact.values.map { $0.sourceIDs.map(\.text) } == [[], ["s2"]])
  }

  @Test func `a source has its fields`() throws {
    let source = try #require(model.sources[EntityID("s1")])

    #expect(source.title.text(in: .english) == "Report")
    #expect(source.url == "https://example.org/1")
    #expect(source.publisher == "Example")
    #expect(source.publishedDate?.iso == "2013-05-04")
    #expect(source.retrievedAs == .storedCopy)
    #expect(source.language == .english)
    #expect(source.medium == .report)
    #expect(source.reliability == .mirror)
    #expect(source.evidence.note?.text(in: .hungarian) == "A copy")
  }

  @Test func `a country has its fields`() throws {
    let country = try #require(model.countries[EntityID("GR")])

    #expect(country.euCode == "EL")
    #expect(country.name.text(in: .hungarian) == "Görögország")
    #expect(country.status == .euMember)
    #expect(country.evidence.sourceIDs == [])
    #expect(country.evidence.confidence == .inferred)
    #expect(country.evidence.provenance == .thirdParty)
    #expect(country.evidence.facts == [])
    #expect(country.evidence.note == nil)
  }

  @Test func `an organisation has its fields`() throws {
    let organisation = try #require(model.organisations[EntityID("o1")])

    #expect(organisation.shortName == "A")
    #expect(organisation.countryID?.text == "HU")
    #expect(organisation.form == .agency)
    #expect(organisation.roles.map(\.name) == [.leadPartner, .groupLeader])
    #expect(organisation.roles.map(\.scope) == [nil, "wg1"])
    #expect(organisation.website == "https://example.org")
  }

  @Test func `a working group has its fields`() throws {
    let group = try #require(model.workingGroups[EntityID("wg1")])
    let other = try #require(model.workingGroups[EntityID("wg2")])

    #expect(group.number.value == 1)
    #expect(group.title.text(in: .english) == "Innovation")
    #expect(group.shortName.text(in: .english) == "Inno")
    #expect(group.purpose.text(in: .english) == "To try")
    #expect(group.aims.map(\.id.text) == ["wg1.a", "wg1.b"])
    #expect(group.leaderID?.text == "o1")
    #expect(group.leaderConfidence == .singleSource)
    #expect(group.keywords == ["R&D"])
    #expect(!group.isCrossCutting)
    #expect(other.leaderID == nil)
    #expect(other.isCrossCutting)
    #expect(model.tabGroups.map(\.id.text) == ["wg2", "wg1"])
    #expect(model.aims.records.map(\.text) == ["Analyse", "Build", "Collect"].map { .init($0) })
  }

  @Test func `a need and a practice have their fields`() throws {
    let need = try #require(model.needs[EntityID("n1")])
    let practice = try #require(model.goodPractices[EntityID("gp1")])

    #expect(need.nature == .challenge)
    #expect(need.workingGroupID.text == "wg1")
    #expect(need.text?.text(in: .english) == "Too few")
    #expect(need.countryIDs.map(\.text) == ["GR", "HU", "GR"])
    #expect(need.severity.value == 4)
    #expect(practice.workingGroupIDs.map(\.text) == ["wg2", "wg1"])
    #expect(practice.aimIDs.map(\.text) == ["wg1.a", "wg2.a"])
    #expect(practice.region == "Attiki")
    #expect(practice.level == .regional)
    #expect(practice.period?.from.iso == "2006-07-13")
    #expect(practice.period?.to == nil)
    #expect(practice.ownerID?.text == "o1")
    #expect(practice.problem.text(in: .english) == "Scattered")
    #expect(practice.summary.text(in: .english) == "Gathered")
    #expect(practice.evidenceOfSuccess?.text(in: .english) == "Grew")
    #expect(practice.transferConditions?.text(in: .english) == "Trust")
  }

  @Test func `a pilot has its fields`() throws {
    let pilot = try #require(model.pilots[EntityID("p1")])

    #expect(pilot.leadOrganisationID?.text == "o1")
    #expect(pilot.partnerIDs.map(\.text) == ["o1"])
    #expect(pilot.plannedPeriod?.to?.iso == "2014-02")
    #expect(pilot.period?.from.iso == "2013-11")
    #expect(pilot.period?.to?.iso == "2014")
    #expect(pilot.objective.text(in: .english) == "To see")
    #expect(pilot.activities.map { $0.text(in: .hungarian) } == ["Score", "Látogatás"])
    #expect(pilot.outputs.map { $0.text(in: .english) } == ["Note"])
    #expect(pilot.stage == .tested)
    #expect(pilot.evaluation == .ongoing)
    #expect(pilot.transferability?.value == 5)
    #expect(pilot.lessons.count == 1)
    #expect(pilot.goodPracticeIDs.map(\.text) == ["gp1"])
  }

  @Test func `a recommendation and a strategy have their fields`() throws {
    let recommendation = try #require(model.recommendations[EntityID("r1")])
    let strategy = try #require(model.strategies[EntityID("st1")])

    #expect(recommendation.rationale.text(in: .english) == "Because")
    #expect(recommendation.addressee == .regional)
    #expect(recommendation.instrument == .standards)
    #expect(recommendation.stage == .designed)
    #expect(recommendation.horizon == .short)
    #expect(recommendation.impact.value == 4)
    #expect(recommendation.effort.value == 2)
    #expect(strategy.level == .eu)
    #expect(strategy.approach == .topDown)
    #expect(strategy.summary.text(in: .english) == "Growth")
    #expect(strategy.priorities.map(\.id) == ["smart"])
    #expect(strategy.priorities.map { $0.name.text(in: .hungarian) } == ["Okos"])
    #expect(strategy.recommendationIDs.map(\.text) == ["r1", "r2"])
  }

  @Test func `a deliverable and an event have their fields`() throws {
    let deliverable = try #require(model.deliverables[EntityID("d1")])
    let event = try #require(model.events[EntityID("e1")])

    #expect(deliverable.workPackage == "WP5")
    #expect(deliverable.sections.map(\.number.value) == [4])
    #expect(deliverable.sections.map(\.status) == [.missing])
    #expect(deliverable.status == .draft)
    #expect(deliverable.statusDate.iso == "2013-09")
    #expect(deliverable.isDueUncertain)
    #expect(deliverable.waitingOnID?.text == "o1")
    #expect(deliverable.waitingOn?.text(in: .english) == "Section 4")
    #expect(deliverable.comment?.text(in: .english) == "Late")
    #expect(deliverable.slipDays == 30)
    #expect(event.date.iso == "2012-05-01")
    #expect(event.endDate?.iso == "2012-05")
    #expect(event.location?.text(in: .english) == "Ancona")
    #expect(event.evidence.facts.first?.isConflict == false)
    #expect(event.evidence.facts.first?.values.first?.confidence == .conflicting)
  }

  @Test func `every record knows its line`() {
    #expect(model.sources.records.map(\.place.line) == [11, 14])
    #expect(model.workingGroups.records.map(\.place.line) == [29, 33])
    #expect(model.aims.records.map(\.place.line) == [30, 30, 34])
    #expect(model.events.records.map(\.place.line) == [89])
  }

  @Test(arguments: [
    References(of: .country, to: .source, 0, [0]), References(of: .need, to: .source, 0, [0]),
    References(of: .event, to: .source, 0, [0]), References(of: .event, to: .source, 1, []),
    References(of: .country, to: .source, 1, [0]), References(of: .strategy, to: .source, 1, [0]),
    References(of: .need, to: .country, 0, [0]), References(of: .need, to: .country, 1, [0]),
    References(of: .goodPractice, to: .country, 0, []),
    References(of: .workingGroup, to: .organisation, 0, [0]),
    References(of: .pilot, to: .organisation, 0, [0]),
    References(of: .pilot, to: .workingGroup, 0, [0]),
    References(of: .pilot, to: .workingGroup, 1, [1]),
    References(of: .goodPractice, to: .workingGroup, 1, [0]),
    References(of: .recommendation, to: .aim, 0, [1]),
    References(of: .recommendation, to: .aim, 1, [0, 1]),
    References(of: .goodPractice, to: .aim, 2, [0]), References(of: .pilot, to: .aim, 2, []),
    References(of: .recommendation, to: .pilot, 0, [0, 1]),
    References(of: .recommendation, to: .pilot, 1, [1]),
    References(of: .strategy, to: .recommendation, 1, [0]),
    References(of: .pilot, to: .event, 0, []),
  ])
  func `who refers to whom is known, each once and in order`(references: References) {
    let target = RecordRef(references.target, references.position)

    let found = model.references.records(of: references.kind, referringTo: target)

    #expect(found.map(\.kind).allSatisfy { $0 == references.kind })
    #expect(found.map(\.position) == references.expected)
  }
}

/// The records of one kind that are expected to refer to one record.
struct References: Sendable, CustomTestStringConvertible {
  let kind: RecordKind
  let target: RecordKind
  let position: Int
  let expected: [Int]

  init(of kind: RecordKind, to target: RecordKind, _ position: Int, _ expected: [Int]) {
    self.kind = kind
    self.target = target
    self.position = position
    self.expected = expected
  }

  var testDescription: String { "\(kind) to \(target) \(position): \(expected)" }
}
