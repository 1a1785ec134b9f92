// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

extension ClusterModel {
  /// The tabs from left to right: the overview, then the groups by their digit.
  package var tabs: [Tab] {
    [.overview] + tabGroups.compactMap { workingGroups.position(of: $0.id) }.map(Tab.group)
  }

  /// The digit that opens a tab.
  package func digit(of tab: Tab) -> Int {
    switch tab {
    case .overview: 0
    case .group(let position): workingGroups.records[position].tabOrder?.value ?? 0
    }
  }

  /// The name of a tab on the command line: `overview`, or the group's identifier.
  package func name(of tab: Tab) -> String {
    switch tab {
    case .overview: "overview"
    case .group(let position): workingGroups.records[position].id.text
    }
  }

  /// The records that a page lists, in the order of the file; none for any other page.
  package func rows(of page: Page, in tab: Tab) -> RecordPositions {
    guard let kind = page.kind else { return RecordPositions(all: 0) }
    switch tab {
    case .overview: return RecordPositions(all: table(of: kind).count)
    case .group(let position):
      return references.positions(of: kind, referringTo: RecordRef(.workingGroup, position))
    }
  }

  /// The brief of the group that has the aim.
  private func home(ofAim position: Int) -> (tab: Tab, page: Page)? {
    let aim = tables.aims.records[position].id
    return tabs.first { tab in
      guard case .group(let group) = tab else { return false }
      return workingGroups.records[group].aims.contains { $0.id == aim }
    }.map { ($0, .brief) }
  }

  /// Where a record is at home: its own page, in the present tab if it belongs there too, otherwise in a group's.
  ///
  /// - Returns: nil for records that no page lists.
  package func home(of record: RecordRef, from present: Tab) -> (tab: Tab, page: Page)? {
    if record.kind == .workingGroup {
      let tab = Tab.group(record.position)
      return tabs.contains(tab) ? (tab, .brief) : nil
    }
    if record.kind == .aim { return home(ofAim: record.position) }
    guard let page = RecordPage.allCases.first(where: { $0.kind == record.kind }) else {
      return nil
    }
    let homes = tabs.filter { tab in
      RecordPage.order(of: tab).contains(page)
        && rows(of: .records(page), in: tab).row(of: record.position) != nil
    }
    let nearest = homes.contains(present) ? present : homes.first { $0 != .overview }
    return (nearest ?? homes.first).map { ($0, .records(page)) }
  }
}
