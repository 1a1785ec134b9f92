// SPDX-License-Identifier: EUPL-1.2

/// What a value looks like in JSON: what messages say is expected, and what the schema is made of.
package indirect enum ValueShape: Hashable, Sendable {
  case text
  /// `"text"`, or an object with a text per language code.
  case localizedText
  /// A text that has to look a certain way.
  case formatted(TextFormat)
  /// The identifier of a record of that kind.
  case reference(RecordKind)
  case boolean
  case integer(ClosedRange<Int>)
  /// A number that need not be whole; nil when any will do.
  case number(ClosedRange<Int>?)
  case oneOf([String])
  case object(DescribedType)
  case list(of: ValueShape)
}

/// How a text has to look that is more than any text.
package enum TextFormat: Hashable, CaseIterable, Sendable {
  case identifier
  /// As precise as it is known: a year, a month of it, or a day.
  case date
  case language
  case country
  case currency
  case occupation
  case nuts
  case schemaVersion
}

/// A type of object with a description, as a value that can be compared.
package struct DescribedType: Hashable, Sendable {
  let type: any Described.Type

  /// - Parameter type: A type whose description says what its keys are.
  package init(type: any Described.Type) { self.type = type }

  package static func == (one: DescribedType, other: DescribedType) -> Bool {
    one.type == other.type
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(type)) }
}
