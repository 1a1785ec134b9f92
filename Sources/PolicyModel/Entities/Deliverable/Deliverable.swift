// SPDX-License-Identifier: EUPL-1.2

/// A paper that the project owed, and how far it had come.
package struct Deliverable: Record, Hashable {
  /// A numbered part of a paper.
  package struct Section: Described, Hashable {
    /// Whether a part is there.
    package enum Status: String, Vocabulary {
      case complete, missing, unknown
    }

    /// Its number in the paper, from 1.
    package internal(set) var number = Ordinal.blank
    package internal(set) var title: LocalizedText?
    /// `unknown` when no source says.
    package internal(set) var status = Status.unknown

    package init() {}

    package static let description = ObjectDescription<Section>([
      .required("number") { $0.number = $1 },
      .optional("title") { $0.title = $1 },
      .required("status") { $0.status = $1 },
    ])
  }

  /// The steps of a paper from plan to publication, in their order.
  package enum Status: String, Vocabulary {
    case planned, inProgress, draft, complete, submitted, underReview, changesRequested, approved
    case published, archived, rejected
  }

  package static let kind = RecordKind.deliverable

  package internal(set) var id = EntityID<Deliverable>.blank
  /// What the paper is called.
  package internal(set) var title = LocalizedText.blank
  /// Whose paper it is; nil for one of the whole project.
  package internal(set) var workingGroupID: EntityID<WorkingGroup>?
  /// Such as `WP5`; nil when it belongs to none.
  package internal(set) var workPackage: String?
  /// Empty when the paper is not divided, or its parts are not known.
  package internal(set) var sections: [Section] = []
  /// How far it has come on `statusDate`.
  package internal(set) var status = Status.planned
  /// The day for which the status holds.
  package internal(set) var statusDate = PartialDate.blank
  /// When it was first due.
  package internal(set) var dueOriginal = PartialDate.blank
  /// nil when the first date still holds.
  package internal(set) var dueCurrent: PartialDate?
  /// The source itself marks the new date as uncertain.
  package internal(set) var isDueUncertain = false
  /// Who has to act next; nil when nobody has, or there is no record of them.
  package internal(set) var waitingOnID: EntityID<Organisation>?
  /// What is waited for, in words; nil when nothing is.
  package internal(set) var waitingOn: LocalizedText?
  /// Anything else worth saying; nil when there is nothing.
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
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .optional("workingGroupId") { $0.workingGroupID = $1 },
      .optional("workPackage") { $0.workPackage = $1 },
      .optional("sections") { $0.sections = $1 },
      .required("status") { $0.status = $1 },
      .required("statusDate") { $0.statusDate = $1 },
      .required("dueOriginal") { $0.dueOriginal = $1 },
      .optional("dueCurrent") { $0.dueCurrent = $1 },
      .optional("dueUncertain") { $0.isDueUncertain = $1 },
      .optional("waitingOnId") { $0.waitingOnID = $1 },
      .optional("waitingOn") { $0.waitingOn = $1 },
      .optional("comment") { $0.comment = $1 },
    ])
}
