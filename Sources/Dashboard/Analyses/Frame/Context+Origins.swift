// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// Who says what an analysis shows in words.
extension Context {
  /// A statement as the origin of what is shown.
  func origin(of record: RecordRef, _ fact: Fact) -> Derivation.Origin {
    let evidence = model.table(of: record.kind).evidence(at: record.position)
    let sourceIDs = fact.values.flatMap(\.sourceIDs)
    return Derivation.Origin(
      record, key: "facts", evidence, sourceIDs: sourceIDs.isEmpty ? nil : sourceIDs,
      confidence: fact.isConflict ? .conflicting : fact.values.first?.confidence)
  }

  /// A statement as it is read; values that contradict each other stand side by side.
  func text(_ fact: Fact) -> String {
    fact.values.map { text($0.text) }.joined(separator: " \(glyphs.conflict) ")
  }
}

extension Derivation {
  /// What nobody has said, with the places where it would stand.
  static func unsaid(by origins: [Origin] = []) -> Derivation {
    let inputs = origins.map { Input("x", .absent, from: $0) }
    return Derivation(
      .observed, .count, inputs.isEmpty ? [Input("x", .absent)] : inputs, .missing(.noData))
  }

  /// An amount of money as its source gives it; missing when only bounds are known.
  static func stated(_ money: Money, by origin: Origin) -> Derivation {
    let input = Input("x", .money(money), from: origin)
    let outcome = money.amount.map { Outcome.value($0.value) } ?? .missing(.onlyBounds)
    return Derivation(.observed, .count, [input], outcome, in: money.currency)
  }
}
