// SPDX-License-Identifier: EUPL-1.2

/// Values of one indicator and year that are compared with each other.
///
/// Every rank depends on all values; they are listed once and shared, so that a table stays as large as
/// it looks.
struct ComparedField {
  private let values: [Derivation]
  private let direction: Indicator.Direction
  private let obstacle: MissingReason?
  /// Of the values that are known.
  private let numbers: [Double]
  /// By position among all values; nil where there is none.
  private let ranks: [Int?]
  private let all: Derivation

  /// - Complexity: O(*n* log *n*).
  init(_ values: [Derivation], _ direction: Indicator.Direction, _ obstacle: MissingReason?) {
    let known = values.indices.filter { values[$0].value != nil }
    let numbers = known.compactMap { values[$0].value }
    var ranks = [Int?](repeating: nil, count: values.count)
    for (index, rank) in zip(known, Statistics.ranks(numbers, direction)) { ranks[index] = rank }
    self.values = values
    self.direction = direction
    self.obstacle = obstacle
    self.numbers = numbers
    self.ranks = ranks
    self.all = Derivation(
      .count, .count, known.map { values[$0].input("y") }, .value(Double(known.count)))
  }

  /// Standard competition rank, 1 being the best.
  func rank(at index: Int) -> Derivation {
    let inputs = [values[index].input("x"), Derivation.Input("y", all)]
    return Derivation(
      .rank, .rank, inputs,
      outcome(at: index) { _ in
        ranks[index].map { .value(Double($0)) } ?? .missing(.noData)
      })
  }

  /// Between the least (0) and the best (1) of all.
  func normalised(at index: Int) -> Derivation {
    let least = numbers.min().map { Derivation.Input.Value.number($0) } ?? .absent
    let greatest = numbers.max().map { Derivation.Input.Value.number($0) } ?? .absent
    let inputs = [
      values[index].input("x"), Derivation.Input("min", least, steps: [all]),
      Derivation.Input("max", greatest, steps: [all]),
    ]
    return Derivation(
      .minMax, .ratio, inputs,
      outcome(at: index) {
        Statistics.minMax($0, among: numbers, direction)
      })
  }

  /// How far the known values lie apart, a ratio.
  var variation: Derivation {
    let inputs = values.filter { $0.value != nil }.map { $0.input("x") }
    return Derivation(
      .variation, .ratio, inputs,
      obstacle.map { .missing($0) } ?? Statistics.variation(numbers))
  }

  private func outcome(
    at index: Int, _ compute: (Double) -> Derivation.Outcome
  ) -> Derivation.Outcome {
    guard let number = values[index].value else { return values[index].outcome }
    return obstacle.map { .missing($0) } ?? compute(number)
  }
}
