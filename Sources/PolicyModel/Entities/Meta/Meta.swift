// SPDX-License-Identifier: EUPL-1.2

/// What a dataset says about itself.
package struct Meta: Described, Hashable {
  /// What the dataset is called.
  package internal(set) var title = LocalizedText.blank
  /// A second line; nil when there is none.
  package internal(set) var subtitle: LocalizedText?
  /// What it is about; nil when there is nothing to say.
  package internal(set) var summary: LocalizedText?
  /// The day from which the dataset looks at things; nothing depends on the real clock.
  package internal(set) var asOfDate = PartialDate.blank
  /// The languages in which every text should exist.
  package internal(set) var languages: [Language] = []
  /// What statements about the project as a whole rest on.
  package internal(set) var sourceIDs: [EntityID<Source>] = []
  /// Statements about the project as a whole; may be empty.
  package internal(set) var facts: [Fact] = []

  package init() {}

  package static let description = ObjectDescription<Meta>([
    .required("title") { $0.title = $1 },
    .optional("subtitle") { $0.subtitle = $1 },
    .optional("summary") { $0.summary = $1 },
    .required("asOfDate") { $0.asOfDate = $1 },
    .required("languages") { $0.languages = $1 },
    .optional("sourceIds") { $0.sourceIDs = $1 },
    .optional("facts") { $0.facts = $1 },
  ])
}
