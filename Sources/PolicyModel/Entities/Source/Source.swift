// SPDX-License-Identifier: EUPL-1.2

/// A public page, paper or dataset that statements rest on.
package struct Source: Record, Hashable {
  /// What kind of publication it is.
  package enum Medium: String, Vocabulary {
    case webPage, report, slides, law, dataset, article
  }

  /// How near its publisher is to what it says.
  package enum Reliability: String, Vocabulary {
    /// The responsible body itself.
    case primary
    case secondary
    /// A copy of somebody else's document.
    case mirror
  }

  /// How it was read.
  package enum Retrieval: String, Vocabulary {
    /// Read in a stored copy of the page, whose age may differ.
    case storedCopy
    case official
  }

  package static let kind = RecordKind.source

  package internal(set) var id = EntityID<Source>.blank
  /// As it was published, in its own languages.
  package internal(set) var title = LocalizedText.blank
  /// Where it was found.
  package internal(set) var url = ""
  /// nil when it does not say.
  package internal(set) var publisher: String?
  /// nil when it does not say.
  package internal(set) var publishedDate: PartialDate?
  /// A stored copy may be older or newer than the page.
  package internal(set) var retrievedAs = Retrieval.storedCopy
  /// In which it is written; nil when it is in several, or not known.
  package internal(set) var language: Language?
  /// The JSON key is `type`.
  package internal(set) var medium = Medium.webPage
  /// How far it can be trusted.
  package internal(set) var reliability = Reliability.secondary
  /// Sources are what evidence consists of; they carry only a note of their own.
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Source>([
    .identifier { $0.id = $1 },
    .required("title") { $0.title = $1 },
    .required("url") { $0.url = $1 },
    .optional("publisher") { $0.publisher = $1 },
    .optional("publishedDate") { $0.publishedDate = $1 },
    .required("retrievedAs") { $0.retrievedAs = $1 },
    .optional("language") { $0.language = $1 },
    .required("type") { $0.medium = $1 },
    .required("reliability") { $0.reliability = $1 },
    .optional("note") { $0.evidence.note = $1 },
  ])
}
