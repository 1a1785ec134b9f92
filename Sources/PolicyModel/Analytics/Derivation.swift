// SPDX-License-Identifier: EUPL-1.2

/// A computed figure together with how it came about.
///
/// No number that the program computes exists outside of one. Tables, charts, exports and the
/// provenance overlay all read this one value, so none of them can show a figure that nobody can
/// trace.
package struct Derivation: Hashable, Sendable {
  /// What a computation ends with.
  package enum Outcome: Hashable, Sendable {
    /// In the derivation's unit; always finite.
    case value(Double)
    /// There is no value, never 0 instead of it.
    case missing(MissingReason)

    /// The figure, or nil when it is missing.
    // Inlined, it makes the optimiser of Swift 6.3 end a borrow too early and crash.
    @inline(never)
    package var value: Double? {
      if case .value(let value) = self { value } else { nil }
    }
  }

  /// By whose name the figure is known.
  package let formula: Formula
  /// What the value counts in.
  package let unit: Unit
  /// What was put into the formula, in the order in which it names its symbols; for a sum or mean
  /// one for each term.
  package let inputs: [Input]
  /// The value, or why there is none.
  package let outcome: Outcome
  /// What an amount of money is counted in, its unit being `count`; nil for what is no money.
  package let currency: Currency?
  /// Whether something that was invented went in, which makes the figure illustrative too.
  ///
  /// It is kept, because many figures may rest on the same large one.
  package let isIllustrative: Bool

  /// - Parameters:
  ///   - formula: By whose name the figure is known.
  ///   - unit: What the value is measured in.
  ///   - inputs: What was put in, also when nothing came of it.
  ///   - outcome: A value that is not finite becomes `.missing(.undefined)`.
  ///   - currency: For an amount of money.
  package init(
    _ formula: Formula, _ unit: Unit, _ inputs: [Input], _ outcome: Outcome,
    in currency: Currency? = nil
  ) {
    self.formula = formula
    self.unit = unit
    self.inputs = inputs
    self.currency = currency
    self.isIllustrative = inputs.contains { $0.isIllustrative }
    if case .value(let value) = outcome, !value.isFinite {
      self.outcome = .missing(.undefined)
    } else {
      self.outcome = outcome
    }
  }

  /// The figure, or nil when it is missing.
  package var value: Double? { outcome.value }
}

extension Derivation {
  /// One thing that was put into a formula.
  package struct Input: Hashable, Sendable {
    /// What is put in where the formula has a symbol.
    package enum Value: Hashable, Sendable {
      case number(Double)
      case money(Money)
      case date(PartialDate)
      /// A word of a vocabulary, by its raw value.
      case word(String)
      /// What the formula asks for and the dataset does not have.
      case absent
    }

    /// The formula's symbol, such as `x` or `e_ir`.
    package let symbol: String
    /// What was put in.
    package let value: Value
    /// Where it is written, or would be; nil for a constant of the formula and what was computed.
    package let origin: Origin?
    /// What it was derived from, if it is no figure of the dataset itself.
    package let steps: [Derivation]

    /// - Parameters:
    ///   - symbol: As in the formula's expression.
    ///   - value: What was put in.
    ///   - origin: Where it is written.
    ///   - steps: How it was computed; empty for what was read.
    package init(
      _ symbol: String, _ value: Value, from origin: Origin? = nil, steps: [Derivation] = []
    ) {
      self.symbol = symbol
      self.value = value
      self.origin = origin
      self.steps = steps
    }

    /// Whether it was invented, or computed from what was.
    package var isIllustrative: Bool {
      origin?.provenance == .illustrative || steps.contains { $0.isIllustrative }
    }
  }

  /// Where a figure is written: the record, the key in it, and what vouches for it.
  package struct Origin: Hashable, Sendable {
    /// The record that says it.
    package let record: RecordRef
    /// The key of the record that holds the figure; nil for the record as a whole.
    package let key: String?
    /// What a statistical office says about it; empty for what is no observation.
    package let flags: [Observation.Flag]
    /// Who vouches for it; empty when nobody does.
    package let sourceIDs: [EntityID<Source>]
    /// How sure it is.
    package let confidence: Confidence
    /// `illustrative` makes every figure illustrative that it goes into.
    package let provenance: Provenance

    /// - Parameters:
    ///   - record: The record that says it.
    ///   - key: The key that holds the figure.
    ///   - flags: What the statistical office says about it.
    ///   - evidence: What the record says about where it comes from.
    ///   - sourceIDs: Sources of the figure itself; nil for those of the record.
    ///   - confidence: Confidence of the figure itself; nil for that of the record.
    package init(
      _ record: RecordRef, key: String? = nil, flags: [Observation.Flag] = [],
      _ evidence: Evidence, sourceIDs: [EntityID<Source>]? = nil, confidence: Confidence? = nil
    ) {
      self.record = record
      self.key = key
      self.flags = flags
      self.sourceIDs = sourceIDs ?? evidence.sourceIDs
      self.confidence = confidence ?? evidence.confidence
      self.provenance = evidence.provenance
    }
  }
}
