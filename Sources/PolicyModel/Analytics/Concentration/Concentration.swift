// SPDX-License-Identifier: EUPL-1.2

/// How concentrated the employment of regions is, and how unlike that of the area of reference.
///
/// Indices of shares in a region's whole employment (Herfindahl–Hirschman, Krugman) only see the
/// industries that the dataset has: `covered` says how much that is, and what is left out could only
/// make them larger. Entropy and evenness need a whole and are those of the industries among
/// themselves.
package struct Concentration: Hashable, Sendable {
  /// Of the employment; nil when the dataset has none by industry.
  package let year: Year?
  /// Those that went in.
  package let industries: [QuotientTable.Industry]
  /// Regions with employment by industry, in the order of the file.
  package let rows: [Row]

  /// One region.
  package struct Row: Hashable, Sendable {
    /// Where people work.
    package let region: RecordRef
    /// How many industries went in.
    package let industryCount: Derivation
    /// The part of the region's employment that is in them, in percent.
    package let covered: Derivation
    /// From 0 to 1; `.partsAboveWhole` when industries overlap so much that they exceed the region.
    package let herfindahl: Derivation
    /// From 0 (like the area of reference) to 2.
    package let krugman: Derivation
    /// In nats.
    package let entropy: Derivation
    /// From 0 to 1; missing for fewer than two industries.
    package let evenness: Derivation
  }

  /// Of the latest year that the dataset has, or of another one.
  ///
  /// - Complexity: O(*n*) in specialisations, besides ordering the years.
  package init(of model: ClusterModel, in year: Year? = nil) {
    let table = RegionalIndustries(of: model, in: year)
    self.year = table.year
    self.industries = table.industries
    self.rows = table.rows.map { row in
      Row(row.region, table.industries.compactMap { row.cells[$0.code] }, row.refusal)
    }
  }
}

extension Concentration.Row {
  fileprivate init(_ region: RecordRef, _ cells: [SpecialisationRef], _ refusal: MissingReason?) {
    let shares = cells.map { Derivation.Input("s", $0.focusShare(.ratio)) }
    let amounts = cells.map(\.employment)
    let references = cells.map { Derivation.Input("E_i / E", $0.referenceShare) }
    self.region = region
    self.industryCount = .count(
      cells.map { Derivation.Origin($0.specialisation, at: $0.position) })
    self.covered = .computed(.sum, .percent, shares) { .value(100 * $0.reduce(0, +)) }
    self.herfindahl = .computed(.herfindahl, .ratio, shares) { shares in
      Self.exceeds(shares) ? .missing(.partsAboveWhole) : Statistics.herfindahl(shares)
    }
    self.krugman = .computed(.krugman, .ratio, shares + references) { numbers in
      let own = Array(numbers.prefix(cells.count))
      return Self.exceeds(own)
        ? .missing(.partsAboveWhole)
        : Statistics.krugman(own, reference: Array(numbers.dropFirst(cells.count)))
    }
    self.entropy = .ofShares(.entropy, .score, amounts, unless: refusal, Statistics.entropy)
    self.evenness = .ofShares(.evenness, .ratio, amounts, unless: refusal, Statistics.evenness)
  }

  /// Whether shares are more than the whole by more than rounding.
  private static func exceeds(_ shares: [Double]) -> Bool { shares.reduce(0, +) > 1.000_001 }
}
