// SPDX-License-Identifier: EUPL-1.2

/// What a beneficiary of a scheme was given on average in one year, as a source gives it.
///
/// It is read and not computed: a source that tells an average need not tell how many were given how
/// much.
package struct GrantAverage: Described, Hashable {
  /// In the currency and prices of its year.
  package internal(set) var grant = Money()
  /// Empty when the sources of the scheme hold.
  package internal(set) var sourceIDs: [EntityID<Source>] = []
  /// nil when the confidence of the scheme holds.
  package internal(set) var confidence: Confidence?

  package init() {}

  package static let description = ObjectDescription<GrantAverage>([
    .required("grant") { $0.grant = $1 },
    .optional("sourceIds") { $0.sourceIDs = $1 },
    .optional("confidence") { $0.confidence = $1 },
  ])
}
