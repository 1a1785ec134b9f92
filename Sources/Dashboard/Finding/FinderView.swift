// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The list under a line, in the place of the page.
struct FinderView {
  let state: AppState
  let model: ClusterModel
  let keymap: Keymap

  func draw(_ prompt: Prompt, on canvas: inout Canvas, in area: Rect) {
    let count = state.finderCount(in: model) ?? 0
    let top = min(prompt.list.top, count)
    let seen = top..<min(count, top + state.finderRows)
    table(seen, chosen: prompt.list.row - top).draw(on: &canvas, in: area)
    drawReason(ofRow: prompt.list.row, on: &canvas, in: area)
    if count == 0 {
      let text = prompt.line.isEmpty ? Notices.typeToFind : Notices.noRow
      canvas.draw(
        StyledText(text[state.language], .muted), row: area.top + 1, column: area.left + 2, in: area
      )
    }
  }

  private func drawReason(ofRow row: Int, on canvas: inout Canvas, in area: Rect) {
    guard state.hasReasonLine, let found = state.foundRecords(in: model),
      found.indices.contains(row),
      let reason = foundRow(found)?.reason(for: found[row]), !reason.isEmpty
    else { return }
    let text = StyledText("\(FoundRow.reasonTitle[state.language]): ", .muted) + reason
    canvas.draw(
      StyledLine(text, columns: area.columns - 4, canvas.lettering), row: area.bottom - 1,
      column: area.left + 2, in: area)
  }

  private func foundRow(_ found: FoundRecords) -> FoundRow? {
    state.derived.index.map { index in
      FoundRow(context: state.context(model), index: index, query: found.hits.query)
    }
  }

  private func table(_ seen: Range<Int>, chosen: Int) -> Table {
    if let found = state.foundRecords(in: model), let row = foundRow(found) {
      return Table(
        columns: FoundRow.columns(state.language), rows: seen.map { row.cells(of: found[$0]) },
        choice: .focused(chosen))
    }
    guard state.prompt?.purpose == .palette else {
      return Table(columns: FoundRow.columns(state.language), rows: [], choice: .none)
    }
    let items = state.paletteItems(in: model)
    let row = PaletteRow(context: state.context(model), keymap: keymap)
    return Table(
      columns: PaletteRow.columns(state.language), rows: seen.map { row.cells(of: items[$0]) },
      choice: .focused(chosen))
  }
}
