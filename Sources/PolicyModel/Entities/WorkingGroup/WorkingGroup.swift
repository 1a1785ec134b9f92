// SPDX-License-Identifier: EUPL-1.2

/// One of the groups that the project's work was divided among; usually a tab.
package struct WorkingGroup: Record, Hashable {
  package static let kind = RecordKind.workingGroup

  package internal(set) var id = EntityID<WorkingGroup>.blank
  /// By which the project counted its groups, from 1.
  package internal(set) var number = Ordinal.blank
  /// In full.
  package internal(set) var name = LocalizedText.blank
  /// The title of its tab.
  package internal(set) var shortName = LocalizedText.blank
  /// What it was set up for.
  package internal(set) var purpose = LocalizedText.blank
  /// In the order of the file; empty when none are known.
  package internal(set) var aims: [Aim] = []
  /// nil when the leader is not known; it is then never guessed.
  package internal(set) var leaderID: EntityID<Organisation>?
  /// How sure it is who led it.
  package internal(set) var leaderConfidence = Confidence.unknown
  /// Collects what concerns all the others.
  package internal(set) var isCrossCutting = false
  /// The digit that opens its tab; nil for a group without one.
  package internal(set) var tabOrder: Ordinal?
  /// Words that describe its theme, for searching.
  package internal(set) var keywords: [String] = []
  /// What is computed for it, in the order of the pages.
  package internal(set) var analyses: [AnalysisKind] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package var title: LocalizedText { name }

  package static let description = ObjectDescription<WorkingGroup>.record(
    [
      .identifier { $0.id = $1 },
      .required("number") { $0.number = $1 },
      .required("name") { $0.name = $1 },
      .required("shortName") { $0.shortName = $1 },
      .required("purpose") { $0.purpose = $1 },
      .required("aims") { $0.aims = $1 },
      .optional("leaderId") { $0.leaderID = $1 },
      .required("leaderConfidence") { $0.leaderConfidence = $1 },
      .optional("crossCutting") { $0.isCrossCutting = $1 },
      .optional("tabOrder") { $0.tabOrder = $1 },
      .optional("keywords") { $0.keywords = $1 },
      .optional("analyses") { $0.analyses = $1 },
    ])
}
