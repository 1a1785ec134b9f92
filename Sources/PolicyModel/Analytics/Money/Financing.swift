// SPDX-License-Identifier: EUPL-1.2

/// What a scheme or a call tells about its money.
///
/// What a source states in words stays among the facts: a figure is computed from what is structured, or
/// it is missing.
struct Financing {
  private let origin: (String) -> Derivation.Origin
  private var amounts: [SchemeMoney.AmountKind: Money] = [:]
  private let applications: Count?
  private let awards: Count?
  private let intensity: PercentRange?
  private var published: [(Money, Derivation.Origin)] = []

  init(_ scheme: FundingScheme, at position: Int) {
    origin = { Derivation.Origin(scheme, at: position, key: $0) }
    applications = scheme.applications
    awards = scheme.awards
    intensity = scheme.intensity
    published = scheme.averageGrants.map { average in
      let sourceIDs = average.sourceIDs.isEmpty ? nil : average.sourceIDs
      let origin = Derivation.Origin(
        RecordRef(.fundingScheme, position), key: "averageGrants", scheme.evidence,
        sourceIDs: sourceIDs, confidence: average.confidence)
      return (average.grant, origin)
    }
    amounts[.budget] = scheme.budget
    amounts[.publicAmount] = scheme.publicAmount
    amounts[.privateAmount] = scheme.privateAmount
    amounts[.awarded] = scheme.awarded
    amounts[.paid] = scheme.paid
  }

  init(_ call: Call, at position: Int) {
    origin = { Derivation.Origin(call, at: position, key: $0) }
    applications = call.applications
    awards = call.awards
    intensity = call.intensity
    amounts[.budget] = call.budget
    amounts[.awarded] = call.awarded
  }

  /// The amounts that are known, in the order of `AmountKind.allCases`.
  var knownAmounts: [(kind: SchemeMoney.AmountKind, money: Money, origin: Derivation.Origin)] {
    SchemeMoney.AmountKind.allCases.compactMap { kind in
      amounts[kind].map { (kind, $0, origin(kind.rawValue)) }
    }
  }

  /// `public / (public + private)`, in percent.
  var publicShare: Derivation {
    .ofAmounts(
      .publicShare, .percent, amount("public", .publicAmount), amount("private", .privateAmount)
    ) { 100 * $0 / ($0 + $1) }
  }

  /// `private / public`.
  var leverage: Derivation {
    .ofAmounts(
      .leverage, .ratio, amount("private", .privateAmount), amount("public", .publicAmount), /)
  }

  /// `awarded / applied`, in percent.
  var successRate: Derivation {
    .quotient(
      .successRate, .percent, count("awarded", "awards", awards),
      by: count("applied", "applications", applications))
  }

  /// `awarded amount / awards`, in the currency of the amount; where that is not known the latest average
  /// that is published.
  var averageGrant: Derivation {
    let computed = computedAverage
    return computed.value == nil ? latestAverage ?? computed : computed
  }

  /// To which year the amount awarded refers; nil when that is not known.
  var awardedYear: Year? { amounts[.awarded]?.year }

  /// What sources give as averages, in the order of the file.
  var publishedAverages: [(Year?, Derivation)] {
    published.map { grant, origin in
      let input = Derivation.Input("x", .money(grant), from: origin)
      return (
        grant.year, Derivation(.observed, .count, [input], input.number, in: grant.currency)
      )
    }
  }

  /// `awarded amount / awards`, in the currency of the amount.
  var computedAverage: Derivation {
    .quotient(
      .averageGrant, .count, amount("amount", .awarded), by: count("awards", "awards", awards),
      in: amounts[.awarded]?.currency)
  }

  /// `paid / allocated`, in percent.
  var absorption: Derivation {
    .ofAmounts(
      .absorption, .percent, amount("paid", .paid), amount("allocated", .budget)
    ) { 100 * $0 / $1 }
  }

  /// The least part of a project's cost that is paid, in percent.
  var leastIntensity: Derivation {
    .observed(intensity?.least?.value, .percent, from: origin("intensity"))
  }

  /// The most of a project's cost that is paid, in percent.
  var mostIntensity: Derivation {
    .observed(intensity?.most?.value, .percent, from: origin("intensity"))
  }

  private func amount(_ symbol: String, _ kind: SchemeMoney.AmountKind) -> Derivation.Input {
    Derivation.Input(
      symbol, amounts[kind].map { .money($0) } ?? .absent, from: origin(kind.rawValue))
  }

  private func count(_ symbol: String, _ key: String, _ count: Count?) -> Derivation.Input {
    Derivation.Input(symbol, count.map { Double($0.value) }, from: origin(key))
  }
}
