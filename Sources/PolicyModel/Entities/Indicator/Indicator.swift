// SPDX-License-Identifier: EUPL-1.2

/// Something that is measured in the same way in many areas and years.
package struct Indicator: Record, Hashable {
  /// Which way is better.
  package enum Direction: String, Vocabulary {
    case higherBetter, lowerBetter, neutral
  }

  /// The publication that defines it.
  package enum Framework: String, Vocabulary {
    /// Innovation Union Scoreboard, since 2016 European Innovation Scoreboard.
    case ius = "IUS"
    /// Regional Innovation Scoreboard.
    case ris = "RIS"
    /// Eco-Innovation Scoreboard.
    case ecoIS = "EcoIS"
    /// The headline indicators of Europe 2020, COM(2010) 2020.
    case eu2020 = "EU2020"
    /// The European Social Fund's and Eurostat's figures on skills and employment.
    case esi = "ESI"
    /// European Secretariat for Cluster Analysis.
    case esca = "ESCA"
    case custom
  }

  /// What of the clusters of an area it counts, by the label of their management.
  package enum LabelCount: String, Vocabulary {
    case gold, silver, bronze
    /// All, whether they have a label or not.
    case clusters
  }

  package static let kind = RecordKind.indicator

  package internal(set) var id = EntityID<Indicator>.blank
  /// What is measured, in a few words.
  package internal(set) var title = LocalizedText.blank
  /// The code under which its publisher lists it.
  package internal(set) var code: String?
  /// What all of its values count in.
  package internal(set) var unit = Unit.index
  /// Neutral where neither more nor less is better.
  package internal(set) var direction = Direction.neutral
  /// The groups that look at it; empty for those that the overview alone shows.
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  /// `custom` for what no framework has.
  package internal(set) var framework = Framework.custom
  /// The edition by whose rules its values are read.
  package internal(set) var edition: String?
  /// The part of a composite index that it belongs to.
  package internal(set) var component: LocalizedText?
  /// The indicators that it is made of; empty when it is not made of others.
  package internal(set) var partIDs: [EntityID<Indicator>] = []
  /// nil when it has nothing to do with labels.
  package internal(set) var labelCount: LabelCount?
  /// Empty when nobody has undertaken to reach anything.
  package internal(set) var targets: [Target] = []
  /// From the best to the least; empty when areas are not grouped by it.
  package internal(set) var groups: [Group] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Indicator>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .optional("code") { $0.code = $1 },
      .required("unit") { $0.unit = $1 },
      .required("direction") { $0.direction = $1 },
      .required("workingGroupIds") { $0.workingGroupIDs = $1 },
      .required("framework") { $0.framework = $1 },
      .optional("edition") { $0.edition = $1 },
      .optional("component") { $0.component = $1 },
      .optional("compositeOf") { $0.partIDs = $1 },
      .optional("labelCount") { $0.labelCount = $1 },
      .optional("targets") { $0.targets = $1 },
      .optional("groups") { $0.groups = $1 },
    ],
    check: { indicator in
      let isDescending = zip(indicator.groups, indicator.groups.dropFirst()).allSatisfy {
        guard let upper = $0.from else { return false }
        return $1.from.map { $0 < upper } ?? true
      }
      return isDescending ? [] : [.init(key: "groups", finding: .groupsNotDescending)]
    })
}
