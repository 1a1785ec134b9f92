// SPDX-License-Identifier: EUPL-1.2

/// What a working group found wanting: the beginning of the chain that ends in a strategy.
package struct Need: Record, Hashable {
  package enum Nature: String, Vocabulary {
    /// Something missing today.
    case need
    /// Something that will make it harder.
    case challenge
  }

  package static let kind = RecordKind.need

  package internal(set) var id = EntityID<Need>.blank
  package internal(set) var nature = Nature.need
  package internal(set) var workingGroupID = EntityID<WorkingGroup>.blank
  package internal(set) var title = LocalizedText.blank
  package internal(set) var text: LocalizedText?
  /// Where it was found; empty when it concerns all.
  package internal(set) var countryIDs: [EntityID<Country>] = []
  package internal(set) var severity = Rating.blank
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Need>.record(
    [
      .identifier { $0.id = $1 },
      .required("kind") { $0.nature = $1 },
      .required("workingGroupId") { $0.workingGroupID = $1 },
      .required("title") { $0.title = $1 },
      .optional("text") { $0.text = $1 },
      .optional("countryIds") { $0.countryIDs = $1 },
      .required("severity") { $0.severity = $1 },
    ])
}
