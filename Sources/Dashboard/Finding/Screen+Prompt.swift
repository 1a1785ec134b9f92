// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// The line that is being typed, and beside it what it finds.
extension Screen {
  /// Columns of the line that the answer must leave.
  private static let lineColumns = 24

  func drawPrompt(_ prompt: Prompt, on canvas: inout Canvas, in area: Rect) {
    let label = StyledLine(StyledText(prompt.label[state.language], .heading), canvas.lettering)
    let start = canvas.draw(
      label, row: area.top, column: area.left + 1, in: area, surface: .bar)
    let room = area.right - start - Self.lineColumns
    let answer = StyledLine(self.answer(to: prompt), columns: room, canvas.lettering)
    let end = area.right - 1 - answer.width
    canvas.draw(answer, row: area.top, column: end, in: area, surface: .bar)
    let line = Rect(left: start + 1, top: area.top, columns: end - start - 3, rows: 1)
    prompt.line.draw(on: &canvas, in: line, surface: .bar)
  }

  private func answer(to prompt: Prompt) -> StyledText {
    if let notice = state.notice { return StyledText(notice[state.language], .warning) }
    guard !prompt.line.isEmpty else { return StyledText() }
    switch prompt.purpose {
    case .search: return hitNumber ?? noMatch
    case .filter:
      return state.rowCount(in: model) == 0 ? noMatch : (filterCount ?? StyledText())
    case .everywhere: return chosenOfFound ?? noMatch
    case .palette: return StyledText()
    }
  }

  /// `3 of 14` of what is found everywhere.
  private var chosenOfFound: StyledText? {
    guard let count = state.foundRecords(in: model)?.count, count > 0 else { return nil }
    let row = (state.prompt?.list.row ?? 0) + 1
    return StyledText(Notices.filtered(row, of: count)[state.language])
  }

  private var noMatch: StyledText {
    StyledText(state.noMatch(in: model)[state.language], .warning)
  }

  /// `3 of 14`: which hit of the search that is, or how many there are; nil without any.
  var hitNumber: StyledText? {
    guard !state.search.isEmpty else { return nil }
    let hits = state.hits(in: model)
    guard !hits.isEmpty else { return nil }
    guard let number = hits.number(of: state.hitPlace(in: model)) else {
      return StyledText(Notices.hits(hits.count)[state.language])
    }
    return StyledText(Notices.hit(number, of: hits.count)[state.language])
  }

  /// `12 of 87 · wine`: hidden rows are never without a sign.
  var filter: StyledText? {
    guard let count = filterCount else { return nil }
    let text = StyledLine(StyledText(state.list.filter), columns: 16, state.lettering).text
    return count + StyledText(" \(state.lettering.glyphs.separator) \(text)", .warning)
  }

  private var filterCount: StyledText? {
    guard !state.list.filter.isEmpty else { return nil }
    let shown = state.rowCount(in: model)
    let all =
      state.analysis(of: model)?.allRows.count
      ?? model.rows(of: state.page, in: state.tab).count
    return StyledText(Notices.filtered(shown, of: all)[state.language], .warning)
  }
}

extension AppState {
  /// The keys that mean something now.
  func activeKeymap(_ keymap: Keymap) -> Keymap { prompt == nil ? keymap : .prompt }
}
