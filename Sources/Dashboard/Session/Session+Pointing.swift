// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
package import TextGrid

// What comes from a mouse or a clipboard: never more than a key could have done.
extension Session {
  /// Rows that one notch of the wheel moves by.
  private static let rowsPerNotch = 3

  /// Takes in text from a clipboard: into the line that is being typed.
  ///
  /// Where none is, it is refused, and said so.
  package mutating func paste(_ text: String) {
    if !state.paste(text, in: model) { state.tell(Notices.pasteRefused) }
  }

  /// Takes in turns of the wheel, upwards where negative: they move like the arrow keys.
  package mutating func scroll(_ notches: Int) {
    let motion: Command.Motion = notches < 0 ? .up : .down
    for _ in 0..<min(abs(notches), 10) * Self.rowsPerNotch {
      _ = state.apply(.move(motion), in: model)
    }
  }

  /// Takes in a press of the mouse's first button.
  ///
  /// It chooses a tab, a page or a row of the list, opens the row that is chosen already, and gives
  /// the keys to the text. Elsewhere nothing happens.
  package mutating func click(_ position: Position) {
    guard state.overlay == nil, state.prompt == nil, state.isLargeEnough else { return }
    let layout = state.layout
    if layout.tabs.contains(position) {
      clickTab(position.column)
    } else if layout.pages.contains(position) {
      clickPage(position.column)
    } else {
      state.click(position, in: model)
    }
  }

  private mutating func clickTab(_ column: Int) {
    let bar = Screen(state: state, model: model, keymap: keymap).tabBar
    guard let index = bar.title(at: column, columns: state.size.columns, state.lettering)
    else { return }
    let tab = model.tabs[index]
    if tab != state.tab { state.remember() }
    show(tab, state.pages[tab] ?? .brief)
  }

  private mutating func clickPage(_ column: Int) {
    let bar = Screen(state: state, model: model, keymap: keymap).pageBar
    guard let index = bar.title(at: column, columns: state.size.columns, state.lettering)
    else { return }
    show(state.tab, state.pages(in: model)[index])
  }
}

extension AppState {
  fileprivate mutating func click(_ position: Position, in model: ClusterModel) {
    let layout = layout
    if layout.list.contains(position), !isDocumentPage {
      click(row: list.top + position.row - layout.list.top - Table.headerRows, in: model)
    } else if layout.isDetailSeen, layout.detail.contains(position), focus != .detail {
      if focus == .tabs { enterPage(in: model) }
      if focus == .list { open(in: model) }
    }
  }

  private mutating func click(row: Int, in model: ClusterModel) {
    guard row >= list.top, row < rowCount(in: model) else { return }
    notice = nil
    if focus == .list, row == list.row { return open(in: model) }
    focus = .list
    choose(row: row, in: model)
  }
}
