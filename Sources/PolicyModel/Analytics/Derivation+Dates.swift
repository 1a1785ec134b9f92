// SPDX-License-Identifier: EUPL-1.2

extension Derivation {
  /// The days from one date to another, counted from the last day that each may mean.
  ///
  /// It is missing where one of the dates is.
  static func days(
    from start: PartialDate?, _ startOrigin: Origin? = nil, to end: PartialDate?,
    _ endOrigin: Origin? = nil
  ) -> Derivation {
    let inputs = [Input("d₁", end, from: endOrigin), Input("d₀", start, from: startOrigin)]
    guard let start, let end else { return Derivation(.days, .count, inputs, .missing(.noData)) }
    return Derivation(.days, .count, inputs, .value(Double(end.lastDay - start.lastDay)))
  }
}

extension Derivation.Input {
  /// A date that a record gives, or the place where it would stand.
  init(_ symbol: String, _ date: PartialDate?, from origin: Derivation.Origin?) {
    self.init(symbol, date.map { .date($0) } ?? .absent, from: origin)
  }

  /// A calendar year.
  init(_ symbol: String, year: Year) {
    self.init(symbol, PartialDate(year: year.value), from: nil)
  }
}
