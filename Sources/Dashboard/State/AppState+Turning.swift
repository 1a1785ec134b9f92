// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

extension AppState {
  /// Left and right at the level that has the focus: tabs, pages, or records one after another.
  mutating func turn(_ direction: Command.Direction, times: Int, in model: ClusterModel) {
    switch focus {
    case .tabs: turnTab(direction, times, in: model)
    case .list, .picture: turnPage(direction, times, in: model)
    case .cells: turnCell(direction, times, in: model)
    case .detail where isDocumentPage: turnPage(direction, times, in: model)
    case .detail: turnRecord(direction, times, in: model)
    }
  }

  mutating func selectTab(_ digit: Int, in model: ClusterModel) {
    guard let tab = model.tabs.first(where: { model.digit(of: $0) == digit }) else {
      notice = Localized(en: "There is no tab \(digit)", hu: "Nincs \(digit). fül")
      return
    }
    if tab != self.tab { remember() }
    go(to: tab, pages[tab] ?? .brief)
    enterPage(in: model)
  }

  /// Shows a page of a tab from the beginning of its text.
  mutating func go(to tab: Tab, _ page: Page) {
    self.tab = tab
    pages[tab] = page
    document = DocumentPosition()
  }

  private mutating func turnTab(
    _ direction: Command.Direction, _ times: Int, in model: ClusterModel
  ) {
    let tabs = model.tabs
    guard let next = neighbour(of: tab, in: tabs, direction, times) else {
      notice = direction == .next ? Notices.lastTab : Notices.firstTab
      return
    }
    go(to: next, pages[next] ?? .brief)
  }

  private mutating func turnPage(
    _ direction: Command.Direction, _ times: Int, in model: ClusterModel
  ) {
    guard let next = neighbour(of: page, in: pages(in: model), direction, times) else {
      notice = direction == .next ? Notices.lastPage : Notices.firstPage
      return
    }
    go(to: tab, next)
    enterPage(in: model)
  }

  private mutating func turnRecord(
    _ direction: Command.Direction, _ times: Int, in model: ClusterModel
  ) {
    let rows = rowCount(in: model)
    let row = min(max(0, list.row + (direction == .next ? times : -times)), rows - 1)
    guard row != list.row else {
      notice = direction == .next ? Notices.lastRow : Notices.firstRow
      return
    }
    choose(row: row, in: model)
    settleDocument(in: model)
  }

  /// The element some steps away, or the outermost one; nil when one stands there already.
  private func neighbour<Element: Equatable>(
    of element: Element, in elements: [Element], _ direction: Command.Direction, _ steps: Int
  ) -> Element? {
    guard let index = elements.firstIndex(of: element) else { return elements.first }
    let next = min(max(0, index + (direction == .next ? steps : -steps)), elements.count - 1)
    return next == index ? nil : elements[next]
  }
}
