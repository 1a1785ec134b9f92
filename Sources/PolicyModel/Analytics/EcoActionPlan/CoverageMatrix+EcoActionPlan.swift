// SPDX-License-Identifier: EUPL-1.2

extension AlignmentMatrix {
  /// Which of the seven actions of the Eco-innovation Action Plan, COM(2011) 899, the strategies of each
  /// country take up: countries × actions, in the order of the file.
  ///
  /// A country none of whose strategies says what it is aligned with is unknown.
  ///
  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose strategies count; nil for all.
  /// - Complexity: O(*n*) in strategies and countries.
  package init(ecoActionsByCountry model: ClusterModel, in group: RecordRef?) {
    let strategies = Dictionary(grouping: model.positions(of: .strategy, in: group)) {
      model.strategies.records[$0].countryID
    }
    let actions = EUFrame.allCases.filter { $0.family == .ecoAction }
    self.init(
      actions,
      model.countries.records.enumerated().map { position, country in
        let own = strategies[country.id] ?? []
        return (RecordRef(.country, position), own.compactMap { model.alignment(of: $0) })
      })
  }
}
