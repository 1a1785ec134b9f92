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

  /// The whole text of one record.
  func detail(of record: RecordRef) -> Detail {
    var builder = DetailBuilder(context)
    guard let presented = presented(record) else { return builder.detail }
    builder.heading(context.text(presented.title))
    presented.describe(in: &builder)
    let id = context.model.tables.table(of: record.kind).identifier(at: record.position)
    builder.evidence(presented.evidence, id: id, place: presented.place)
    return builder.detail
  }

  private func type(of kind: RecordKind) -> (any Presented.Type)? {
    switch kind {
    case .source: Source.self
    case .organisation: Organisation.self
    case .need: Need.self
    case .goodPractice: GoodPractice.self
    case .pilot: Pilot.self
    case .recommendation: Recommendation.self
    case .strategy: Strategy.self
    case .deliverable: Deliverable.self
    case .event: Event.self
    case .country, .workingGroup, .aim: nil
    case .region, .cluster, .mechanism, .fundingScheme, .call, .exchangeRate, .indicator: nil
    case .observation, .benchmark, .specialisation, .skillNeed, .jobQualityScore: nil
    case .partnership, .assessment, .glossaryTerm: nil
    }
  }

  private func presented(_ record: RecordRef) -> (any Presented)? {
    let model = context.model
    return switch record.kind {
    case .source: model.sources.records[record.position]
    case .organisation: model.organisations.records[record.position]
    case .need: model.needs.records[record.position]
    case .goodPractice: model.goodPractices.records[record.position]
    case .pilot: model.pilots.records[record.position]
    case .recommendation: model.recommendations.records[record.position]
    case .strategy: model.strategies.records[record.position]
    case .deliverable: model.deliverables.records[record.position]
    case .event: model.events.records[record.position]
    case .country, .workingGroup, .aim: nil
    case .region, .cluster, .mechanism, .fundingScheme, .call, .exchangeRate, .indicator: nil
    case .observation, .benchmark, .specialisation, .skillNeed, .jobQualityScore: nil
    case .partnership, .assessment, .glossaryTerm: nil
    }
  }
}
