// SPDX-License-Identifier: EUPL-1.2

/// What a working group found wanting: the beginning of the chain that ends in a strategy.
package struct Need: Record, Hashable {
  /// Whether it is here already.
  package enum Nature: String, Vocabulary {
    /// Something missing today.
    case need
    /// Something that will make it harder.
    case challenge
  }

  package static let kind = RecordKind.need

  package internal(set) var id = EntityID<Need>.blank
  /// The JSON key is `kind`.
  package internal(set) var nature = Nature.need
  /// Who found it.
  package internal(set) var workingGroupID = EntityID<WorkingGroup>.blank
  /// What is wanting, in a few words.
  package internal(set) var title = LocalizedText.blank
  /// The same at more length; nil when the title says all.
  package internal(set) var text: LocalizedText?
  /// Where it was found; empty when it concerns all.
  package internal(set) var countryIDs: [EntityID<Country>] = []
  /// How badly it is felt.
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
