// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
package import TextGrid

/// Draws a state: the same state and model give the same frame.
package struct Screen {
  let state: AppState
  let model: ClusterModel
  let keymap: Keymap

  package init(state: AppState, model: ClusterModel, keymap: Keymap) {
    self.state = state
    self.model = model
    self.keymap = keymap
  }

  package func frame() -> Frame {
    var canvas = Canvas(size: state.size, lettering: state.lettering)
    guard state.isLargeEnough else {
      drawTooSmall(on: &canvas)
      return canvas.frame
    }
    let layout = state.layout
    drawBars(layout, on: &canvas)
    if let prompt = state.prompt, prompt.hasList {
      FinderView(state: state, model: model, keymap: keymap)
        .draw(prompt, on: &canvas, in: layout.body)
    } else if let analysis = state.analysisView(of: model) {
      analysis.draw(on: &canvas)
    } else {
      drawList(layout, on: &canvas)
      drawDetail(layout, on: &canvas)
    }
    drawStatus(layout, on: &canvas)
    drawFooter(layout, on: &canvas)
    drawOverlay(on: &canvas)
    return canvas.frame
  }

  private func drawOverlay(on canvas: inout Canvas) {
    switch state.overlay {
    case .help(let top): HelpOverlay(state: state, keymap: keymap, top: top).draw(on: &canvas)
    case .provenance(let position), .records(let position), .copying(let position):
      TextOverlay(
        layout: state.overlayLayout(in: model), position: position, language: state.language
      ).draw(on: &canvas)
    case .columns(let choice):
      OrderOverlay(
        choices: state.orderChoices(in: model), choice: choice, language: state.language
      ).draw(on: &canvas)
    case nil: break
    }
  }

  private func drawBars(_ layout: ScreenLayout, on canvas: inout Canvas) {
    tabBar.draw(on: &canvas, in: layout.tabs)
    pageBar.draw(on: &canvas, in: layout.pages)
    drawRules(layout, on: &canvas)
  }

  var tabBar: ChoiceBar {
    ChoiceBar(
      titles: model.tabs.map { "\(model.digit(of: $0)) \(state.context(model).shortName(of: $0))" },
      chosen: model.tabs.firstIndex(of: state.tab) ?? 0, isFocused: state.focus == .tabs,
      surface: .bar)
  }

  var pageBar: ChoiceBar {
    let pages = state.pages(in: model)
    return ChoiceBar(
      titles: pages.map { $0.title[state.language] },
      chosen: pages.firstIndex(of: state.page) ?? 0, isFocused: false, surface: .plain)
  }

  private func drawRules(_ layout: ScreenLayout, on canvas: inout Canvas) {
    let all = canvas.frame.bounds
    let glyphs = canvas.glyphs
    for row in [layout.upperRule, layout.lowerRule].compactMap({ $0 }) {
      canvas.drawRule(glyphs.horizontal, row: row, in: all)
    }
    guard let divider = layout.divider, state.prompt?.hasList != true else { return }
    canvas.drawColumn(glyphs.vertical, column: divider, in: layout.list.spanning(all.columns))
    if let row = layout.upperRule {
      canvas.put(glyphs.teeDown, row: row, column: divider, in: all, role: .rule)
    }
    if let row = layout.lowerRule {
      canvas.put(glyphs.teeUp, row: row, column: divider, in: all, role: .rule)
    }
  }

  private func drawList(_ layout: ScreenLayout, on canvas: inout Canvas) {
    guard !layout.list.isEmpty else { return }
    let count = state.rowCount(in: model)
    let top = min(state.list.top, count)
    let seen = top..<min(count, top + layout.listRows)
    let row = state.list.row - top
    let choice: Table.Choice = state.focus == .list ? .focused(row) : .unfocused(row)
    state.table(seen, choice: choice, in: model, marked: state.markedRows(among: seen, in: model))
      .draw(on: &canvas, in: layout.list)
    if count == 0 {
      let text = StyledText(Notices.emptyList[state.language], .muted)
      canvas.draw(text, row: layout.list.top + 1, column: layout.list.left + 2, in: layout.list)
    }
  }

  private func drawDetail(_ layout: ScreenLayout, on canvas: inout Canvas) {
    guard layout.isDetailSeen else { return }
    let isFocused = state.focus == .detail
    let end = state.document.top + layout.detailRows
    let text = state.documentLayout(in: model, limit: end)
    DocumentView(
      layout: text, top: state.document.top,
      selectedLink: isFocused ? text.link(at: state.document, layout.detailRows) : nil
    ).draw(on: &canvas, in: layout.detail)
    if isFocused, canvas.frame.cursor == nil {
      canvas.placeCursor(row: layout.detail.top, column: layout.detail.left)
    }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let text = Notices.tooSmall(state.size, least: ScreenLayout.smallest)
    let area = canvas.frame.bounds
    let lines = StyledText(text[state.language], .warning)
      .wrapped(columns: area.columns, canvas.lettering)
    let box = area.centred(columns: lines.map(\.width).max() ?? 0, rows: lines.count)
    for (index, line) in lines.prefix(box.rows).enumerated() {
      canvas.draw(line, row: box.top + index, column: box.left, in: area)
    }
  }
}

extension Rect {
  /// The same rows over a number of columns from the left edge of the screen.
  fileprivate func spanning(_ columns: Int) -> Rect {
    Rect(top: top, columns: columns, rows: rows)
  }
}
