// SPDX-License-Identifier: EUPL-1.2

/// Something that happened on a known date.
package struct Event: Record, Hashable {
  package static let kind = RecordKind.event

  package internal(set) var id = EntityID<Event>.blank
  /// What happened.
  package internal(set) var title = LocalizedText.blank
  /// When it began.
  package internal(set) var date = PartialDate.blank
  /// When it ended; nil for the day on which it began.
  package internal(set) var endDate: PartialDate?
  /// The town or venue; the JSON key is `place`, nil when it is not known.
  package internal(set) var location: LocalizedText?
  /// nil when it is not known, or the event had no place.
  package internal(set) var countryID: EntityID<Country>?
  /// The groups that it concerned; empty for the whole project.
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Event>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .required("date") { $0.date = $1 },
      .optional("endDate") { $0.endDate = $1 },
      .optional("place") { $0.location = $1 },
      .optional("countryId") { $0.countryID = $1 },
      .optional("workingGroupIds") { $0.workingGroupIDs = $1 },
    ],
    check: { Violation.order(from: $0.date, to: $0.endDate, key: "endDate") })
}
