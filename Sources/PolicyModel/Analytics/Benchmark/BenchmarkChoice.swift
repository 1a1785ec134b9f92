// SPDX-License-Identifier: EUPL-1.2

/// An indicator by which areas of one kind can be compared, and the years in which they can.
package struct BenchmarkChoice: Hashable, Sendable {
  /// By what is compared.
  package let indicator: RecordRef
  /// What kind of areas is compared.
  package let scope: AreaScope
  /// In which one of the areas was observed, the latest first; never empty.
  package let years: [Year]

  /// All choices of a working group, or of the whole dataset, in the order of the file.
  ///
  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: nil for the whole dataset.
  /// - Returns: One for each indicator and kind of area that was observed.
  /// - Complexity: O(*n* log *n*) in observations of the indicators.
  package static func all(of model: ClusterModel, in group: RecordRef?) -> [BenchmarkChoice] {
    model.positions(of: .indicator, in: group).flatMap { position in
      let indicator = RecordRef(.indicator, position)
      return AreaScope.allCases.compactMap { scope in
        let years = years(of: indicator, scope, model)
        return years.isEmpty
          ? nil : BenchmarkChoice(indicator: indicator, scope: scope, years: years)
      }
    }
  }

  private static func years(
    of indicator: RecordRef, _ scope: AreaScope, _ model: ClusterModel
  ) -> [Year] {
    let observations = model.observations.records
    let years = model.references.positions(of: .observation, referringTo: indicator)
      .filter { observations[$0].area?.scope == scope }.map { observations[$0].year }
    return Set(years).sorted(by: >)
  }
}
