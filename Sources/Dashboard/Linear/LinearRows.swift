// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Where one is, and the rows of a list, as sentences.
struct LinearRows {
  private let state: AppState
  private let model: ClusterModel

  init(_ session: Session) {
    state = session.state
    model = session.model
  }

  /// Tab, page and row: `4 Finance, Recommendations. Row 4 of 9, recommendation r-wg4-4: …`.
  var place: String {
    let screen = Screen(state: state, model: model, keymap: .standard)
    let tab = screen.tabBar.titles[screen.tabBar.chosen]
    let page = "\(tab), \(state.page.title[language])"
    switch state.focus {
    case .tabs: return Localized(en: "Tab \(tab).", hu: "Fül: \(tab).")[language]
    case .list, .picture: return "\(page). \(present ?? Notices.emptyList[language])"
    case .cells: return "\(page). \(cell)"
    case .detail: return "\(page). \(present.map { "\(text) \($0)" } ?? text)"
    }
  }

  /// Some of the rows, each with the number that chooses it.
  func sentences(from first: Int, count: Int) -> [String] {
    let rows = state.rowCount(in: model)
    guard first < rows else { return [] }
    return (first..<min(rows, first + count)).map { "\($0 + 1): \(cells(of: $0))" }
  }

  private var language: InterfaceLanguage { state.language }

  private var text: String {
    Localized(en: "Text; o reads it.", hu: "Szöveg; o felolvassa.")[language]
  }

  /// The row, the column, and what stands there.
  private var cell: String {
    let steps = state.cellSteps(in: model).joined(separator: ", ")
    let text = state.chosenCell(in: model)?.text(state.context(model)).plain ?? ""
    return text.isEmpty ? "\(steps)." : "\(steps): \(text)."
  }

  private var present: String? {
    guard let record = state.chosenRecord(in: model) else { return presentRow }
    let rows = state.rowCount(in: model)
    let id = model.table(of: record.kind).identifier(at: record.position)
    let row = state.list.row
    let (kind, cells) = (record.kind.label[language], cells(of: row))
    return Localized(
      en: "Row \(row + 1) of \(rows), \(kind) \(id): \(cells)",
      hu: "\(row + 1). sor, összesen \(rows), \(kind) \(id): \(cells)")[language]
  }

  /// A row of an analysis; nil on any other page, and when there is none.
  private var presentRow: String? {
    let rows = state.rowCount(in: model)
    guard rows > 0 else { return nil }
    let row = state.list.row
    let cells = cells(of: row)
    return Localized(
      en: "Row \(row + 1) of \(rows): \(cells)",
      hu: "\(row + 1). sor, összesen \(rows): \(cells)")[language]
  }

  /// The title, then the other columns by their names; where the record is invented, that too.
  private func cells(of row: Int) -> String {
    let table = state.table(row..<row + 1, choice: .none, in: model)
    var parts: [String] = []
    for (column, cell) in zip(table.columns, table.rows.first ?? []) where !cell.isEmpty {
      // the first column of an analysis names the row
      if parts.isEmpty, state.page.kind == nil {
        parts.append(cell.plain)
        continue
      }
      switch column.width {
      case .flexible: parts.insert(cell.plain, at: 0)
      case .fixed where column.title == "Id": continue
      case .fixed: parts.append("\(column.title) \(cell.plain)")
      }
    }
    if isInvented(row) { parts.append(Provenance.illustrative.label[language]) }
    return parts.joined(separator: ", ") + "."
  }

  private func isInvented(_ row: Int) -> Bool {
    if let analysis = state.analysis(of: model) {
      return analysis.content.rows[analysis.rows[row]].contains(where: \.isIllustrative)
    }
    guard let record = state.record(inRow: row, of: model), record.kind != .source else {
      return false
    }
    return model.table(of: record.kind).evidence(at: record.position).provenance == .illustrative
  }
}
