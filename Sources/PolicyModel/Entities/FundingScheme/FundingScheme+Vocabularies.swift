// SPDX-License-Identifier: EUPL-1.2

extension FundingScheme {
  /// Whether there is such a scheme at all.
  package enum Existence: String, Vocabulary {
    case yes, no, ended, unknown
  }

  /// The stage of development that a cluster must have reached to be financed.
  package enum TargetStage: String, Vocabulary {
    case startUp, developing, mature
    /// Chosen by an accreditation, whatever its age.
    case accredited
  }

  /// In which form the money comes.
  package enum Instrument: String, Vocabulary {
    case grant, loan, guarantee, equity, voucher
    /// Advantages in the calls of other schemes.
    case bonusPoints
    case service, taxIncentive
  }

  /// The rules on state aid under which it is given.
  package enum AidRegime: String, Vocabulary {
    /// Up to a ceiling for each firm in three years: Regulations (EC) No 1998/2006 and (EU) No 1407/2013.
    case deMinimis
    /// The General Block Exemption Regulations (EC) No 800/2008 and (EU) No 651/2014.
    case gber
    /// No state aid.
    case notAid = "none"
  }

  /// How far the evaluation of a scheme has come.
  package enum Evaluation: String, Vocabulary {
    case notEvaluated = "none"
    case planned, ongoing, done
  }
}

/// How clusters are chosen before they may apply for money.
package struct Preselection: Described, Hashable {
  /// By what clusters are chosen.
  package enum Manner: String, Vocabulary {
    case accreditation, categorisation, label, call
    /// Somebody who is paid to bring firms together.
    case facilitator
    case notPreselected = "none"
  }

  /// What is judged, and how much it can bring.
  package struct Criterion: Described, Hashable {
    /// What is judged.
    package internal(set) var name = LocalizedText.blank
    /// The most points that it can bring.
    package internal(set) var maxPoints = Count.blank

    package init() {}

    package static let description = ObjectDescription<Criterion>([
      .required("name") { $0.name = $1 },
      .required("maxPoints") { $0.maxPoints = $1 },
    ])
  }

  /// Whether there is any choice before the application.
  package internal(set) var isPresent = false
  /// By what they are chosen; the JSON key is `kind`.
  package internal(set) var manner = Manner.notPreselected
  /// Empty when they are not known.
  package internal(set) var criteria: [Criterion] = []
  /// For how long the choice holds; nil when that is not known or there is no end.
  package internal(set) var validityMonths: Count?

  package init() {}

  package static let description = ObjectDescription<Preselection>([
    .required("present") { $0.isPresent = $1 },
    .required("kind") { $0.manner = $1 },
    .optional("criteria") { $0.criteria = $1 },
    .optional("validityMonths") { $0.validityMonths = $1 },
  ])
}
