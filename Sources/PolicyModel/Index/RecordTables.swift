// SPDX-License-Identifier: EUPL-1.2

/// All records of a dataset, kind by kind; one object, because handing it on must cost nothing.
package final class RecordTables: Sendable {
  /// What statements rest on.
  package let sources: RecordTable<Source>
  /// Countries of the programme and its neighbourhood.
  package let countries: RecordTable<Country>
  /// Partners and others who own or lead something.
  package let organisations: RecordTable<Organisation>
  /// The groups that the work was divided among.
  package let workingGroups: RecordTable<WorkingGroup>
  /// The aims of all working groups, group by group.
  package let aims: RecordTable<Aim>
  /// What groups found wanting.
  package let needs: RecordTable<Need>
  /// What worked somewhere.
  package let goodPractices: RecordTable<GoodPractice>
  /// Trials of policy measures.
  package let pilots: RecordTable<Pilot>
  /// What groups advise.
  package let recommendations: RecordTable<Recommendation>
  /// Policy papers and programmes.
  package let strategies: RecordTable<Strategy>
  /// Papers that the project owed.
  package let deliverables: RecordTable<Deliverable>
  /// What happened on known dates.
  package let events: RecordTable<Event>
  /// Parts of countries.
  package let regions: RecordTable<Region>
  /// Organised clusters.
  package let clusters: RecordTable<Cluster>
  /// How regions learn from each other.
  package let mechanisms: RecordTable<Mechanism>
  /// Programmes that finance clusters.
  package let fundingSchemes: RecordTable<FundingScheme>
  /// Invitations to apply for money of schemes.
  package let calls: RecordTable<Call>
  /// What currencies were worth.
  package let exchangeRates: RecordTable<ExchangeRate>
  /// What is measured.
  package let indicators: RecordTable<Indicator>
  /// What indicators were in an area and year.
  package let observations: RecordTable<Observation>
  /// Comparisons that somebody asked for.
  package let benchmarks: RecordTable<Benchmark>
  /// Employment by region and industry.
  package let specialisations: RecordTable<Specialisation>
  /// Skills that are wanted.
  package let skillNeeds: RecordTable<SkillNeed>
  /// How good jobs are.
  package let jobQualityScores: RecordTable<JobQualityScore>
  /// Cooperation across borders.
  package let partnerships: RecordTable<Partnership>
  /// Strengths, weaknesses, opportunities and threats.
  package let assessments: RecordTable<Assessment>
  /// Words of the field.
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
