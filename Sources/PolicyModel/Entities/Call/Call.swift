// SPDX-License-Identifier: EUPL-1.2

/// An invitation to apply for money of a scheme.
package struct Call: Record, Hashable {
  package enum Status: String, Vocabulary {
    case planned, open, closed, evaluated, cancelled
  }

  package static let kind = RecordKind.call

  package internal(set) var id = EntityID<Call>.blank
  package internal(set) var title = LocalizedText.blank
  package internal(set) var schemeID = EntityID<FundingScheme>.blank
  /// What the authority calls it.
  package internal(set) var code: String?
  package internal(set) var opens: PartialDate?
  package internal(set) var closes: PartialDate?
  package internal(set) var budget: Money?
  /// What one beneficiary may get.
  package internal(set) var grant: Money?
  package internal(set) var intensity: PercentRange?
  package internal(set) var durationMonths: Count?
  package internal(set) var applications: Count?
  package internal(set) var awards: Count?
  package internal(set) var awarded: Money?
  package internal(set) var status = Status.planned
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Call>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .required("schemeId") { $0.schemeID = $1 },
      .optional("code") { $0.code = $1 },
      .optional("opens") { $0.opens = $1 },
      .optional("closes") { $0.closes = $1 },
      .optional("budget") { $0.budget = $1 },
      .optional("grant") { $0.grant = $1 },
      .optional("intensity") { $0.intensity = $1 },
      .optional("durationMonths") { $0.durationMonths = $1 },
      .optional("applications") { $0.applications = $1 },
      .optional("awards") { $0.awards = $1 },
      .optional("awarded") { $0.awarded = $1 },
      .required("status") { $0.status = $1 },
    ],
    check: { Violation.order(from: $0.opens, to: $0.closes, key: "closes") })
}
