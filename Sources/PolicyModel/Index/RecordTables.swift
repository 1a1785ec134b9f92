// SPDX-License-Identifier: EUPL-1.2

/// All records of a dataset, kind by kind; one object, because handing it on must cost nothing.
package final class RecordTables: Sendable {
  package let sources: RecordTable<Source>
  package let countries: RecordTable<Country>
  package let organisations: RecordTable<Organisation>
  package let workingGroups: RecordTable<WorkingGroup>
  /// The aims of all working groups, group by group.
  package let aims: RecordTable<Aim>
  package let needs: RecordTable<Need>
  package let goodPractices: RecordTable<GoodPractice>
  package let pilots: RecordTable<Pilot>
  package let recommendations: RecordTable<Recommendation>
  package let strategies: RecordTable<Strategy>
  package let deliverables: RecordTable<Deliverable>
  package let events: RecordTable<Event>
  package let regions: RecordTable<Region>
  package let clusters: RecordTable<Cluster>
  package let mechanisms: RecordTable<Mechanism>
  package let fundingSchemes: RecordTable<FundingScheme>
  package let calls: RecordTable<Call>
  package let exchangeRates: RecordTable<ExchangeRate>
  package let indicators: RecordTable<Indicator>
  package let observations: RecordTable<Observation>
  package let benchmarks: RecordTable<Benchmark>
  package let specialisations: RecordTable<Specialisation>
  package let skillNeeds: RecordTable<SkillNeed>
  package let jobQualityScores: RecordTable<JobQualityScore>
  package let partnerships: RecordTable<Partnership>
  package let assessments: RecordTable<Assessment>
  package let glossaryTerms: RecordTable<GlossaryTerm>

  init(_ document: DatasetDocument) {
    sources = RecordTable(document.sources)
    countries = RecordTable(document.countries)
    organisations = RecordTable(document.organisations)
    workingGroups = RecordTable(document.workingGroups)
    aims = RecordTable(document.workingGroups.flatMap(\.aims))
    needs = RecordTable(document.needs)
    goodPractices = RecordTable(document.goodPractices)
    pilots = RecordTable(document.pilots)
    recommendations = RecordTable(document.recommendations)
    strategies = RecordTable(document.strategies)
    deliverables = RecordTable(document.deliverables)
    events = RecordTable(document.events)
    regions = RecordTable(document.regions)
    clusters = RecordTable(document.clusters)
    mechanisms = RecordTable(document.mechanisms)
    fundingSchemes = RecordTable(document.fundingSchemes)
    calls = RecordTable(document.calls)
    exchangeRates = RecordTable(document.exchangeRates)
    indicators = RecordTable(document.indicators)
    observations = RecordTable(document.observations)
    benchmarks = RecordTable(document.benchmarks)
    specialisations = RecordTable(document.specialisations)
    skillNeeds = RecordTable(document.skillNeeds)
    jobQualityScores = RecordTable(document.jobQualityScores)
    partnerships = RecordTable(document.partnerships)
    assessments = RecordTable(document.assessments)
    glossaryTerms = RecordTable(document.glossaryTerms)
  }

  /// The table of one kind, for what does not depend on the kind.
  package func table(of kind: RecordKind) -> any AnyRecordTable {
    switch kind {
    case .source: sources
    case .country: countries
    case .organisation: organisations
    case .workingGroup: workingGroups
    case .aim: aims
    case .need: needs
    case .goodPractice: goodPractices
    case .pilot: pilots
    case .recommendation: recommendations
    case .strategy: strategies
    case .deliverable: deliverables
    case .event: events
    case .region: regions
    case .cluster: clusters
    case .mechanism: mechanisms
    case .fundingScheme: fundingSchemes
    case .call: calls
    case .exchangeRate: exchangeRates
    case .indicator: indicators
    case .observation: observations
    case .benchmark: benchmarks
    case .specialisation: specialisations
    case .skillNeed: skillNeeds
    case .jobQualityScore: jobQualityScores
    case .partnership: partnerships
    case .assessment: assessments
    case .glossaryTerm: glossaryTerms
    }
  }
}
