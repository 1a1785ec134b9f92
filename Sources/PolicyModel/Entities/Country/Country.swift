// SPDX-License-Identifier: EUPL-1.2

/// A country of the programme area or its neighbourhood; its identifier is the ISO 3166-1 code.
package struct Country: Record, Hashable {
  /// What the country was to the European Union while the project ran.
  package enum Status: String, Vocabulary {
    case euMember
    /// Funded by the Instrument for Pre-Accession Assistance.
    case ipa
    /// Funded by the European Neighbourhood and Partnership Instrument.
    case enpi
    case other
  }

  package static let kind = RecordKind.country

  package internal(set) var id = EntityID<Country>.blank
  /// The code that the European Union uses where it differs: EL for Greece.
  package internal(set) var euCode: String?
  /// As it is called in each language.
  package internal(set) var name = LocalizedText.blank
  /// `other` for who was none of these.
  package internal(set) var status = Status.other
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package var title: LocalizedText { name }

  package static let description = ObjectDescription<Country>.record(
    [
      .identifier { $0.id = $1 },
      .optional("euCode") { $0.euCode = $1 },
      .required("name") { $0.name = $1 },
      .required("status") { $0.status = $1 },
    ],
    check: { country in
      guard country.id.text.utf8.count != 2 else { return [] }
      return [.init(key: "id", finding: .malformedCountry(country.id.text))]
    })
}
