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
      .identifier(\.id),
      .required("title", \.title),
      .required("date", \.date),
      .optional("endDate", \.endDate),
      .optional("place", \.location),
      .optional("countryId", \.countryID),
      .optional("workingGroupIds", \.workingGroupIDs),
    ],
    check: { event in
      guard let end = event.endDate, end.lastDay < event.date.firstDay else { return [] }
      return [.init(key: "endDate", finding: .endBeforeStart(start: event.date, end: end))]
    })
}
