// SPDX-License-Identifier: EUPL-1.2

/// An assessment of a region or country by its strengths, weaknesses, opportunities and threats (SWOT).
package struct Assessment: Record, Hashable {
  package static let kind = RecordKind.assessment

  package internal(set) var id = EntityID<Assessment>.blank
  /// What is assessed.
  package internal(set) var title = LocalizedText.blank
  /// Who made it; nil when it was no group.
  package internal(set) var workingGroupID: EntityID<WorkingGroup>?
  private var named = NamedArea()
  /// What is good at home; may be empty.
  package internal(set) var strengths: [LocalizedText] = []
  /// What is bad at home; may be empty.
  package internal(set) var weaknesses: [LocalizedText] = []
  /// What may help from outside; may be empty.
  package internal(set) var opportunities: [LocalizedText] = []
  /// What may harm from outside; may be empty.
  package internal(set) var threats: [LocalizedText] = []
  /// When it was made; nil when that is not known.
  package internal(set) var date: PartialDate?
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  /// A country or a region; never nil in a model.
  package var area: Area? { named.area }

  package static let description = ObjectDescription<Assessment>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .optional("workingGroupId") { $0.workingGroupID = $1 },
      .optional("countryId") { $0.named.name(.country($1)) },
      .optional("regionId") { $0.named.name(.region($1)) },
      .required("strengths") { $0.strengths = $1 },
      .required("weaknesses") { $0.weaknesses = $1 },
      .required("opportunities") { $0.opportunities = $1 },
      .required("threats") { $0.threats = $1 },
      .optional("date") { $0.date = $1 },
    ],
    check: { Violation.area($0.named, ["countryId", "regionId"]) })
}
