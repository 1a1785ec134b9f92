// SPDX-License-Identifier: EUPL-1.2

extension Derivation {
  /// A figure that needs all of its inputs: the first one that is missing says why there is none.
  ///
  /// The inputs' numbers are given to `compute` in their order.
  static func computed(
    _ formula: Formula, _ unit: Unit, _ inputs: [Input], in currency: Currency? = nil,
    _ compute: ([Double]) -> Outcome
  ) -> Derivation {
    var numbers: [Double] = []
    numbers.reserveCapacity(inputs.count)
    for input in inputs {
      switch input.number {
      case .value(let number): numbers.append(number)
      case .missing(let reason):
        return Derivation(formula, unit, inputs, .missing(reason), in: currency)
      }
    }
    return Derivation(formula, unit, inputs, compute(numbers), in: currency)
  }

  /// One number divided by another, or a hundred times that in percent.
  static func quotient(
    _ formula: Formula, _ unit: Unit, _ dividend: Input, by divisor: Input,
    in currency: Currency? = nil
  ) -> Derivation {
    computed(formula, unit, [dividend, divisor], in: currency) { numbers in
      Statistics.quotient((unit == .percent ? 100 : 1) * numbers[0], numbers[1])
    }
  }

  /// A number as a record gives it.
  static func observed(_ number: Double?, _ unit: Unit, from origin: Origin) -> Derivation {
    let input = Input("x", number, from: origin)
    return Derivation(.observed, unit, [input], input.number)
  }

  /// The sum of figures of one unit; nothing has no sum.
  static func sum(_ terms: [Derivation]) -> Derivation {
    computed(.sum, terms.first?.unit ?? .count, terms.map { Input("x", $0) }) { numbers in
      numbers.isEmpty ? .missing(.noData) : .value(numbers.reduce(0, +))
    }
  }

  /// A figure of the shares that amounts have in their total, unless something stands in the way.
  static func ofShares(
    _ formula: Formula, _ unit: Unit, _ amounts: [Input], unless refusal: MissingReason? = nil,
    _ compute: ([Double]) -> Outcome
  ) -> Derivation {
    computed(formula, unit, amounts) { numbers in
      if let refusal { return .missing(refusal) }
      return Statistics.shares(numbers).map(compute) ?? .missing(.noData)
    }
  }

  /// How many records there are.
  static func count(_ origins: [Origin]) -> Derivation {
    let inputs = origins.map { Input("x", .number(1), from: $0) }
    return Derivation(.count, .count, inputs, .value(Double(origins.count)))
  }

  /// A part of some records in percent; nothing of nothing is not known.
  static func coverage(_ covered: [Origin], of all: [Origin]) -> Derivation {
    quotient(
      .coverage, .percent, Input("covered", .count(covered)), by: Input("all", .count(all)))
  }

  /// Why there is no figure, or nil if there is one.
  package var missingReason: MissingReason? {
    if case .missing(let reason) = outcome { reason } else { nil }
  }
}

extension Derivation.Input {
  /// A number that a record gives, or the place where it would stand.
  init(_ symbol: String, _ number: Double?, from origin: Derivation.Origin) {
    self.init(symbol, number.map { .number($0) } ?? .absent, from: origin)
  }

  /// What another formula gave.
  init(_ symbol: String, _ step: Derivation) {
    self.init(symbol, step.value.map { .number($0) } ?? .absent, steps: [step])
  }

  /// What a formula computes with, or why there is nothing.
  var number: Derivation.Outcome {
    switch value {
    case .number(let number): .value(number)
    case .money(let money): money.amount.map { .value($0.value) } ?? .missing(.onlyBounds)
    case .date, .word: .missing(.undefined)
    case .absent: .missing(steps.first?.missingReason ?? .noData)
    }
  }
}

extension Derivation.Origin {
  /// A key of the record that stands at a position of its table.
  init<Entity: Record>(_ record: Entity, at position: Int, key: String? = nil) {
    self.init(RecordRef(Entity.kind, position), key: key, record.evidence)
  }
}
