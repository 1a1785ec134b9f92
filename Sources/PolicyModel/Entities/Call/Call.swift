// SPDX-License-Identifier: EUPL-1.2

/// An invitation to apply for money of a scheme.
package struct Call: Record, Hashable {
  /// How far a call has come.
  package enum Status: String, Vocabulary {
    case planned, open, closed, evaluated, cancelled
  }

  package static let kind = RecordKind.call

  package internal(set) var id = EntityID<Call>.blank
  /// What it is for.
  package internal(set) var title = LocalizedText.blank
  /// The scheme whose money it is.
  package internal(set) var schemeID = EntityID<FundingScheme>.blank
  /// What the authority calls it.
  package internal(set) var code: String?
  /// nil when it is not known.
  package internal(set) var opens: PartialDate?
  /// The last day for applications; nil when it is not known, or money is given as long as there is any.
  package internal(set) var closes: PartialDate?
  /// What it has in all; nil when that is not known.
  package internal(set) var budget: Money?
  /// What one beneficiary may get.
  package internal(set) var grant: Money?
  /// The part of a project's cost that it pays; nil when that is not known.
  package internal(set) var intensity: PercentRange?
  /// For how many months a project may run at most; nil when that is not known.
  package internal(set) var durationMonths: Count?
  /// How many applied; nil when that is not known.
  package internal(set) var applications: Count?
  /// How many were given money; nil when that is not known.
  package internal(set) var awards: Count?
  /// How much they were given; nil when that is not known.
  package internal(set) var awarded: Money?
  /// On the dataset's `asOfDate`.
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
