// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

extension SearchLabel {
  /// The names, in every language, of the words by which a search can be narrowed.
  static var all: [SearchLabel] {
    words(.type, RecordKind.self) + words(.type, Need.Nature.self)
      + words(.type, Organisation.Form.self)
      + words(.stage, Stage.self) + words(.stage, FundingScheme.TargetStage.self)
      + words(.stage, Cluster.Lifecycle.self)
      + words(.status, Deliverable.Status.self) + words(.status, Call.Status.self)
      + words(.status, Country.Status.self) + words(.status, Partnership.Status.self)
      + words(.status, FundingScheme.Existence.self)
      + words(.evaluation, Pilot.Evaluation.self)
      + words(.evaluation, FundingScheme.Evaluation.self)
      + words(.level, Level.self) + words(.approach, Approach.self)
      + words(.addressee, Addressee.self) + words(.instrument, Instrument.self)
      + words(.instrument, FundingScheme.Instrument.self) + words(.horizon, Horizon.self)
      + words(.confidence, Confidence.self) + words(.provenance, Provenance.self)
      + words(.reliability, Source.Reliability.self) + words(.access, Access.self)
      + words(.frame, EUFrame.self) + words(.label, ClusterLabel.Scheme.self)
      + words(.label, ClusterLabel.Grade.self) + words(.performance, PerformanceGroup.self)
  }

  private static func words<Word>(_ field: SearchField, _ words: Word.Type) -> [SearchLabel]
  where Word: Labelled & RawRepresentable<String> & CaseIterable {
    words.allCases.flatMap { word in
      InterfaceLanguage.allCases.map { language in
        SearchLabel(field, word.rawValue, label: word.label[language])
      }
    }
  }
}
