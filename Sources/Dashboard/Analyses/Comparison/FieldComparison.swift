// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// What records say, field by field, aligned by the names of the fields.
struct FieldComparison {
  let table: ComparisonTable

  private var context: Context { table.context }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let sheets = table.records.map { FieldSheet(of: $0, context) }
    var names: [String] = []
    for name in sheets.flatMap(\.names) where !names.contains(name) { names.append(name) }
    let rows = names.map { name in
      let fields = sheets.map { $0[name] }
      return ComparisonTable.Row(
        name: name, records: [], agreement: Agreement(of: fields.map { $0?.text }),
        cells: zip(table.records, fields).map(cell))
    }
    return table.content(
      rows,
      remarks: [Localized(en: "as in the records", hu: "a tételek szerint")[context.language]],
      variant: variant)
  }

  private func cell(_ record: RecordRef, _ field: FieldSheet.Field?) -> AnalysisCell {
    let origin = context.origin(of: record, key: nil)
    guard let field else { return .unsaid(by: [origin]) }
    return .statement(
      field.text, by: field.fact.map { [context.origin(of: record, $0)] } ?? [origin])
  }
}

/// The fields of a record's text by their names.
private struct FieldSheet {
  struct Field {
    var text: String
    /// Where it has sources of its own; nil for those of the record.
    let fact: Fact?
  }

  private(set) var names: [String] = []
  private var fields: [String: Field] = [:]

  init(of record: RecordRef, _ context: Context) {
    let summary = Localized(en: "Text", hu: "Szöveg")[context.language]
    for block in RecordPresenter(context: context).detail(of: record).document.blocks {
      switch block {
      case .field(let label, let entries):
        let text = entries.map(\.text.plain).joined(separator: "; ")
        add(text, under: label.isEmpty ? names.last ?? summary : label)
      case .paragraph(let text): add(text.plain, under: summary)
      case .heading, .bullet, .gap: break
      }
    }
    remove(DetailBuilder.placeLabel[context.language])
    let evidence = context.model.table(of: record.kind).evidence(at: record.position)
    for fact in evidence.facts {
      add(context.text(fact), under: context.text(fact.label), fact)
    }
  }

  subscript(name: String) -> Field? { fields[name] }

  private mutating func add(_ text: String, under name: String, _ fact: Fact? = nil) {
    if let known = fields[name] {
      fields[name]?.text = "\(known.text); \(text)"
    } else {
      names.append(name)
      fields[name] = Field(text: text, fact: fact)
    }
  }

  private mutating func remove(_ name: String) {
    names.removeAll { $0 == name }
    fields[name] = nil
  }
}
