// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

struct BestMixTests {
  private static let schemes = [
    AnalysedDataset.scheme("plain", #""exists": "yes", "start": "2010", "instruments": ["grant"]"#),
    AnalysedDataset.scheme(
      "rich",
      #""exists": "yes", "start": "2012", "instruments": ["grant", "loan"], "durationMonths": 24"#),
    AnalysedDataset.scheme(
      "over", #""exists": "ended", "start": "2001", "end": "2009", "instruments": ["loan"]"#),
    AnalysedDataset.scheme(
      "silent", #""exists": "yes", "start": "2000", "confidence": "singleSource""#),
    AnalysedDataset.scheme(
      "invented",
      #""exists": "yes", "start": "1999", "durationMonths": 12, "instruments": ["grant", "voucher"], "#
        + #""provenance": "illustrative""#),
    AnalysedDataset.scheme("absent", #""exists": "no""#),
  ]

  @Test func `schemes are held against what was chosen`() throws {
    let model = try AnalysedDataset.model(["fundingSchemes": Self.schemes])

    let mix = BestMix(of: model, choosing: [.grant, .loan, .duration, .grant])

    #expect(mix.features == [.grant, .loan, .duration])
    #expect(
      model.names(mix.schemes.map(\.scheme)) == ["rich", "invented", "plain", "over", "silent"])
    #expect(mix.schemes.map(\.presentCount) == [3, 2, 1, 1, 0])
    #expect(mix.schemes.map(\.coverage.rounded) == [100, 66.6667, 33.3333, 33.3333, 0])
    #expect(mix.schemes[3].presence == [.absent, .present, .unknown])
    #expect(mix.nearest.map { model.name($0.scheme) } == "rich")
    #expect(model.names(mix.complete.map(\.scheme)) == ["rich"])
  }

  @Test func `each feature is learnt from its best example`() throws {
    let model = try AnalysedDataset.model(["fundingSchemes": Self.schemes])

    let mix = BestMix(of: model, choosing: [.grant, .loan, .lasting, .voucher, .equity])

    #expect(mix.mix.map(\.feature) == [.grant, .loan, .lasting, .voucher])
    #expect(model.names(mix.mix.map(\.scheme)) == ["rich", "rich", "over", "invented"])
    #expect(
      mix.mix.map(\.reason) == [
        .decided(by: .features), .decided(by: .activity), .decided(by: .confidence), .onlyOne,
      ])
    #expect(model.names(mix.mix[0].alternatives) == ["rich", "plain", "invented"])
    #expect(mix.gaps.map(\.feature) == [.equity])
    #expect(mix.gaps.map { model.names($0.unknown) } == [["silent"]])
  }

  @Test func `what nothing tells apart stays in the order of the file`() throws {
    let twins = ["b", "a"].map {
      AnalysedDataset.scheme($0, #""exists": "yes", "start": "2010", "instruments": ["grant"]"#)
    }
    let model = try AnalysedDataset.model(["fundingSchemes": twins])

    let mix = BestMix(of: model, choosing: [.grant])

    #expect(model.names(mix.mix.map(\.scheme)) == ["b"])
    #expect(mix.mix.map(\.reason) == [.firstOfEqual])
  }

  @Test func `nothing chosen is nothing found`() throws {
    let model = try AnalysedDataset.model(["fundingSchemes": Self.schemes])

    let mix = BestMix(of: model, choosing: [])

    #expect(mix.nearest == nil)
    #expect(mix.complete == [])
    #expect(mix.mix == [])
    #expect(mix.schemes[0].coverage.outcome == .missing(.zeroDenominator))
  }

  @Test func `a mix of good practices comes from several countries`() throws {
    let model = try #require(AnalysedDataset.embedded)

    let mix = BestMix(
      of: model,
      choosing: [.publishedCriteria, .publicAndPrivate, .regional, .repeatedCalls, .loan])

    #expect(
      model.names(mix.mix.map(\.scheme)) == [
        "fs-hu-accreditation", "fs-at-ecoplus", "fs-at-ecoplus", "fs-sk-de-minimis",
      ])
    #expect(mix.gaps.map(\.feature) == [.loan])
    #expect(mix.complete == [])
  }
}
