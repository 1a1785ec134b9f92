// SPDX-License-Identifier: EUPL-1.2

/// Schemes side by side: by what they say, and by what follows from their money.
package struct SchemeComparison: Hashable, Sendable {
  /// In the order in which they were chosen.
  package let schemes: [RecordRef]
  /// One for each feature.
  package let features: [FeatureRow]
  package let figures: [FigureRow]

  /// What the schemes say about one feature.
  package struct FeatureRow: Hashable, Sendable {
    package let feature: SchemeFeature
    /// One for each scheme.
    package let entries: [SchemeMatrix.Entry]
    package let agreement: Agreement
  }

  /// One figure of each scheme.
  package struct FigureRow: Hashable, Sendable {
    package let formula: Formula
    /// One for each scheme.
    package let figures: [Derivation]
    package let agreement: Agreement
  }

  /// Records that are no schemes are left out.
  ///
  /// - Complexity: O(*n*) in schemes and calls.
  package init(of records: [RecordRef], _ model: ClusterModel) {
    let all = model.schemes
    let schemes = records.filter { $0.kind == .fundingScheme && all.indices.contains($0.position) }
      .map { all[$0.position] }
    self.schemes = schemes.map(\.record)
    self.features = SchemeFeature.allCases.map { feature in
      let values = schemes.map { $0.value(of: feature) }
      return FeatureRow(
        feature: feature,
        entries: zip(schemes, values).map {
          SchemeMatrix.Entry(origin: $0.origin(feature.key), value: $1)
        },
        agreement: Agreement(of: values.map { $0.flatMap(\.compared) }))
    }
    let money = schemes.map { Financing($0.scheme, at: $0.position) }
    let runs = schemes.map { SchemeRun($0, asOf: model.meta.asOfDate) }
    self.figures = [
      FigureRow(.schemeAge, runs.map(\.age)), FigureRow(.leverage, money.map(\.leverage)),
      FigureRow(.successRate, money.map(\.successRate)),
      FigureRow(.averageGrant, money.map(\.averageGrant)),
      FigureRow(.absorption, money.map(\.absorption)),
    ]
  }
}

extension SchemeComparison.FigureRow {
  private struct Amount: Hashable {
    let value: Double
    let currency: Currency?
  }

  fileprivate init(_ formula: Formula, _ figures: [Derivation]) {
    self.formula = formula
    self.figures = figures
    // so much of one currency is not as much of another
    self.agreement = Agreement(
      of: figures.map { figure in figure.value.map { Amount(value: $0, currency: figure.currency) }
      })
  }
}

extension FeatureValue {
  /// What is compared: of a figure its value, whatever it was computed from; nil for what is not known.
  fileprivate var compared: Compared? {
    guard isKnown else { return nil }
    if case .figure(let figure) = self { return figure.value.map { .number($0) } }
    return .other(self)
  }

  fileprivate enum Compared: Hashable {
    case number(Double)
    case other(FeatureValue)
  }
}
