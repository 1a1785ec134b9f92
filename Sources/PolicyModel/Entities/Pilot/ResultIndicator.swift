// SPDX-License-Identifier: EUPL-1.2

/// By what a pilot is judged.
package struct ResultIndicator: Described, Hashable {
  /// What is counted or measured.
  package internal(set) var name = LocalizedText.blank
  /// What the three values count in.
  package internal(set) var unit = Unit.count
  /// Before the pilot; nil, here as below, when it is not known.
  package internal(set) var baseline: Double?
  /// What is to be reached; nil when nothing was fixed.
  package internal(set) var target: Double?
  /// What was reached; nil when that is not known.
  package internal(set) var actual: Double?

  package init() {}

  package static let description = ObjectDescription<ResultIndicator>([
    .required("name") { $0.name = $1 },
    .required("unit") { $0.unit = $1 },
    .optional("baseline") { $0.baseline = $1 },
    .optional("target") { $0.target = $1 },
    .optional("actual") { $0.actual = $1 },
  ])
}
