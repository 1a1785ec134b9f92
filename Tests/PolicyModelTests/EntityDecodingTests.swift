// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// A dataset with every key of every kind of record (`fixtures/small.json`), read field by field.
struct EntityDecodingTests {
  private let model: ClusterModel

  init() throws {
    model = try #require(Self.result?.model)
  }

  private static let result = (try? Repository.bytes(of: "fixtures/small.json")).map {
    LoadResult.loading($0)
  }

  @Test func `nothing is wrong with it`() {
    #expect(Self.result?.lines == [])
  }

  @Test func `a region has its fields`() throws {
    let region = try #require(model.regions[EntityID("reg-gr-mak")])

    #expect(region.title.text(in: .hungarian) == "Közép-Makedónia")
    #expect(region.countryID.text == "GR")
    #expect(region.nutsCode?.text == "EL12")
    #expect(region.nutsCode?.level == 2)
    #expect(region.nutsVersion == .y2010)
    #expect(region.nutsLevel?.value == 2)
    #expect(region.predecessorCodes.map(\.text) == ["GR12"])
    #expect(region.successorCodes.map(\.text) == ["EL52"])
  }

  @Test func `a cluster has its fields`() throws {
    let cluster = try #require(model.clusters[EntityID("cl-hu-cars")])
    let members = try #require(cluster.members)
    let label = try #require(cluster.labels.first)

    #expect(cluster.workingGroupIDs.map(\.text) == ["wg1", "wg4"])
    #expect(cluster.regionID?.text == "reg-hu-nyd")
    #expect(cluster.sector.text(in: .english) == "vehicles")
    #expect(cluster.established?.iso == "2000-12")
    #expect(cluster.approach == .topDown)
    #expect(cluster.lifecycle == .mature)
    #expect(members.total?.value == 1080)
    #expect(
      [members.small, members.large, members.research, members.other].map { $0?.value }
        == [1000, 50, 20, 10])
    #expect(cluster.membersYear?.value == 2013)
    #expect(cluster.employees?.value == 25_000)
    #expect(cluster.turnover?.amount?.value == 1_500_000_000)
    #expect(cluster.turnover?.currency.code == "HUF")
    #expect(cluster.turnover?.year?.value == 2012)
    #expect(cluster.exportShare?.value == 62.5)
    #expect(cluster.isEco == false)
    #expect(cluster.labels.map(\.scheme) == [.esca, .national])
    #expect(cluster.labels.map(\.grade) == [.bronze, .accredited])
    #expect(label.from?.iso == "2012-06")
    #expect(label.validUntil?.iso == "2014-06")
    #expect(label.sourceIDs.map(\.text) == ["s1"])
    #expect(cluster.accesses == [.knowledge, .markets])
    #expect(cluster.languages == [.hungarian, .english])
    #expect(cluster.website == "https://example.org/cars")
    #expect(model.clusters[EntityID("cl-gr-sea")]?.isEco == nil)
  }

  @Test func `a mechanism has its fields`() throws {
    let mechanism = try #require(model.mechanisms[EntityID("mech-wg1")])

    #expect(mechanism.workingGroupID.text == "wg1")
    #expect(mechanism.deliverableID?.text == "d1")
    #expect(mechanism.sections.map(\.status) == [.missing])
    #expect(mechanism.status == .draft)
    #expect(mechanism.recommendationIDs.map(\.text) == ["r1"])
    #expect(mechanism.summary?.text(in: .english) == "Four parts")
  }

  @Test func `a scheme has its fields`() throws {
    let scheme = try #require(model.fundingSchemes[EntityID("fs-hu-pole")])
    let preselection = try #require(scheme.preselection)

    #expect(scheme.level == .national)
    #expect([scheme.ownerID, scheme.operatorID].map { $0?.text } == ["o1", "o1"])
    #expect(scheme.existence == .ended)
    #expect([scheme.start, scheme.end].map { $0?.iso } == ["2008", "2013"])
    #expect(scheme.legalBasis?.text(in: .english) == "Decree")
    #expect(preselection.isPresent)
    #expect(preselection.manner == .accreditation)
    #expect(preselection.criteria.map(\.maxPoints.value) == [40, 60])
    #expect(preselection.validityMonths?.value == 24)
    #expect(scheme.targetStages == [.mature, .accredited])
    #expect(scheme.instruments == [.grant, .bonusPoints])
    #expect(scheme.aidRegime == .gber)
    #expect(scheme.intensity?.least?.value == 0)
    #expect(scheme.intensity?.most?.value == 50)
    #expect(scheme.grant?.amount == nil)
    #expect(scheme.grant?.most?.value == 50_000)
    #expect(scheme.durationMonths?.value == 24)
    #expect(scheme.budget?.amount?.value == 30_000_000)
    #expect(scheme.publicAmount?.amount?.value == 20_000_000)
    #expect(scheme.privateAmount?.amount?.value == 10_000_000)
    #expect([scheme.applications, scheme.awards].map { $0?.value } == [80, 47])
    #expect(scheme.awarded?.amount?.value == 28_000_000)
    #expect(scheme.averageGrants.map { $0.grant.amount?.value } == [600_000])
    #expect(scheme.averageGrants.map(\.sourceIDs) == [[EntityID("s1")]])
    #expect(scheme.averageGrants.map(\.confidence) == [.singleSource])
    #expect(scheme.paid?.least?.value == 20_000_000)
    #expect(scheme.evaluation == .done)
    #expect(model.fundingSchemes[EntityID("fs-gr-none")]?.existence == .no)
  }

  @Test func `a call and a rate have their fields`() throws {
    let call = try #require(model.calls[EntityID("call-hu-2012")])
    let rate = try #require(model.exchangeRates[EntityID("rate-huf-eur")])

    #expect(call.schemeID.text == "fs-hu-pole")
    #expect(call.code == "GOP-1")
    #expect([call.opens, call.closes].map { $0?.iso } == ["2012-03-01", "2012-06"])
    #expect(call.budget?.amount?.value == 12_000_000)
    #expect(call.grant?.least?.value == 100_000)
    #expect(call.intensity?.most?.value == 50)
    #expect(
      [call.durationMonths, call.applications, call.awards].map { $0?.value } == [18, 20, 8])
    #expect(call.awarded?.amount?.value == 9_500_000)
    #expect(call.status == .evaluated)
    #expect([rate.from, rate.to].map(\.code) == ["HUF", "EUR"])
    #expect(rate.rate.value == 0.0034)
    #expect(rate.date.iso == "2012")
  }

  @Test func `an indicator has its fields`() throws {
    let indicator = try #require(model.indicators[EntityID("ind-gerd")])
    let composite = try #require(model.indicators[EntityID("ind-sii")])
    let target = try #require(indicator.targets.first)

    #expect(indicator.code == "GERD")
    #expect(indicator.unit == .percent)
    #expect(indicator.direction == .higherBetter)
    #expect(indicator.framework == .eu2020)
    #expect(indicator.edition == "2014")
    #expect(indicator.labelCount == .clusters)
    #expect(indicator.component?.text(in: .english) == "Investment")
    #expect(indicator.targets.map(\.area) == [.country(EntityID("HU")), .aggregate(.eu28)])
    #expect(target.value == 1.8)
    #expect(target.year.value == 2020)
    #expect(target.confidence == .inferred)
    #expect(composite.partIDs.map(\.text) == ["ind-gerd"])
    #expect(composite.groups.map(\.group) == [.leader, .strong, .emerging])
    #expect(composite.groups.map(\.from) == [120, 90, nil])
  }

  @Test func `observations have their fields`() {
    let observations = model.observations.records

    #expect(observations.map(\.year.value) == [2012, 2013, 2013, 2013, 2014, 2014])
    #expect(
      observations.map(\.area) == [
        .country(EntityID("HU")), .country(EntityID("HU")), .country(EntityID("HU")),
        .aggregate(.eu28), .region(EntityID("reg-gr-mak")), .cluster(EntityID("cl-hu-cars")),
      ])
    #expect(
      observations.map(\.reading) == [
        .value(1.27), .value(1.4), .value(1.41), .value(2.02), .group(.emerging), .value(0),
      ])
    #expect(observations[0].flags == [.breakInSeries, .estimated])
  }

  @Test func `a benchmark and a specialisation have their fields`() throws {
    let benchmark = try #require(model.benchmarks[EntityID("bm-1")])
    let specialisation = try #require(model.specialisations[EntityID("spec-1")])

    #expect(benchmark.indicatorIDs.map(\.text) == ["ind-gerd"])
    #expect(benchmark.countryIDs.map(\.text) == ["HU", "GR"])
    #expect(benchmark.regionIDs.map(\.text) == ["reg-hu-nyd"])
    #expect(benchmark.reference == .eu28)
    #expect(benchmark.year?.value == 2013)
    #expect(benchmark.peerRule == .manual)
    #expect(specialisation.regionID.text == "reg-hu-nyd")
    #expect(specialisation.industry.text == "automotive")
    #expect(specialisation.year.value == 2012)
    #expect(specialisation.regionEmployment.value == 12_000)
    #expect(specialisation.regionTotal.value == 240_000)
    #expect(specialisation.referenceEmployment.value == 1_500_000)
    #expect(specialisation.referenceTotal.value == 150_000_000)
    #expect(specialisation.referenceArea.text(in: .english) == "EU-27")
  }

  @Test func `a skill need and a score have their fields`() throws {
    let need = try #require(model.skillNeeds[EntityID("sk-1")])
    let score = try #require(model.jobQualityScores[EntityID("jq-1")])

    #expect(need.countryID?.text == "HU")
    #expect(need.regionID?.text == "reg-hu-nyd")
    #expect(need.clusterID?.text == "cl-hu-cars")
    #expect(need.occupation?.text == "1219")
    #expect(need.requiredLevel.value == 6)
    #expect(need.availableLevel.value == 4)
    #expect(need.jobsAffected?.value == 1200)
    #expect(need.mismatch == .vertical)
    #expect(need.horizon == .medium)
    #expect(need.pilotIDs.map(\.text) == ["p1"])
    #expect(score.area == .country(EntityID("HU")))
    #expect(score.dimension == .skillsCompetence)
    #expect(score.score.value == 48.5)
    #expect(score.year.value == 2010)
  }

  @Test func `a partnership, an assessment and a term have their fields`() throws {
    let partnership = try #require(model.partnerships[EntityID("pa-1")])
    let assessment = try #require(model.assessments[EntityID("as-1")])
    let term = try #require(model.glossaryTerms[EntityID("term-lq")])

    #expect(partnership.organisationIDs.map(\.text) == ["o1"])
    #expect(partnership.clusterIDs.map(\.text) == ["cl-hu-cars", "cl-gr-sea"])
    #expect(partnership.form == .escp4i)
    #expect(partnership.targetMarkets.map(\.text) == ["US", "TR"])
    #expect(partnership.accesses == [.markets])
    #expect(partnership.period?.to?.iso == "2015")
    #expect(partnership.status == .active)
    #expect(assessment.workingGroupID?.text == "wg1")
    #expect(assessment.area == .region(EntityID("reg-hu-nyd")))
    #expect(assessment.strengths.map { $0.text(in: .english) } == ["Industry"])
    #expect(assessment.weaknesses.map { $0.text(in: .english) } == ["Research"])
    #expect(assessment.opportunities.map { $0.text(in: .english) } == ["Neighbours"])
    #expect(assessment.threats.map { $0.text(in: .english) } == ["One industry"])
    #expect(assessment.date?.iso == "2013-05")
    #expect(term.title.text(in: .hungarian) == "lokációs hányados")
  }

  @Test func `strategies, pilots, practices and groups have the fields for analyses`() throws {
    let strategy = try #require(model.strategies[EntityID("st1")])
    let pilot = try #require(model.pilots[EntityID("p1")])
    let practice = try #require(model.goodPractices[EntityID("gp1")])

    #expect(strategy.priorities.first?.industries.map(\.text) == ["automotive"])
    #expect(strategy.regionID?.text == "reg-hu-nyd")
    #expect(strategy.ris3Steps.map(\.number.value) == [1, 6])
    #expect(strategy.ris3Steps.map { $0.factors.map(\.value) } == [[4, 0, 2], [1, 1, 5]])
    #expect(strategy.ris3Framework?.text(in: .english) == "Guide of 2012")
    #expect(strategy.euFrames == [.innovationUnion, .ecoFunding, .targetResearch])
    #expect(strategy.instruments == [.grant, .network])
    #expect(strategy.accesses == [.markets])
    #expect(strategy.budget?.amount?.value == 1_234_567.5)
    #expect(pilot.regionID?.text == "reg-hu-nyd")
    #expect(pilot.mechanismID?.text == "mech-wg1")
    #expect(pilot.budget?.least?.value == 10_000)
    #expect(pilot.budget?.most?.value == 12_500.5)
    #expect(pilot.accesses == [.knowledge, .products])
    #expect(pilot.resultIndicators.map(\.unit) == [.count, .percent])
    #expect(pilot.resultIndicators.map(\.baseline) == [0, nil])
    #expect(pilot.resultIndicators.map(\.target) == [20, 80])
    #expect(pilot.resultIndicators.map(\.actual) == [12, nil])
    #expect(practice.regionID?.text == "reg-gr-mak")
    #expect(practice.accesses == [.infrastructure])
    #expect(practice.approach == .bottomUp)
    #expect(model.workingGroups.records.map(\.analyses) == [[.benchmark, .ris3Wheel], []])
  }

  @Test(arguments: [
    References(of: .observation, to: .indicator, 0, [0, 1, 2, 3]),
    References(of: .observation, to: .country, 0, [0, 1, 2]),
    References(of: .call, to: .fundingScheme, 0, [0]),
    // a call names its scheme only, and belongs to the scheme's groups
    References(of: .call, to: .workingGroup, 0, []),
    References(of: .call, to: .workingGroup, 1, [0]),
    References(of: .indicator, to: .country, 0, [0]),
    References(of: .indicator, to: .indicator, 0, [1]),
    References(of: .specialisation, to: .region, 0, [0]),
    References(of: .pilot, to: .mechanism, 0, [0]),
  ])
  func `who refers to whom is known`(references: References) {
    let target = RecordRef(references.target, references.position)

    let found = model.references.records(of: references.kind, referringTo: target)

    #expect(found.map(\.position) == references.expected)
  }
}
