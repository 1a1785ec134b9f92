// SPDX-License-Identifier: EUPL-1.2

/// What an indicator was in one area and year.
///
/// What is missing has no observation; 0 is a measured nought.
package struct Observation: Record, Hashable {
  /// What a statistical office says about a value; the letters are Eurostat's.
  package enum Flag: String, Vocabulary {
    case breakInSeries = "b"
    case lowReliability = "u"
    case estimated = "e"
    case provisional = "p"
  }

  /// What was observed.
  package enum Reading: Hashable, Sendable {
    /// In the indicator's unit.
    case value(Double)
    /// Only the group is published.
    case group(PerformanceGroup)
  }

  package static let kind = RecordKind.observation

  package internal(set) var id = EntityID<Observation>.blank
  /// What was observed.
  package internal(set) var indicatorID = EntityID<Indicator>.blank
  private var named = NamedArea()
  /// For which it holds, not in which it was published.
  package internal(set) var year = Year.blank
  private var value: Double?
  private var group: PerformanceGroup?
  /// Empty when the statistical office says nothing about it.
  package internal(set) var flags: [Flag] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package var title: LocalizedText { LocalizedText(id.text) }

  /// Never nil in a model.
  package var area: Area? { named.area }

  /// Never nil in a model.
  package var reading: Reading? { value.map { .value($0) } ?? group.map { .group($0) } }

  package static let description = ObjectDescription<Observation>.record(
    [
      .identifier { $0.id = $1 },
      .required("indicatorId") { $0.indicatorID = $1 },
      .optional("countryId") { $0.named.name(.country($1)) },
      .optional("regionId") { $0.named.name(.region($1)) },
      .optional("clusterId") { $0.named.name(.cluster($1)) },
      .optional("aggregate") { $0.named.name(.aggregate($1)) },
      .required("year") { $0.year = $1 },
      .optional("value") { $0.value = $1 },
      .optional("group") { $0.group = $1 },
      .optional("flags") { $0.flags = $1 },
    ],
    check: { observation in
      var violations = Violation.area(
        observation.named, ["countryId", "regionId", "clusterId", "aggregate"])
      if (observation.value == nil) == (observation.group == nil) {
        violations.append(
          .init(key: nil, finding: .valueOrGroup, unless: ["value", "group"]))
      }
      return violations
    })
}
