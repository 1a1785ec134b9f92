// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// What several analyses need to present figures and the records behind them.
extension Context {
  /// A formula as it is read.
  func expression(of formula: Formula) -> String {
    FormulaSigns.text(FormulaWords.text(formula.expression, language), glyphs)
  }

  func text(_ text: Localized) -> String { text[language] }

  /// What a record is called.
  func title(of record: RecordRef) -> String {
    text(RecordPresenter(context: self).name(of: record))
  }

  /// Whether a record was invented to show the method.
  func isInvented(_ record: RecordRef) -> Bool {
    evidence(of: record).provenance == .illustrative
  }

  /// A record as the origin of a figure that stands under a key of it.
  func origin(of record: RecordRef, key: String?) -> Derivation.Origin {
    Derivation.Origin(record, key: key, evidence(of: record))
  }

  /// How many records there are, with each of them.
  func count(of records: [RecordRef], key: String?) -> Derivation {
    let inputs = records.map {
      Derivation.Input("x", .number(1), from: origin(of: $0, key: key))
    }
    return Derivation(.count, .count, inputs, .value(Double(inputs.count)))
  }

  /// A figure that the dataset does not give.
  func missing(_ unit: Unit) -> Derivation {
    Derivation(.observed, unit, [Derivation.Input("x", .absent)], .missing(.noData))
  }

  private func evidence(of record: RecordRef) -> Evidence {
    model.table(of: record.kind).evidence(at: record.position)
  }
}

extension Derivation {
  /// What was computed for one of the formula's symbols; nil for what was read.
  func step(_ symbol: String) -> Derivation? {
    inputs.first { $0.symbol == symbol }?.steps.first
  }
}

extension ClusterModel {
  /// The records of a kind that name a working group, or all of them.
  func positions(of kind: RecordKind, inGroup group: RecordRef?) -> RecordPositions {
    guard let group else { return RecordPositions(all: tables.table(of: kind).count) }
    return references.positions(of: kind, referringTo: group)
  }
}
