// SPDX-License-Identifier: EUPL-1.2

/// All records of a dataset, kind by kind.
package struct RecordTables: Sendable {
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
    }
  }
}
