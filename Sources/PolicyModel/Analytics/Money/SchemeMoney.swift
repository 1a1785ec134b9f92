// SPDX-License-Identifier: EUPL-1.2

/// What is known of the money of schemes and their calls, in the currency and year of the source.
package struct SchemeMoney: Hashable, Sendable {
  /// The amounts that a scheme may name; the raw value is their key.
  package enum AmountKind: String, CaseIterable, Hashable, Sendable {
    case budget, publicAmount, privateAmount, awarded, paid
  }

  /// Into what amounts are converted besides; nil when they stay as they are.
  package let currency: Currency?
  /// Schemes in the order of the file, each followed by its calls; schemes that do not exist are left
  /// out.
  package let rows: [Row]
  /// For each kind of amount that some scheme names; calls are parts of schemes and do not count.
  package let totals: [Total]

  /// One scheme, or one of its calls.
  package struct Row: Hashable, Sendable {
    /// A scheme or a call.
    package let subject: RecordRef
    /// Where the scheme is in force.
    package let area: Area
    /// In the order of `AmountKind.allCases`; what is not known is left out.
    package let amounts: [Amount]
    /// What one beneficiary may get; nil when it is not known.
    package let grant: Money?
    /// Public money of all money, in percent.
    package let publicShare: Derivation
    /// Private money for each unit of public money.
    package let leverage: Derivation
    /// Awards of applications, in percent.
    package let successRate: Derivation
    /// In the currency of what was awarded, or as it is published for the latest year.
    package let averageGrant: Derivation
    /// nil when nothing is known of averages.
    package let averages: AverageGrants?
    /// Money paid of money allocated, in percent.
    package let absorption: Derivation
    /// The least part of a project's cost that is paid, in percent.
    package let leastIntensity: Derivation
    /// The most of a project's cost that is paid, in percent.
    package let mostIntensity: Derivation
    /// What sources say in words, such as averages of single years; they are no inputs.
    package let facts: [Fact]
  }

  /// An amount as its source gives it.
  package struct Amount: Hashable, Sendable {
    /// What the money is.
    package let kind: AmountKind
    /// As the source gives it.
    package let money: Money
    /// Who says it.
    package let origin: Derivation.Origin
    /// In the currency that was asked for; nil when none was.
    package let converted: Derivation?
  }

  /// What amounts of one kind add up to.
  package struct Total: Hashable, Sendable {
    /// What the money is.
    package let kind: AmountKind
    /// One for each currency, by its code; refused for prices of different years.
    package let byCurrency: [Derivation]
    /// In the currency that was asked for, or without conversion when none was; refused for prices of
    /// different years, and for different currencies unless each has a rate.
    package let all: Derivation
  }

  /// Amounts are converted besides into a currency if one is given.
  ///
  /// - Complexity: O(*n* log *n*) in rates, O(*n*) in schemes and calls.
  package init(of model: ClusterModel, in currency: Currency? = nil) {
    let conversion = currency.map { ($0, CurrencyConversion(of: model)) }
    let schemes = model.schemes.filter { $0.scheme.existence != .no }
    let byScheme = schemes.map { Row.rows(of: $0, model, conversion) }
    self.currency = currency
    self.rows = byScheme.flatMap(\.self)
    let amounts = byScheme.compactMap(\.first).flatMap(\.amounts)
    self.totals = AmountKind.allCases.compactMap { kind in
      let inputs = amounts.filter { $0.kind == kind }.map {
        Derivation.Input("x", .money($0.money), from: $0.origin)
      }
      return inputs.isEmpty ? nil : Total(kind, inputs, conversion)
    }
  }
}

extension SchemeMoney {
  fileprivate typealias Conversion = (currency: Currency, rates: CurrencyConversion)
}

extension SchemeMoney.Total {
  fileprivate init(
    _ kind: SchemeMoney.AmountKind, _ amounts: [Derivation.Input],
    _ conversion: SchemeMoney.Conversion?
  ) {
    self.kind = kind
    self.byCurrency = Dictionary(grouping: amounts) { $0.money?.currency.code ?? "" }
      .sorted { $0.key < $1.key }.map { .sum($0.value) }
    self.all =
      conversion.map { .sum(amounts, in: $0.currency, by: $0.rates) } ?? .sum(amounts)
  }
}

extension SchemeMoney.Row {
  /// A scheme, and after it its calls.
  fileprivate static func rows(
    of scheme: SchemeRef, _ model: ClusterModel, _ conversion: SchemeMoney.Conversion?
  ) -> [Self] {
    let money = Financing(scheme.scheme, at: scheme.position)
    let own = Self(
      scheme.record, scheme.area, money, scheme.scheme.grant, scheme.scheme.evidence, conversion)
    let calls = model.references.records(of: .call, referringTo: scheme.record).map { record in
      let call = model.calls.records[record.position]
      let money = Financing(call, at: record.position)
      return Self(record, scheme.area, money, call.grant, call.evidence, conversion)
    }
    return [own] + calls
  }

  private init(
    _ subject: RecordRef, _ area: Area, _ money: Financing, _ grant: Money?, _ evidence: Evidence,
    _ conversion: SchemeMoney.Conversion?
  ) {
    self.subject = subject
    self.area = area
    self.amounts = money.knownAmounts.map { kind, money, origin in
      let input = Derivation.Input("amount", .money(money), from: origin)
      return SchemeMoney.Amount(
        kind: kind, money: money, origin: origin,
        converted: conversion.map { $0.rates.convert(input, to: $0.currency) })
    }
    self.grant = grant
    self.publicShare = money.publicShare
    self.leverage = money.leverage
    self.successRate = money.successRate
    self.averageGrant = money.averageGrant
    let averages = money.averages
    self.averages = averages.isEmpty ? nil : AverageGrants(subject: subject, years: averages)
    self.absorption = money.absorption
    self.leastIntensity = money.leastIntensity
    self.mostIntensity = money.mostIntensity
    self.facts = evidence.facts
  }
}
