// SPDX-License-Identifier: EUPL-1.2

extension Indicator {
  /// A value that somebody has undertaken to reach.
  package struct Target: Described, Hashable {
    private static let areaKeys = ["countryId", "aggregate"]

    private var named = NamedArea()
    /// In the indicator's unit.
    package internal(set) var value = 0.0
    /// By the end of which it is to be reached.
    package internal(set) var year = Year.blank
    /// nil when the indicator's own confidence holds.
    package internal(set) var confidence: Confidence?
    /// Empty when the indicator's own sources hold.
    package internal(set) var sourceIDs: [EntityID<Source>] = []

    package init() {}

    /// A country or an aggregate, never nil in a model.
    package var area: Area? { named.area }

    package static let description = ObjectDescription<Target>(
      [
        .optional("countryId") { $0.named.name(.country($1)) },
        .optional("aggregate") { $0.named.name(.aggregate($1)) },
        .required("value") { $0.value = $1 },
        .required("year") { $0.year = $1 },
        .optional("confidence") { $0.confidence = $1 },
        .optional("sourceIds") { $0.sourceIDs = $1 },
      ],
      check: { Violation.area($0.named, areaKeys) })
  }

  /// A performance group as one edition names and delimits it.
  package struct Group: Described, Hashable {
    /// Where it stands beside the others.
    package internal(set) var group = PerformanceGroup.average
    /// What the edition calls it, such as "innovation leader".
    package internal(set) var name = LocalizedText.blank
    /// The least value of the indicator that belongs to it; nil for the lowest group.
    package internal(set) var from: Double?

    package init() {}

    package static let description = ObjectDescription<Group>([
      .required("group") { $0.group = $1 },
      .required("name") { $0.name = $1 },
      .optional("from") { $0.from = $1 },
    ])
  }
}
