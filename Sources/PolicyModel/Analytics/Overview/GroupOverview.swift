// SPDX-License-Identifier: EUPL-1.2

/// What each working group has, and how well it is founded.
package struct GroupOverview: Hashable, Sendable {
  /// Working groups in the order of the file.
  package let rows: [Row]
  /// Over the whole dataset; a record of several groups counts once.
  package let total: Row

  /// The kinds of records that are counted.
  package static let kinds: [RecordKind] = [
    .strategy, .pilot, .recommendation, .goodPractice, .need, .mechanism, .deliverable, .event,
    .cluster, .fundingScheme, .call, .indicator, .benchmark, .skillNeed, .partnership,
    .assessment,
  ]

  /// One working group.
  package struct Row: Hashable, Sendable {
    /// nil for the total.
    package let group: RecordRef?
    /// One for each of `kinds`.
    package let counts: [Derivation]
    /// Its pilots and recommendations by stage.
    package let funnel: StageFunnel
    /// Aims that a strategy, pilot or recommendation serves, in percent.
    package let aimCoverage: Derivation
    /// Recommendations with a source or a pilot, in percent.
    package let evidenceRatio: Derivation
    /// Confirmed records of all that are counted, in percent.
    package let confirmedRatio: Derivation
    /// Invented records of all that are counted, in percent.
    package let illustrativeRatio: Derivation
  }

  /// - Complexity: O(*n*) in the records of the groups.
  package init(of model: ClusterModel) {
    rows = model.workingGroups.records.enumerated().map { position, group in
      Row(RecordRef(.workingGroup, position), [group], model)
    }
    total = Row(nil, model.workingGroups.records, model)
  }
}

extension GroupOverview.Row {
  fileprivate init(_ group: RecordRef?, _ groups: [WorkingGroup], _ model: ClusterModel) {
    let origins = GroupOverview.kinds.map { kind in
      model.positions(of: kind, in: group).map { model.origin(kind, $0) }
    }
    let all = origins.flatMap { $0 }
    let aims = model.aimOrigins(of: groups)
    let recommendations = model.entries(\.recommendations, in: group)
    let evident = recommendations.filter {
      !$0.record.evidence.sourceIDs.isEmpty || !$0.record.pilotIDs.isEmpty
    }
    self.group = group
    self.counts = origins.map { .count($0) }
    self.funnel = StageFunnel(of: model, in: group)
    self.aimCoverage = .coverage(aims.filter { model.isServed($0.record) }, of: aims)
    self.evidenceRatio = .coverage(
      evident.map { .init($0.record, at: $0.position) },
      of: recommendations.map { .init($0.record, at: $0.position) })
    self.confirmedRatio = .coverage(all.filter { $0.confidence == .confirmed }, of: all)
    self.illustrativeRatio = .coverage(all.filter { $0.provenance == .illustrative }, of: all)
  }
}

extension ClusterModel {
  /// Whether a strategy, pilot or recommendation serves an aim.
  func isServed(_ aim: RecordRef) -> Bool {
    [.strategy, .pilot, .recommendation].contains { kind in
      !references.positions(of: kind, referringTo: aim).isEmpty
    }
  }
}
