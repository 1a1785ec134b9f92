// SPDX-License-Identifier: EUPL-1.2

/// A policy learning mechanism: the paper in which a working group describes how its regions learn from
/// each other, and whose fourth section holds its recommendations.
package struct Mechanism: Record, Hashable {
  package static let kind = RecordKind.mechanism

  package internal(set) var id = EntityID<Mechanism>.blank
  /// The mechanism's name.
  package internal(set) var title = LocalizedText.blank
  /// The group that describes it.
  package internal(set) var workingGroupID = EntityID<WorkingGroup>.blank
  /// The paper that the project owed for it.
  package internal(set) var deliverableID: EntityID<Deliverable>?
  /// Empty when its parts are not known.
  package internal(set) var sections: [Deliverable.Section] = []
  /// How far the paper has come.
  package internal(set) var status = Deliverable.Status.planned
  /// What its fourth section advises; empty when that is not known.
  package internal(set) var recommendationIDs: [EntityID<Recommendation>] = []
  /// nil when there is nothing to say beyond its sections.
  package internal(set) var summary: LocalizedText?
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Mechanism>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .required("workingGroupId") { $0.workingGroupID = $1 },
      .optional("deliverableId") { $0.deliverableID = $1 },
      .optional("sections") { $0.sections = $1 },
      .required("status") { $0.status = $1 },
      .optional("recommendationIds") { $0.recommendationIDs = $1 },
      .optional("summary") { $0.summary = $1 },
    ])
}
