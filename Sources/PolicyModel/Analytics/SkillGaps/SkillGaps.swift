// SPDX-License-Identifier: EUPL-1.2

/// Which skills are missing most, and which pilots do something about it.
///
/// A gap is the required minus the available level of the European Qualifications Framework: above 0
/// a shortage, below 0 more than is asked for.
package struct SkillGaps: Hashable, Sendable {
  /// The worst first: by gap times jobs, then by gap; needs whose jobs are not known come last.
  package let needs: [Need]
  /// One for each sector, the most severe first.
  package let sectors: [Sum]
  /// One for each country, the most severe first; nil as the name for needs of no country.
  package let countries: [Sum]
  /// Of all needs together.
  package let total: Sum

  /// One skill.
  package struct Need: Hashable, Sendable {
    /// The skill need.
    package let record: RecordRef
    /// In levels.
    package let gap: Derivation
    /// Missing where the dataset does not say.
    package let jobs: Derivation
    /// Gap times jobs.
    package let weightedGap: Derivation
    /// Empty: no pilot answers it.
    package let pilots: [RecordRef]
  }

  /// Some of the needs together.
  package struct Sum: Hashable, Sendable {
    /// What they have in common.
    package enum Key: Hashable, Sendable {
      /// The same sector, by its name.
      case sector(LocalizedText)
      /// nil for needs of no country.
      case country(RecordRef?)
      /// Nothing: it is all of them.
      case all
    }

    /// Which needs these are.
    package let key: Key
    /// How many needs.
    package let count: Derivation
    /// The mean gap weighted by jobs, of the needs whose jobs are known.
    package let severity: Derivation
    /// Of the needs whose jobs are known.
    package let jobs: Derivation
    /// Needs that a pilot answers of all, in percent.
    package let coverage: Derivation
  }

  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose needs are looked at; nil for all.
  /// - Complexity: O(*n* log *n*) in skill needs.
  package init(of model: ClusterModel, in group: RecordRef?) {
    let entries = model.entries(\.skillNeeds, in: group)
    let all = entries.map { SkillNeedRef(need: $0.record, position: $0.position) }
    needs = all.map { Need($0, model) }.sorted { $0.isWorse(than: $1) }
    total = Sum(.all, all)
    sectors = Self.sums(all) { .sector($0.need.sector) }
    countries = Self.sums(all) { need in
      .country(
        need.need.countryID.flatMap { model.countries.position(of: $0) }.map {
          RecordRef(.country, $0)
        })
    }
  }

  private static func sums(
    _ needs: [SkillNeedRef], by key: (SkillNeedRef) -> Sum.Key
  ) -> [Sum] {
    var keys: [Sum.Key] = []
    var groups: [Sum.Key: [SkillNeedRef]] = [:]
    for need in needs {
      let key = key(need)
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(need)
    }
    return keys.map { Sum($0, groups[$0] ?? []) }.sorted { one, other in
      one.severity.value ?? -.infinity > other.severity.value ?? -.infinity
    }
  }
}

extension SkillGaps.Need {
  fileprivate init(_ need: SkillNeedRef, _ model: ClusterModel) {
    self.record = need.record
    self.gap = need.gap
    self.jobs = need.jobs
    self.weightedGap = need.weightedGap
    self.pilots = need.need.pilotIDs.compactMap { model.pilots.position(of: $0) }
      .map { RecordRef(.pilot, $0) }
  }

  fileprivate func isWorse(than other: SkillGaps.Need) -> Bool {
    let mine = (weightedGap.value ?? -.infinity, gap.value ?? 0)
    return mine > (other.weightedGap.value ?? -.infinity, other.gap.value ?? 0)
  }
}

extension SkillGaps.Sum {
  fileprivate init(_ key: Key, _ needs: [SkillNeedRef]) {
    let counted = needs.filter { $0.need.jobsAffected != nil }
    let origins = needs.map(\.origin)
    self.key = key
    self.count = .count(origins)
    self.severity = SkillNeedRef.severity(of: counted)
    self.jobs = .sum(counted.map(\.jobs))
    self.coverage = .coverage(
      needs.filter { !$0.need.pilotIDs.isEmpty }.map(\.origin), of: origins)
  }
}
