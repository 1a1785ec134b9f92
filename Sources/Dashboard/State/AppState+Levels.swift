// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

// "Go in, come out": tabs → the page's list → the record's text → the record that a link names;
// of an analysis: tabs → the table's rows → its cells → the record that a cell leads to.
extension AppState {
  /// Whether the page is a text without a list.
  var isDocumentPage: Bool { page == .brief }

  mutating func open(in model: ClusterModel) {
    switch focus {
    case .tabs: enterPage(in: model)
    case .list, .picture: enterRow(in: model)
    case .detail: follow(in: model)
    case .cells: openCell(in: model)
    }
  }

  mutating func close(in model: ClusterModel) {
    switch focus {
    case .tabs: notice = Notices.topLevel
    case .list: leaveList(in: model)
    case .detail where isDocumentPage: leaveDocument()
    case .detail: focus = .list
    case .cells, .picture:
      focus = .list
      settle(in: model)
    }
  }

  /// First what is marked, then what is hidden, then the list itself.
  private mutating func leaveList(in model: ClusterModel) {
    if !search.isEmpty {
      search = ""
    } else if !list.filter.isEmpty {
      removeFilter(in: model)
    } else {
      focus = .tabs
    }
  }

  private mutating func leaveDocument() {
    if search.isEmpty { focus = .tabs } else { search = "" }
  }

  mutating func moveFocus(_ direction: Command.Direction, in model: ClusterModel) {
    switch (focus, direction) {
    case (.tabs, .next): enterPage(in: model)
    case (.list, .next), (.cells, .next): enterSecondPane(in: model)
    case (.detail, .next), (.picture, .next): focus = .tabs
    case (.tabs, .previous):
      enterPage(in: model)
      if focus == .list { enterSecondPane(in: model) }
    case (.list, .previous), (.detail, .previous), (.cells, .previous), (.picture, .previous):
      close(in: model)
    }
  }

  /// Beside the list or table: a record's text, or the picture.
  private mutating func enterSecondPane(in model: ClusterModel) {
    if page.kind != nil {
      enterRow(in: model)
    } else {
      enterPicture(in: model)
    }
  }

  /// From the tabs to what the page shows.
  mutating func enterPage(in model: ClusterModel) {
    focus = isDocumentPage ? .detail : .list
    settle(in: model)
  }

  private mutating func enterRow(in model: ClusterModel) {
    guard rowCount(in: model) > 0 else {
      notice = Notices.emptyList
      return
    }
    focus = page.kind == nil ? .cells : .detail
    settle(in: model)
  }

  private mutating func follow(in model: ClusterModel) {
    let targets = detail(in: model).targets
    let link = documentLayout(in: model).link(at: document, max(1, layout.detailRows))
    guard let link, targets.indices.contains(link) else {
      notice = Notices.noLink
      return
    }
    show(targets[link], in: model)
  }

  /// Goes to a record, remembering where one came from.
  package mutating func show(_ record: RecordRef, in model: ClusterModel) {
    guard let home = model.home(of: record, from: tab) else {
      notice = Notices.noPage
      return
    }
    remember()
    go(to: home.tab, home.page)
    if home.page.kind != nil { choose(record, in: model) }
    document = DocumentPosition()
    focus = .detail
    settleDocument(in: model)
  }

  /// Makes a record of the page the chosen one; a filter that hides it is removed.
  mutating func choose(_ record: RecordRef, in model: ClusterModel) {
    keepDerived(of: model)
    if rows(in: model).row(of: record.position) == nil { removeFilter(in: model) }
    chooseAgain(record, in: model)
  }
}
