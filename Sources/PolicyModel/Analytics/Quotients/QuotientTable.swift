// SPDX-License-Identifier: EUPL-1.2

/// How specialised regions are in industries: location quotients with stars, regions × industries.
///
/// The method is that of the European Cluster Observatory; it looks at employment only.
package struct QuotientTable: Hashable, Sendable {
  /// A column of the table.
  package struct Industry: Hashable, Sendable {
    /// By which priorities name it.
    package let code: IndustryCode
    /// As the dataset calls it.
    package let name: LocalizedText
  }

  /// When a cell gets a star.
  package let rules: StarRules
  /// nil when the dataset has no employment by industry.
  package let year: Year?
  /// The years that can be asked for, ascending.
  package let years: [Year]
  /// The version of NUTS whose regions are computed; nil when no region has a code.
  package let version: NUTSVersion?
  /// What the regions are compared with.
  package let references: [LocalizedText]
  /// The columns of the table.
  package let industries: [Industry]
  /// One for each region.
  package let rows: [Row]

  /// One region.
  package struct Row: Hashable, Sendable {
    /// Where people work.
    package let region: RecordRef
    /// Why it is not computed; nil when it is.
    package let refusal: MissingReason?
    /// One for each industry; nil where the dataset has no record.
    package let cells: [Cell?]
  }

  /// One industry of a region.
  package struct Cell: Hashable, Sendable {
    /// The record that holds the four inputs.
    package let specialisation: RecordRef
    /// In the industry in the region, as the record gives it.
    package let employment: Derivation
    /// The location quotient.
    package let quotient: Derivation
    /// From −1 to 1, 0 being the average of the area of reference.
    package let symmetricQuotient: Derivation
    /// The region's part of the industry, in percent.
    package let sizeShare: Derivation
    /// The industry's part of the region, in percent.
    package let focusShare: Derivation
    /// What it is outstanding in.
    package let stars: Stars
  }

  /// What a cell got stars for.
  package struct Stars: Hashable, Sendable {
    /// The region has a large part of the industry.
    package let forSize: Bool
    /// The location quotient reaches the limit.
    package let forSpecialisation: Bool
    /// The industry is a large part of the region.
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
    self.employment = Derivation(
      .observed, .count, [cell.employment], cell.employment.number)
    self.quotient = cell.quotient
    self.symmetricQuotient = cell.symmetricQuotient
    self.sizeShare = cell.sizeShare
    self.focusShare = cell.focusShare(.percent)
    self.stars = stars
  }
}
