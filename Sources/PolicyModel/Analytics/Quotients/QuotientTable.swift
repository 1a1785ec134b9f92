// SPDX-License-Identifier: EUPL-1.2

/// How specialised regions are in industries: location quotients with stars, regions × industries.
///
/// The method is that of the European Cluster Observatory; it looks at employment only.
package struct QuotientTable: Hashable, Sendable {
  package struct Industry: Hashable, Sendable {
    package let code: IndustryCode
    package let name: LocalizedText
  }

  package let rules: StarRules
  /// nil when the dataset has no employment by industry.
  package let year: Year?
  /// The years that can be asked for, ascending.
  package let years: [Year]
  /// The version of NUTS whose regions are computed; nil when no region has a code.
  package let version: NUTSVersion?
  /// What the regions are compared with.
  package let references: [LocalizedText]
  package let industries: [Industry]
  package let rows: [Row]

  /// One region.
  package struct Row: Hashable, Sendable {
    package let region: RecordRef
    /// Why it is not computed; nil when it is.
    package let refusal: MissingReason?
    /// One for each industry; nil where the dataset has no record.
    package let cells: [Cell?]
  }

  /// One industry of a region.
  package struct Cell: Hashable, Sendable {
    package let specialisation: RecordRef
    package let quotient: Derivation
    /// From −1 to 1, 0 being the average of the area of reference.
    package let symmetricQuotient: Derivation
    /// The region's part of the industry, in percent.
    package let sizeShare: Derivation
    /// The industry's part of the region, in percent.
    package let focusShare: Derivation
    package let stars: Stars
  }

  /// What a cell got stars for.
  package struct Stars: Hashable, Sendable {
    package let forSize: Bool
    package let forSpecialisation: Bool
    package let forFocus: Bool
    /// From 0 to 3; missing with `.smallCell` where there are too few employees to say anything.
    package let count: Derivation
  }

  /// Of the latest year that the dataset has, or of another one.
  ///
  /// - Complexity: O(*n* log *n*) in specialisations.
  package init(of model: ClusterModel, in year: Year? = nil, by rules: StarRules = StarRules()) {
    let table = RegionalIndustries(of: model, in: year)
    let limits = table.industries.map { industry in
      StarLimits(table.rows.compactMap { $0.cells[industry.code] }, rules)
    }
    self.rules = rules
    self.year = table.year
    self.years = table.years
    self.version = table.version
    self.references = table.references
    self.industries = table.industries
    self.rows = table.rows.map { row in
      let cells = zip(table.industries, limits).map { industry, limits in
        row.cells[industry.code].map { Cell($0, limits.stars(of: $0)) }
      }
      return Row(region: row.region, refusal: row.refusal, cells: cells)
    }
  }
}

extension QuotientTable.Cell {
  fileprivate init(_ cell: SpecialisationRef, _ stars: QuotientTable.Stars) {
    self.specialisation = cell.record
    self.quotient = cell.quotient
    self.symmetricQuotient = cell.symmetricQuotient
    self.sizeShare = cell.sizeShare
    self.focusShare = cell.focusShare(.percent)
    self.stars = stars
  }
}
