// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

@testable import Dashboard

/// The words of every vocabulary in every language.
struct LabelTests {
  @Test func `every word has a name of its own`() {
    expectNames(of: AnalysisKind.self, Access.self, Addressee.self, Aggregate.self, Approach.self)
    expectNames(of: Benchmark.PeerRule.self, Call.Status.self, Cluster.Lifecycle.self)
    expectNames(of: ClusterLabel.Grade.self, ClusterLabel.Scheme.self, Confidence.self)
    expectNames(of: Deliverable.Section.Status.self, Deliverable.Status.self, EUFrame.self)
    expectNames(of: FundingScheme.AidRegime.self, FundingScheme.Evaluation.self)
    expectNames(of: FundingScheme.Existence.self, FundingScheme.Instrument.self)
    expectNames(of: FundingScheme.TargetStage.self, Horizon.self, Indicator.Direction.self)
    expectNames(of: Indicator.LabelCount.self)
    expectNames(of: Indicator.Framework.self, Instrument.self, JobQualityScore.Dimension.self)
    expectNames(of: Level.self, Need.Nature.self, Observation.Flag.self, Organisation.Form.self)
    expectNames(of: Organisation.Role.Name.self, Partnership.Form.self, Partnership.Status.self)
    expectNames(of: PerformanceGroup.self, Pilot.Evaluation.self, Preselection.Manner.self)
    expectNames(of: Provenance.self, RecordKind.self, SkillNeed.Mismatch.self, Source.Medium.self)
    expectNames(of: SchemeFeature.self, SchemeState.self, SchemeCoverage.Scope.self)
    expectNames(of: SchemeCoverage.Verdict.self, SchemeMoney.AmountKind.self, MixFeature.self)
    expectNames(of: BestMix.Merit.Criterion.self)
    expectNames(of: Source.Reliability.self, Source.Retrieval.self, Stage.self, Unit.self)
  }

  @Test(arguments: [
    (RecordKind.country, "1 country", "1 ország"), (.strategy, "0 strategies", "0 stratégia"),
    (.glossaryTerm, "2 glossary terms", "2 fogalom"),
    (.fundingScheme, "12 funding schemes", "12 támogatási rendszer"),
  ])
  func `records are counted`(kind: RecordKind, english: String, hungarian: String) {
    let number = Int(english.prefix { $0.isNumber }) ?? 0

    #expect(kind.count(number)[.english] == english)
    #expect(kind.count(number)[.hungarian] == hungarian)
  }

  private func expectNames<each Word: Labelled & CaseIterable>(of kinds: repeat (each Word).Type) {
    for kind in repeat each kinds {
      for language in InterfaceLanguage.allCases {
        let names = kind.allCases.map { $0.label[language] }
        #expect(!names.contains(""), "\(kind)")
        #expect(Set(names).count == names.count, "\(kind) in \(language)")
      }
    }
  }
}
