// SPDX-License-Identifier: EUPL-1.2

/// How schemes choose clusters before these may apply, and what each criterion weighs.
package struct PreselectionCriteria: Hashable, Sendable {
  /// Schemes with a known pre-selection, in the order of the file.
  package let rows: [Row]
  /// Existing schemes of which it is not known whether they pre-select.
  package let unknown: [RecordRef]
  /// Schemes that pre-select, of those of which it is known, in percent.
  package let coverage: Derivation

  /// One scheme.
  package struct Row: Hashable, Sendable {
    /// A funding scheme.
    package let scheme: RecordRef
    /// Where it is in force.
    package let area: Area
    /// Whether it chooses at all.
    package let isPresent: Bool
    /// By what it chooses.
    package let manner: Preselection.Manner
    /// In the order of the source; empty when they are not known.
    package let criteria: [Criterion]
    /// The sum of all points; missing without criteria.
    package let total: Derivation
    /// For how many months the choice holds; missing when that is not known or there is no end.
    package let validity: Derivation
  }

  /// What can be had for one criterion.
  package struct Criterion: Hashable, Sendable {
    /// What is judged.
    package let name: LocalizedText
    /// The most that it can bring.
    package let points: Derivation
    /// Of all points, in percent.
    package let share: Derivation
  }

  /// - Complexity: O(*n*) in schemes and their criteria.
  package init(of model: ClusterModel) {
    let schemes = model.schemes.filter { $0.scheme.existence != .no }
    let known = schemes.filter { $0.scheme.preselection != nil }
    let origin = { (scheme: SchemeRef) in scheme.origin("preselection") }
    self.rows = known.compactMap { scheme in scheme.scheme.preselection.map { Row(scheme, $0) } }
    self.unknown = schemes.filter { $0.scheme.preselection == nil }.map(\.record)
    self.coverage = .coverage(
      known.filter { $0.scheme.preselection?.isPresent ?? false }.map(origin),
      of: known.map(origin))
  }
}

extension PreselectionCriteria.Row {
  fileprivate init(_ scheme: SchemeRef, _ preselection: Preselection) {
    let origin = scheme.origin("preselection")
    let points = preselection.criteria.map {
      Derivation.observed(Double($0.maxPoints.value), .count, from: origin)
    }
    let total = Derivation.sum(points)
    self.scheme = scheme.record
    self.area = scheme.area
    self.isPresent = preselection.isPresent
    self.manner = preselection.manner
    self.total = total
    self.criteria = zip(preselection.criteria, points).map { criterion, points in
      PreselectionCriteria.Criterion(
        name: criterion.name, points: points,
        share: .quotient(
          .share, .percent, Derivation.Input("part", points),
          by: Derivation.Input("whole", total)))
    }
    self.validity = .observed(
      preselection.validityMonths.map { Double($0.value) }, .count, from: origin)
  }
}
