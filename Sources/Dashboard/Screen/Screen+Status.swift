// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// The two bottom rows: where one is, and which keys do what.
extension Screen {
  /// `WG4 › Recommendations › r-wg4-1      3 of 8   illustrative   hu|EN`, or the answer to a key.
  func drawStatus(_ layout: ScreenLayout, on canvas: inout Canvas) {
    let area = layout.status
    canvas.fill(area, surface: .bar)
    if let prompt = state.prompt { return drawPrompt(prompt, on: &canvas, in: area) }
    let badges = StyledLine(badges(canvas.glyphs), canvas.lettering)
    let badgeColumn = max(area.left, area.right - badges.width - 1)
    let room = Rect(left: area.left, top: area.top, columns: badgeColumn - area.left - 1, rows: 1)
    canvas.draw(place(canvas.glyphs), row: area.top, column: area.left + 1, in: room, surface: .bar)
    canvas.draw(badges, row: area.top, column: badgeColumn, in: area, surface: .bar)
  }

  /// The keys that matter where the focus is.
  ///
  /// Where they do not fit, the help and the way out stay.
  func drawFooter(_ layout: ScreenLayout, on canvas: inout Canvas) {
    let area = layout.footer
    var hints = offered.map { entry in
      let text =
        StyledText(entry.footerKeys(canvas.glyphs), .key)
        + StyledText(" " + label(of: entry), .muted)
      return StyledLine(text, canvas.lettering)
    }
    let gap = 2
    while hints.count > 2, hints.reduce(0, { $0 + $1.width + gap }) > area.columns {
      hints.remove(at: hints.count - 3)
    }
    var column = area.left + 1
    for hint in hints {
      column = canvas.draw(hint, row: area.top, column: column, in: area) + gap
    }
  }

  /// Choosing stands first where the page is made for it, and other tables before what help can tell.
  private var offered: [Keymap.Entry] {
    let entries = state.activeKeymap(keymap).entries.filter(isOffered)
    let places = entries.map { choosesRows($0) ? 0 : $0.isAboutMoving ? 1 : $0.turnsTables ? 2 : 3 }
    return (0...3).flatMap { place in
      zip(entries, places).filter { $0.1 == place }.map(\.0)
    }
  }

  private func label(of entry: Keymap.Entry) -> String {
    let label = entry.label(in: state.scope)
    return (choosesRows(entry) ? Localized(en: "choose", hu: "kiválasztás") : label)[state.language]
  }

  /// Whether the key of the entry chooses among the things that the page lists.
  private func choosesRows(_ entry: Keymap.Entry) -> Bool {
    entry.bindings.contains { $0.command == .mark } && state.scope == .rows
      && state.analysis(of: model)?.content.choices != nil
  }

  /// Parameters only where the page has some, comparing only where something is marked.
  private func isOffered(_ entry: Keymap.Entry) -> Bool {
    let commands = entry.bindings.map(\.command)
    if commands.contains(.markParameter), state.parameters(in: model).isEmpty { return false }
    if commands.contains(.compare), state.marks.isEmpty { return false }
    if entry.turnsTables, state.analysis(of: model).map({ $0.content.variants < 2 }) ?? false {
      return false
    }
    return entry.footer.contains(state.scope) && entry.bindings.contains { !$0.keys.isEmpty }
  }

  private func place(_ glyphs: GlyphSet) -> StyledText {
    if let notice = state.notice { return StyledText(notice[state.language], .warning) }
    if let use = state.awaited {
      return StyledText(state.bookmarkQuestion(use)[state.language], .warning)
    }
    if let count = state.count {
      let text = Localized(en: "count: \(count)", hu: "szám: \(count)")
      return StyledText(text[state.language], .warning)
    }
    var steps = [model.name(of: state.tab).uppercased(), state.page.title[state.language]]
    if state.tab == .overview { steps[0] = Localized.overview[state.language] }
    if let record = state.chosenRecord(in: model) {
      steps.append(model.table(of: record.kind).identifier(at: record.position))
    }
    if let removal = state.chosenRemoval(in: model) { steps.append(removal.identifier) }
    steps += state.cellSteps(in: model)
    return StyledText(steps.joined(separator: " \(glyphs.crumb) "))
  }

  private func badges(_ glyphs: GlyphSet) -> StyledText {
    let parts =
      [position, hitNumber, filter, marks, provenance, changes].compactMap { $0 } + modes
    var text = StyledText()
    for part in parts { text += part + StyledText("  ") }
    for language in InterfaceLanguage.allCases.reversed() {
      let isShown = language == state.language
      if !text.isEmpty, language == .english { text.append("|") }
      let code = isShown ? language.rawValue.uppercased() : language.rawValue
      text.append(code)
    }
    return text
  }

  /// What a new version of the dataset has changed, or that there is one which cannot be shown.
  private var changes: StyledText? {
    if state.isOutdated { return StyledText(Notices.outdated[state.language], .warning) }
    return state.changes.isEmpty ? nil : StyledText(state.changes.summary, .warning)
  }

  private var modes: [StyledText] {
    Mode.allCases.filter(state.modes.contains).map { mode in
      StyledText(mode.badge[state.language], .warning)
    }
  }

  /// `3 of 14`; what is gone does not count.
  private var position: StyledText? {
    if state.chosenRemoval(in: model) != nil {
      return StyledText(Localized(en: "removed", hu: "törölve")[state.language], .negative)
    }
    let gone = state.goneRows(in: model)
    let count = state.rowCount(in: model) - gone.count
    guard count > 0 else { return nil }
    let row = state.list.row + 1 - gone.count { $0 < state.list.row }
    return StyledText(Localized(en: "\(row) of \(count)", hu: "\(row) / \(count)")[state.language])
  }

  /// `2 marked`.
  private var marks: StyledText? {
    let count = state.marks.count
    guard count > 0 else { return nil }
    let text = Localized(en: "\(count) marked", hu: "\(count) jelölve")
    return StyledText(text[state.language], .key)
  }

  private var provenance: StyledText? {
    if let cell = state.chosenCell(in: model) {
      let word = Provenance.illustrative.label[state.language]
      return cell.isIllustrative ? StyledText(word, .warning) : nil
    }
    guard let record = state.chosenRecord(in: model) else { return nil }
    let evidence = model.table(of: record.kind).evidence(at: record.position)
    guard evidence.provenance == .illustrative, record.kind != .source else { return nil }
    return StyledText(Provenance.illustrative.label[state.language], .warning)
  }
}

extension Keymap.Entry {
  fileprivate var turnsTables: Bool {
    bindings.contains { $0.command == .turnTable(.next) }
  }

  /// Up and down, left and right, in.
  fileprivate var isAboutMoving: Bool {
    bindings.contains { [.move(.down), .turn(.next), .open].contains($0.command) }
  }
}
