// SPDX-License-Identifier: EUPL-1.2

/// By what a pilot is judged.
package struct ResultIndicator: Described, Hashable {
  package internal(set) var name = LocalizedText.blank
  package internal(set) var unit = Unit.count
  /// Before the pilot; nil, here as below, when it is not known.
  package internal(set) var baseline: Double?
  package internal(set) var target: Double?
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
