// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// Records side by side.
struct ComparisonTests {
  @Test(arguments: [
    ([1, 1] as [Int?], Agreement.same), ([1, 2, nil], .different), ([1, nil, 1], .same),
    ([1, nil], .unknown), ([nil, nil], .unknown), ([], .unknown),
  ])
  func `what is not known neither agrees nor differs`(values: [Int?], agreement: Agreement) {
    #expect(Agreement(of: values) == agreement)
  }

  @Test func `schemes are held against each other feature by feature`() throws {
    let model = try #require(AnalysedDataset.embedded)
    let records = try ["fs-hu-pole", "fs-ro-poc-2015", "fs-hr-grants"].map {
      try model.record(.fundingScheme, $0)
    }

    let comparison = SchemeComparison(of: records, model)
    let row = { (feature: SchemeFeature) in
      comparison.features.first { $0.feature == feature }?.agreement
    }
    let figure = { (formula: Formula) in comparison.figures.first { $0.formula == formula } }

    #expect(comparison.schemes == records)
    #expect(row(.level) == .same)
    #expect(row(.start) == .different)
    // half of them say nothing about it
    #expect(row(.evaluation) == .unknown)
    #expect(row(.applications) == .unknown)
    #expect(row(.awards) == .different)
    #expect(figure(.successRate)?.figures.map(\.value) == [nil, 50, nil])
    #expect(figure(.averageGrant)?.figures.last?.rounded == 638_297.8723)
    #expect(figure(.schemeAge)?.figures.map(\.value) == [6, nil, nil])
    #expect(figure(.absorption)?.agreement == .unknown)
  }

  @Test func `equal amounts of different currencies differ`() throws {
    let model = try AnalysedDataset.model([
      "fundingSchemes": ["EUR", "HUF"].map { currency in
        AnalysedDataset.scheme(
          "s-\(currency)",
          #""exists": "yes", "awards": 2, "awarded": {"amount": 10, "currency": "\#(currency)"}"#)
      }
    ])

    let comparison = SchemeComparison(
      of: [RecordRef(.fundingScheme, 0), RecordRef(.fundingScheme, 1), RecordRef(.country, 0)],
      model)
    let grants = comparison.figures.first { $0.formula == .averageGrant }

    #expect(comparison.schemes.count == 2)
    #expect(grants?.figures.map(\.value) == [5, 5])
    #expect(grants?.agreement == .different)
  }
}
