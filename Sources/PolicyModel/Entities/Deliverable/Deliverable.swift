// SPDX-License-Identifier: EUPL-1.2

/// A paper that the project owed, and how far it had come.
package struct Deliverable: Record, Hashable {
  package struct Section: Described, Hashable {
    package enum Status: String, Vocabulary {
      case complete, missing, unknown
    }

    package internal(set) var number = Ordinal.blank
    package internal(set) var title: LocalizedText?
    package internal(set) var status = Status.unknown

    package init() {}

    package static let description = ObjectDescription<Section>([
      .required("number", \.number),
      .optional("title", \.title),
      .required("status", \.status),
    ])
  }

  package enum Status: String, Vocabulary {
    case planned, inProgress, draft, complete, submitted, underReview, changesRequested, approved
    case published, archived, rejected
  }

  package static let kind = RecordKind.deliverable

  package internal(set) var id = EntityID<Deliverable>.blank
  package internal(set) var title = LocalizedText.blank
  package internal(set) var workingGroupID: EntityID<WorkingGroup>?
  package internal(set) var workPackage: String?
  /// Empty when the paper is not divided, or its parts are not known.
  package internal(set) var sections: [Section] = []
  package internal(set) var status = Status.planned
  /// The day for which the status holds.
  package internal(set) var statusDate = PartialDate.blank
  package internal(set) var dueOriginal = PartialDate.blank
  /// nil when the first date still holds.
  package internal(set) var dueCurrent: PartialDate?
  /// The source itself marks the new date as uncertain.
  package internal(set) var isDueUncertain = false
  package internal(set) var waitingOnID: EntityID<Organisation>?
  package internal(set) var waitingOn: LocalizedText?
  package internal(set) var comment: LocalizedText?
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  /// Days from the first due date to the present one, counted from the last day that each may mean;
  /// nil when the date was not moved.
  package var slipDays: Int? {
    dueCurrent.map { $0.lastDay - dueOriginal.lastDay }
  }

  package static let description = ObjectDescription<Deliverable>.record(
    [
      .identifier(\.id),
      .required("title", \.title),
      .optional("workingGroupId", \.workingGroupID),
      .optional("workPackage", \.workPackage),
      .optional("sections", \.sections),
      .required("status", \.status),
      .required("statusDate", \.statusDate),
      .required("dueOriginal", \.dueOriginal),
      .optional("dueCurrent", \.dueCurrent),
      .optional("dueUncertain", \.isDueUncertain),
      .optional("waitingOnId", \.waitingOnID),
      .optional("waitingOn", \.waitingOn),
      .optional("comment", \.comment),
    ])
}
