// SPDX-License-Identifier: EUPL-1.2

/// How well a strategy does in one of the six steps of the guide to research and innovation strategies
/// for smart specialisation (RIS3, 2012): three critical factors of the assessment wheel.
package struct RIS3Step: Described, Hashable {
  /// The number of a step.
  package typealias Number = Bounded<NumberBounds>

  /// The guide has six steps.
  package enum NumberBounds: Bounds {
    /// From the first to the last step.
    package static var range: ClosedRange<Int> { 1...6 }
  }

  /// From 1 (poor) to 5 (excellent); 0 says that there is no information, and is no mark.
  package typealias Mark = Bounded<MarkBounds>

  /// Five marks, and 0 for no information.
  package enum MarkBounds: Bounds {
    /// From no information to the best mark.
    package static var range: ClosedRange<Int> { 0...5 }
  }

  static let factorCount = 3

  /// In the guide: analysis, governance, vision, priorities, policy mix, monitoring.
  package internal(set) var number = Number.blank
  /// Three, in the order of the wheel.
  package internal(set) var factors: [Mark] = []

  package init() {}

  package static let description = ObjectDescription<RIS3Step>(
    [
      .required("step") { $0.number = $1 },
      .required("factors") { $0.factors = $1 },
    ],
    check: { step in
      guard step.factors.count != factorCount else { return [] }
      return [.init(key: "factors", finding: .factorCount(step.factors.count))]
    })
}
