// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Finds the look of a record by its kind: the one place that knows which kinds are shown in lists.
struct RecordPresenter {
  let context: Context

  /// The columns of a list of a kind.
  func columns(of kind: RecordKind) -> [TableColumn] {
    type(of: kind)?.columns(context.language) ?? []
  }

  /// What stands in the columns for one record.
  func cells(of record: RecordRef) -> [StyledText] {
    presented(record)?.cells(context) ?? []
  }

  /// The numbers in the columns; empty where all of them are words or small whole numbers.
  func numbers(of record: RecordRef) -> [Double?] {
    presented(record)?.numbers(context) ?? []
  }

  /// What a heading or a link calls a record.
  func name(of record: RecordRef) -> LocalizedText {
    presented(record)?.name(in: context)
      ?? context.model.table(of: record.kind).title(at: record.position)
  }

  /// The whole text of one record.
  func detail(of record: RecordRef) -> Detail {
    var builder = DetailBuilder(context)
    guard let presented = presented(record) else { return builder.detail }
    builder.heading(context.text(presented.name(in: context)))
    presented.describe(in: &builder)
    let id = context.model.table(of: record.kind).identifier(at: record.position)
    builder.evidence(presented.evidence, id: id, place: presented.place)
    return builder.detail
  }

  private func type(of kind: RecordKind) -> (any Presented.Type)? {
    switch kind {
    case .source: Source.self
    case .country: Country.self
    case .organisation: Organisation.self
    case .need: Need.self
    case .goodPractice: GoodPractice.self
    case .pilot: Pilot.self
    case .recommendation: Recommendation.self
    case .strategy: Strategy.self
    case .deliverable: Deliverable.self
    case .event: Event.self
    case .region: Region.self
    case .cluster: Cluster.self
    case .mechanism: Mechanism.self
    case .fundingScheme: FundingScheme.self
    case .call: Call.self
    case .exchangeRate: ExchangeRate.self
    case .indicator: Indicator.self
    case .observation: Observation.self
    case .benchmark: Benchmark.self
    case .specialisation: Specialisation.self
    case .skillNeed: SkillNeed.self
    case .jobQualityScore: JobQualityScore.self
    case .partnership: Partnership.self
    case .assessment: Assessment.self
    case .glossaryTerm: GlossaryTerm.self
    case .workingGroup, .aim: nil
    }
  }

  private func presented(_ record: RecordRef) -> (any Presented)? {
    let model = context.model
    return switch record.kind {
    case .source: model.sources.records[record.position]
    case .country: model.countries.records[record.position]
    case .organisation: model.organisations.records[record.position]
    case .need: model.needs.records[record.position]
    case .goodPractice: model.goodPractices.records[record.position]
    case .pilot: model.pilots.records[record.position]
    case .recommendation: model.recommendations.records[record.position]
    case .strategy: model.strategies.records[record.position]
    case .deliverable: model.deliverables.records[record.position]
    case .event: model.events.records[record.position]
    case .region: model.regions.records[record.position]
    case .cluster: model.clusters.records[record.position]
    case .mechanism: model.mechanisms.records[record.position]
    case .fundingScheme: model.fundingSchemes.records[record.position]
    case .call: model.calls.records[record.position]
    case .exchangeRate: model.exchangeRates.records[record.position]
    case .indicator: model.indicators.records[record.position]
    case .observation: model.observations.records[record.position]
    case .benchmark: model.benchmarks.records[record.position]
    case .specialisation: model.specialisations.records[record.position]
    case .skillNeed: model.skillNeeds.records[record.position]
    case .jobQualityScore: model.jobQualityScores.records[record.position]
    case .partnership: model.partnerships.records[record.position]
    case .assessment: model.assessments.records[record.position]
    case .glossaryTerm: model.glossaryTerms.records[record.position]
    case .workingGroup, .aim: nil
    }
  }
}
