// SPDX-License-Identifier: EUPL-1.2

extension TextFormat {
  /// A regular expression (ECMA-262, and most others) for texts of this format; it allows days that a
  /// month does not have.
  package var pattern: String {
    switch self {
    case .identifier: "^[A-Za-z0-9._-]{1,80}$"
    case .date: "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
    case .language: "^[a-z]{2}$"
    case .country: "^[A-Z]{2}$"
    case .currency: "^[A-Z]{3}$"
    case .occupation: "^[0-9]{1,4}$"
    case .nuts: "^[A-Z]{2}[A-Z0-9]{0,3}$"
    case .schemaVersion: "^1\\."
    }
  }

  /// The name of its definition in the schema.
  var name: String {
    switch self {
    case .identifier: "identifier"
    case .date: "date"
    case .language: "language"
    case .country: "country"
    case .currency: "currency"
    case .occupation: "occupation"
    case .nuts: "nuts"
    case .schemaVersion: "schemaVersion"
    }
  }

  /// What an editor shows for it.
  var summary: String {
    switch self {
    case .identifier: "A name of letters, digits, `.`, `-` and `_`; at most 80 of them."
    case .date: "A date as precise as it is known: yyyy, yyyy-mm or yyyy-mm-dd."
    case .language: "A language by its code of ISO 639-1, such as hu."
    case .country: "A country by its code of ISO 3166-1, such as GR."
    case .currency: "A currency by its code of ISO 4217, such as HUF."
    case .occupation: "An occupation by one to four digits of ISCO-08, such as 2141."
    case .nuts: "A code of the Nomenclature of Territorial Units for Statistics, such as HU22."
    case .schemaVersion: "The version of the format, 1.0.0."
    }
  }
}
