// SPDX-License-Identifier: EUPL-1.2

/// What employment says about the priorities of smart specialisation strategies, region by region.
///
/// A region is held against its own strategies and the national ones of its country, as far as these
/// tie priorities to industries.
package struct PriorityEvidence: Hashable, Sendable {
  /// What employment says about one priority.
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// One of its industries is strong.
    case evidenced
    /// None of its industries is strong, as far as that is known.
    case aspirational
    /// Nothing is known of its industries, or it names none.
    case unjudged
  }

  /// By what it was judged.
  package let rules: EvidenceRules
  /// Of the employment; nil when the dataset has none by industry.
  package let year: Year?
  /// Regions with employment by industry, in the order of the file.
  package let rows: [Row]

  /// One region.
  package struct Row: Hashable, Sendable {
    /// Where the priority should show.
    package let region: RecordRef
    /// Those that it is held against, its own first; empty when none is known to have such priorities.
    package let strategies: [RecordRef]
    /// Those of its strategies, in their order.
    package let priorities: [Priority]
    /// Strong industries that no priority names; empty when no strategy is known.
    package let untapped: [Evidence]
    /// Evidenced priorities of those that could be judged, in percent.
    package let evidencedShare: Derivation
  }

  /// One priority of a strategy in one region.
  package struct Priority: Hashable, Sendable {
    /// Whose priority it is.
    package let strategy: RecordRef
    /// The priority's own identifier within the strategy.
    package let id: String
    /// What is put first.
    package let name: LocalizedText
    /// What the industries of the priority say together.
    package let verdict: Verdict
    /// The numbers behind the verdict, for those of its industries that the dataset has in the region.
    package let evidence: [Evidence]
    /// Its industries that the dataset does not have in the region.
    package let unheard: [IndustryCode]
  }

  /// How strong an industry is in the region.
  package struct Evidence: Hashable, Sendable {
    /// One of those that the priority names.
    package let industry: QuotientTable.Industry
    /// The record that holds its employment.
    package let specialisation: RecordRef
    /// How specialised the region is in it.
    package let quotient: Derivation
    /// How many stars it has in it.
    package let stars: Derivation
    /// nil when that is not known.
    package let isStrong: Bool?
  }

  /// Of the latest year with employment by industry, or of another one.
  ///
  /// - Complexity: O(*n* log *n*) in specialisations, O(*n*) in priorities of each region.
  package init(
    of model: ClusterModel, in year: Year? = nil, by rules: EvidenceRules = EvidenceRules()
  ) {
    let table = QuotientTable(of: model, in: year, by: rules.stars)
    self.rules = rules
    self.year = table.year
    self.rows = table.rows.map { row in
      let industries = zip(table.industries, row.cells).compactMap { industry, cell in
        cell.map { Evidence(industry, $0, rules) }
      }
      return Row(row.region, industries, model)
    }
  }
}

extension PriorityEvidence.Evidence {
  fileprivate init(
    _ industry: QuotientTable.Industry, _ cell: QuotientTable.Cell, _ rules: EvidenceRules
  ) {
    self.industry = industry
    self.specialisation = cell.specialisation
    self.quotient = cell.quotient
    self.stars = cell.stars.count
    self.isStrong = rules.isStrong(cell)
  }
}

extension PriorityEvidence.Row {
  fileprivate init(
    _ region: RecordRef, _ industries: [PriorityEvidence.Evidence], _ model: ClusterModel
  ) {
    let strategies = model.specialisationStrategies(of: region)
    let priorities = strategies.flatMap { strategy in
      model.strategies.records[strategy.position].priorities.map {
        PriorityEvidence.Priority($0, of: strategy, industries)
      }
    }
    let named = Set(
      strategies.flatMap { model.strategies.records[$0.position].priorities.flatMap(\.industries) })
    let origins = { (priorities: [PriorityEvidence.Priority]) in
      priorities.map { priority in
        let strategy = model.strategies.records[priority.strategy.position]
        return Derivation.Origin(strategy, at: priority.strategy.position, key: "priorities")
      }
    }
    self.region = region
    self.strategies = strategies
    self.priorities = priorities
    self.untapped =
      strategies.isEmpty
      ? [] : industries.filter { $0.isStrong ?? false && !named.contains($0.industry.code) }
    self.evidencedShare = .coverage(
      origins(priorities.filter { $0.verdict == .evidenced }),
      of: origins(priorities.filter { $0.verdict != .unjudged }))
  }
}

extension PriorityEvidence.Priority {
  fileprivate init(
    _ priority: Strategy.Priority, of strategy: RecordRef,
    _ industries: [PriorityEvidence.Evidence]
  ) {
    let evidence = industries.filter { priority.industries.contains($0.industry.code) }
    self.strategy = strategy
    self.id = priority.id
    self.name = priority.name
    self.evidence = evidence
    self.unheard = priority.industries.filter { code in
      !evidence.contains { $0.industry.code == code }
    }
    self.verdict = Self.verdict(on: evidence)
  }

  private static func verdict(
    on evidence: [PriorityEvidence.Evidence]
  ) -> PriorityEvidence.Verdict {
    if evidence.contains(where: { $0.isStrong == true }) { return .evidenced }
    return evidence.contains { $0.isStrong == false } ? .aspirational : .unjudged
  }
}

extension ClusterModel {
  /// The strategies whose priorities name industries: those of a region, then the national ones of its
  /// country.
  fileprivate func specialisationStrategies(of region: RecordRef) -> [RecordRef] {
    let country = tables.countries.position(of: tables.regions.records[region.position].countryID)
    let own = references.records(of: .strategy, referringTo: region)
    let national = country.map {
      references.records(of: .strategy, referringTo: RecordRef(.country, $0))
    }
    let all =
      own
      + (national ?? []).filter {
        let strategy = tables.strategies.records[$0.position]
        return strategy.level == .national && strategy.regionID == nil
      }
    return all.filter { strategy in
      tables.strategies.records[strategy.position].priorities.contains { !$0.industries.isEmpty }
    }
  }
}
