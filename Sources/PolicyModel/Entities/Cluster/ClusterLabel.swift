// SPDX-License-Identifier: EUPL-1.2

/// A mark of excellence that a cluster's management has earned.
package struct ClusterLabel: Described, Hashable {
  /// Who gives it.
  package enum Scheme: String, Vocabulary {
    /// The European Secretariat for Cluster Analysis.
    case esca
    /// An accreditation or award of the country.
    case national
    case other
  }

  /// The rung of the ladder of labels.
  package enum Grade: String, Vocabulary {
    case gold, silver, bronze
    /// The scheme has one grade only.
    case accredited
    case other
  }

  /// By whose rules it was given.
  package internal(set) var scheme = Scheme.other
  /// `other` where the scheme has grades of its own.
  package internal(set) var grade = Grade.other
  /// What a label is called that is not one of ESCA; nil for one of ESCA.
  package internal(set) var name: LocalizedText?
  /// When it was given; nil when that is not known.
  package internal(set) var from: PartialDate?
  /// nil when it does not end, or the end is not known.
  package internal(set) var validUntil: PartialDate?
  /// Empty when the cluster's own sources hold.
  package internal(set) var sourceIDs: [EntityID<Source>] = []

  package init() {}

  package static let description = ObjectDescription<ClusterLabel>(
    [
      .required("scheme") { $0.scheme = $1 },
      .required("grade") { $0.grade = $1 },
      .optional("name") { $0.name = $1 },
      .optional("from") { $0.from = $1 },
      .optional("validUntil") { $0.validUntil = $1 },
      .optional("sourceIds") { $0.sourceIDs = $1 },
    ],
    check: { Violation.order(from: $0.from, to: $0.validUntil, key: "validUntil") })
}
