// SPDX-License-Identifier: EUPL-1.2

/// How sure a statement is.
package enum Confidence: String, Vocabulary {
  /// Two independent sources, or the responsible body itself.
  case confirmed
  case singleSource
  /// The sources disagree; the record's facts hold every version.
  case conflicting
  /// Concluded from a source that does not say it.
  case inferred
  case unknown
}

/// Where a statement comes from.
package enum Provenance: String, Vocabulary {
  /// An authority of the European Union or of a state.
  case official
  /// A page or paper that a project partner published.
  case partnerPublic
  case thirdParty
  /// Computed from cited figures.
  case calculated
  /// Invented to show how the program works. Every view of it says so.
  case illustrative
}

/// What every record says about where it comes from.
///
/// Its keys stand directly in the record's object.
package struct Evidence: Hashable, Sendable {
  /// Empty when it cites none.
  package internal(set) var sourceIDs: [EntityID<Source>] = []
  /// Of what the record says as a whole.
  package internal(set) var confidence = Confidence.unknown
  /// Of what the record says as a whole.
  package internal(set) var provenance = Provenance.illustrative
  /// Figures and statements with sources of their own; empty when there are none.
  package internal(set) var facts: [Fact] = []
  /// A caveat or explanation; nil when there is none.
  package internal(set) var note: LocalizedText?

  init() {}
}

extension ObjectDescription where Root: Record {
  /// The keys of a record: its own, and those of the evidence that every record carries.
  static func record(
    _ fields: [Field<Root>], check: @escaping Check = { _ in [] }
  ) -> ObjectDescription {
    let evidence: [Field<Root>] = [
      .optional("sourceIds") { $0.evidence.sourceIDs = $1 },
      .required("confidence") { $0.evidence.confidence = $1 },
      .required("provenance") { $0.evidence.provenance = $1 },
      .optional("facts") { $0.evidence.facts = $1 },
      .optional("note") { $0.evidence.note = $1 },
    ]
    return ObjectDescription(fields + evidence, check: check)
  }
}

/// A statement or figure with its source.
///
/// Two or more values mean that the sources contradict each other. All of them are kept: deciding
/// between them is the reader's business.
package struct Fact: Described, Hashable {
  /// One version of a statement.
  package struct Value: Described, Hashable {
    /// The statement, or the figure with its unit.
    package internal(set) var text = LocalizedText.blank
    /// Empty when the record's own sources hold.
    package internal(set) var sourceIDs: [EntityID<Source>] = []
    /// nil when the record's own confidence holds.
    package internal(set) var confidence: Confidence?

    package init() {}

    package static let description = ObjectDescription<Value>([
      .required("text") { $0.text = $1 },
      .optional("sourceIds") { $0.sourceIDs = $1 },
      .optional("confidence") { $0.confidence = $1 },
    ])
  }

  /// What the values are values of.
  package internal(set) var label = LocalizedText.blank
  /// At least one.
  package internal(set) var values: [Value] = []

  package init() {}

  /// Whether the sources contradict each other.
  package var isConflict: Bool { values.count > 1 }

  package static let description = ObjectDescription<Fact>(
    [
      .required("label") { $0.label = $1 },
      .required("values") { $0.values = $1 },
    ],
    check: { fact in
      fact.values.isEmpty ? [.init(key: "values", finding: .emptyList)] : []
    })
}
