// SPDX-License-Identifier: EUPL-1.2

/// How far the project's papers are behind, on the day from which the dataset looks at things.
package struct DeliverableStatus: Hashable, Sendable {
  /// The dataset's `asOfDate`.
  package let asOf: PartialDate
  /// In the order of the file.
  package let rows: [Row]
  /// Of all papers.
  package let overdue: Derivation

  /// One paper.
  package struct Row: Hashable, Sendable {
    /// The paper.
    package let deliverable: RecordRef
    /// The date that holds: the new one, or else the first one.
    package let due: PartialDate
    /// From the first date to the new one; 0 when it was not moved, missing with `.noData` when the
    /// source says that it was but not to when.
    package let slip: Derivation
    /// Numbers of the sections that are missing.
    package let missingSections: [Int]
    /// Complete sections of all, in percent; missing with `.zeroDenominator` for a paper whose sections
    /// are not known.
    package let completeness: Derivation
    /// nil when it waits for nobody, or nobody said for whom.
    package let waitingOn: RecordRef?
    /// Whether the date that holds has passed and the paper is not done.
    package let isOverdue: Bool
    /// Since the date that holds; negative when it is yet to come.
    ///
    /// It tells nothing of a paper that is done.
    package let daysSinceDue: Derivation
  }

  /// - Complexity: O(*n*) in deliverables and their sections.
  package init(of model: ClusterModel) {
    let asOf = model.meta.asOfDate
    let rows = model.entries(\.deliverables, in: nil).map { position, deliverable in
      Row(deliverable, at: position, asOf, model)
    }
    self.asOf = asOf
    self.rows = rows
    self.overdue = .count(
      rows.filter(\.isOverdue).map { model.origin($0.deliverable, key: "dueCurrent") })
  }
}

extension DeliverableStatus.Row {
  fileprivate init(
    _ deliverable: Deliverable, at position: Int, _ asOf: PartialDate, _ model: ClusterModel
  ) {
    let origin = { (key: String) in Derivation.Origin(deliverable, at: position, key: key) }
    let due = deliverable.dueCurrent ?? deliverable.dueOriginal
    let dueOrigin = origin(deliverable.dueCurrent == nil ? "dueOriginal" : "dueCurrent")
    let isMovedSomewhere = deliverable.dueCurrent == nil && deliverable.isDueUncertain
    let sections = deliverable.sections
    let complete = sections.filter { $0.status == .complete }
    self.deliverable = RecordRef(.deliverable, position)
    self.due = due
    self.slip = .days(
      from: deliverable.dueOriginal, origin("dueOriginal"), to: isMovedSomewhere ? nil : due,
      isMovedSomewhere ? origin("dueCurrent") : dueOrigin)
    self.missingSections = sections.filter { $0.status == .missing }.map(\.number.value)
    self.completeness = .coverage(
      complete.map { _ in origin("sections") }, of: sections.map { _ in origin("sections") })
    self.waitingOn = deliverable.waitingOnID.flatMap {
      model.organisations.position(of: $0).map { RecordRef(.organisation, $0) }
    }
    self.isOverdue = deliverable.status.isOpen && due.lastDay < asOf.firstDay
    self.daysSinceDue = .days(from: due, dueOrigin, to: asOf)
  }
}

extension Deliverable.Status {
  /// Whether the paper is still to be handed in or accepted.
  package var isOpen: Bool {
    switch self {
    case .planned, .inProgress, .draft, .submitted, .underReview, .changesRequested: true
    case .complete, .approved, .published, .archived, .rejected: false
    }
  }
}
