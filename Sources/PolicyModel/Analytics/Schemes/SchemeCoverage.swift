// SPDX-License-Identifier: EUPL-1.2

/// How many of the partner countries had a cluster scheme in force in a year.
///
/// Of every scope the countries are the same ones, so that the shares can be compared; a country has a
/// regional scheme when one of its regions has.
package struct SchemeCoverage: Hashable, Sendable {
  /// Whose schemes count.
  package enum Scope: String, CaseIterable, Hashable, Sendable {
    case any, national
    /// Of regions and municipalities.
    case regional

    func includes(_ level: Level) -> Bool {
      switch self {
      case .any: true
      case .national: level == .national
      case .regional: level == .regional || level == .local
      }
    }
  }

  /// Whether figures bear out that most partner countries have no scheme.
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// More than half are known to have none.
    case borneOut
    /// At least half are known to have one.
    case contradicted
    /// Too little is known.
    case open
  }

  /// The calendar year that was looked at.
  package let year: Year
  /// In the order of `Scope.allCases`.
  package let scopes: [ScopeCoverage]

  /// The partner countries by whether schemes of one scope were in force.
  package struct ScopeCoverage: Hashable, Sendable {
    /// Which schemes count.
    package let scope: Scope
    /// All partner countries in the order of the file.
    package let rows: [Row]
    /// Countries with an active scheme of all, in percent; those of which nothing is known count as
    /// countries without.
    package let active: Derivation
    /// Countries of which it is known that none was in force, of all, in percent.
    package let without: Derivation
    /// Countries of which it is not known, of all, in percent.
    package let unknown: Derivation
    /// On the finding that most partner countries have no scheme.
    package let mostHaveNone: Verdict
  }

  /// One country in one year.
  package struct Row: Hashable, Sendable {
    /// A partner country.
    package let country: RecordRef
    /// Whether any of its schemes was in force; `unknown` when nobody has said.
    package let state: SchemeState
    /// Its schemes of the scope, in the order of the file; empty when the dataset has none.
    package let schemes: [Scheme]
  }

  /// One scheme in one year.
  package struct Scheme: Hashable, Sendable {
    /// The scheme.
    package let record: RecordRef
    /// Whether it was in force in that year.
    package let state: SchemeState
  }

  /// The years that the finding that most partners have none has to be held against: those in which
  /// the groups analysed schemes, and the one of the final documents.
  package static let claimYears = [2012, 2013, 2014].compactMap { Year($0) }

  /// - Complexity: O(*n*) in schemes and countries.
  package init(of model: ClusterModel, in year: Year) {
    let schemes = Dictionary(grouping: model.schemes, by: \.scheme.countryID)
    let partners = model.countries.records.enumerated().filter { $1.status != .other }
    self.year = year
    self.scopes = Scope.allCases.map { scope in
      let rows = partners.map { position, country in
        let own = (schemes[country.id] ?? []).filter { scope.includes($0.scheme.level) }
        return (country, Row(RecordRef(.country, position), own, in: year))
      }
      return ScopeCoverage(scope, rows)
    }
  }
}

extension SchemeCoverage.Row {
  fileprivate init(_ country: RecordRef, _ schemes: [SchemeRef], in year: Year) {
    self.country = country
    self.schemes = schemes.map {
      SchemeCoverage.Scheme(record: $0.record, state: $0.scheme.state(in: year))
    }
    self.state = .combined(self.schemes.map(\.state))
  }
}

extension SchemeCoverage.ScopeCoverage {
  fileprivate init(
    _ scope: SchemeCoverage.Scope, _ countries: [(country: Country, row: SchemeCoverage.Row)]
  ) {
    let share = { (isCounted: (SchemeState) -> Bool) in
      let origin = { (country: Country, row: SchemeCoverage.Row) in
        Derivation.Origin(country, at: row.country.position)
      }
      return Derivation.coverage(
        countries.filter { isCounted($0.row.state) }.map(origin), of: countries.map(origin))
    }
    self.scope = scope
    self.rows = countries.map(\.row)
    self.active = share { $0 == .active }
    self.unknown = share { $0 == .unknown }
    self.without = share { $0 != .active && $0 != .unknown }
    self.mostHaveNone =
      if let without = without.value, without > 50 {
        .borneOut
      } else if let active = active.value, active >= 50 { .contradicted } else { .open }
  }
}
