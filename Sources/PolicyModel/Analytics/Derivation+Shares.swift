// SPDX-License-Identifier: EUPL-1.2

extension Derivation {
  /// A part of a whole in percent; nothing of nothing is not known.
  static func share(_ part: Derivation, of whole: Derivation) -> Derivation {
    .quotient(.share, .percent, Input("part", part), by: Input("whole", whole))
  }
}

extension Derivation.Input {
  /// A part of a whole as a share between 0 and 1, for formulas over distributions.
  init(_ symbol: String, share part: Derivation, of whole: Derivation) {
    let share = Derivation.quotient(
      .share, .ratio, Derivation.Input("part", part), by: Derivation.Input("whole", whole))
    self.init(symbol, share)
  }
}
