// SPDX-License-Identifier: EUPL-1.2

/// What an analysis computes with and its reader may change for the view: a threshold, a year.
struct Parameter: Hashable, Sendable {
  /// In their order, each as it is read and with what it is a value of: `LQ ≥ 2`.
  let values: [String]
  /// The value that is computed with, from 0 on.
  let chosen: Int
  /// Whether the keys change this one of the parameters.
  let isMarked: Bool

  /// Empty for a parameter without values.
  var text: String { values.indices.contains(chosen) ? values[chosen] : "" }
}

/// Which values the parameters of an analysis have been given; all others have their standard.
///
/// A page has the same parameters in all of its tables, so that they can be told by their order.
package struct ChosenParameters: Hashable, Sendable {
  /// The parameter that the keys change, from 0 on.
  private var marked = 0
  /// By the order of the parameters.
  private var values: [Int: Int] = [:]
  /// What was chosen of the things that the page lists, in the order of choosing.
  private(set) var choices: [Int] = []

  package init() {}

  /// The value of a parameter: the chosen one of all, or else the standard.
  func value<Value>(at place: Int, of values: [Value], standard: Value) -> Value {
    guard let index = self.values[place], values.indices.contains(index) else { return standard }
    return values[index]
  }

  /// A parameter as it is shown; its standard is one of its values.
  func parameter<Value: Equatable>(
    at place: Int, of values: [Value], standard: Value, _ text: (Value) -> String
  ) -> Parameter {
    let value = value(at: place, of: values, standard: standard)
    return Parameter(
      values: values.map(text), chosen: values.firstIndex(of: value) ?? 0,
      isMarked: place == marked)
  }

  mutating func choose(_ value: Int, at place: Int) { values[place] = value }

  mutating func mark(_ place: Int) { marked = place }

  /// Chooses a thing that the page lists, or no longer.
  mutating func toggle(_ choice: Int) {
    if let index = choices.firstIndex(of: choice) {
      choices.remove(at: index)
    } else {
      choices.append(choice)
    }
  }
}
