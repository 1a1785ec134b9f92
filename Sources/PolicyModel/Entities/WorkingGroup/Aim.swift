// SPDX-License-Identifier: EUPL-1.2

/// One thing that a working group set out to do.
///
/// Records say which aims they serve.
package struct Aim: Record, Hashable {
  package static let kind = RecordKind.aim

  package internal(set) var id = EntityID<Aim>.blank
  /// What it is, as the group put it.
  package internal(set) var text = LocalizedText.blank
  /// An aim rests on its working group's evidence.
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package var title: LocalizedText { text }

  package static let description = ObjectDescription<Aim>([
    .identifier { $0.id = $1 },
    .required("text") { $0.text = $1 },
  ])
}
