// SPDX-License-Identifier: EUPL-1.2

/// Something that happened on a known date.
package struct Event: Record, Hashable {
  package static let kind = RecordKind.event

  package internal(set) var id = EntityID<Event>.blank
  package internal(set) var title = LocalizedText.blank
  package internal(set) var date = PartialDate.blank
  package internal(set) var endDate: PartialDate?
  package internal(set) var location: LocalizedText?
  package internal(set) var countryID: EntityID<Country>?
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
