// SPDX-License-Identifier: EUPL-1.2

/// A word of the field and what it means here.
package struct GlossaryTerm: Record, Hashable {
  package static let kind = RecordKind.glossaryTerm

  package internal(set) var id = EntityID<GlossaryTerm>.blank
  /// The word or words.
  package internal(set) var term = LocalizedText.blank
  /// What they mean in this field.
  package internal(set) var definition = LocalizedText.blank
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package var title: LocalizedText { term }

  package static let description = ObjectDescription<GlossaryTerm>.record(
    [
      .identifier { $0.id = $1 },
      .required("term") { $0.term = $1 },
      .required("definition") { $0.definition = $1 },
    ])
}
