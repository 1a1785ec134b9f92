// SPDX-License-Identifier: EUPL-1.2

/// What stands where in a table of a width.
struct TableLayout {
  struct Place {
    /// Of the column, in the table.
    let index: Int
    /// Counted from the left edge of the table.
    let left: Int
    let columns: Int
  }

  private(set) var places: [Place] = []
  /// The columns that scroll, and where their signs stand; nil when all columns are seen or none can
  /// scroll.
  private var hidden: (scroll: Scroll, left: Int, right: Int)?

  private static let gutter = Table.Choice.gutter
  private static let gap = 2

  private let columns: [TableColumn]
  private let total: Int
  /// How many columns each gives up so that all of them are seen.
  private var given: [Int]

  init(_ columns: [TableColumn], in total: Int, firstColumn: Int?, showing chosen: Int? = nil) {
    self.columns = columns
    self.total = total
    self.given = Array(repeating: 0, count: columns.count)
    let all = Array(columns.indices)
    if firstColumn != nil, columns.count > 1 { narrow(by: needed(all) - total) }
    if let firstColumn, columns.count > 1, needed(all) > total {
      scroll(to: firstColumn, showing: chosen)
    } else {
      place(keptByDispensability())
    }
  }

  /// Draws how many columns are hidden on either side.
  func drawMarks(on canvas: inout Canvas, in area: Rect) {
    guard let hidden else { return }
    hidden.scroll.drawMarks(
      row: area.top, left: area.left + hidden.left, right: area.left + hidden.right, on: &canvas,
      in: area)
  }

  /// Takes room from the widest of those that can give some, as far as they can, if more columns are
  /// seen then.
  private mutating func narrow(by excess: Int) {
    let wide = self
    let spare = columns.indices.map { index in
      columns[index].narrowest.map { max(0, least(index) - $0) } ?? 0
    }
    for _ in 0..<max(0, min(excess, spare.reduce(0, +))) {
      let able = columns.indices.filter { given[$0] < spare[$0] }
      if let widest = able.max(by: { least($0) < least($1) }) { given[widest] += 1 }
    }
    if seenBehindFirst <= wide.seenBehindFirst, wide.seenBehindFirst > 0 { self = wide }
  }

  /// How many columns behind the first one are seen in whole before one scrolls.
  private var seenBehindFirst: Int {
    if needed(Array(columns.indices)) <= total { return columns.count - 1 }
    return least(1) <= scrollRoom ? scrolled(to: 1).seen.count : 0
  }

  private var pinned: Int { min(least(0), max(1, total / 2)) }
  private var mark: Int { Scroll.markColumns(of: columns.count - 1) }

  /// The columns that are seen behind the first one.
  private func scrolled(to firstColumn: Int, showing chosen: Int? = nil) -> Scroll {
    Scroll(
      lengths: columns.indices.dropFirst().map { least($0) + Self.gap },
      room: scrollRoom, from: firstColumn - 1, showing: chosen.map { $0 - 1 })
  }

  private var scrollRoom: Int { total - (Self.gutter + pinned + 2 * Self.gap + 2 * mark) }

  private mutating func scroll(to firstColumn: Int, showing chosen: Int?) {
    places = [Place(index: 0, left: Self.gutter, columns: pinned)]
    let markLeft = Self.gutter + pinned + Self.gap
    var left = markLeft + mark + Self.gap
    let scroll = scrolled(to: firstColumn, showing: chosen)
    for index in scroll.seen.lazy.map({ $0 + 1 }) {
      let columns = min(least(index), total - mark - Self.gap - left)
      places.append(Place(index: index, left: left, columns: columns))
      left += columns + Self.gap
    }
    hidden = (scroll, markLeft, total)
  }

  private mutating func place(_ kept: [Int]) {
    let room = total - needed(kept)
    let extra = shared(room, among: kept)
    let spare = room - extra.reduce(0, +)
    var left = Self.gutter
    for (index, extra) in zip(kept, extra) {
      let width =
        switch columns[index].width {
        case .fixed: least(index) + extra
        case .flexible(let least): max(1, least + extra + spare)
        }
      places.append(Place(index: index, left: left, columns: width))
      left += width + Self.gap
    }
  }

  /// What each column gets of the room that is left: as much as the others, until it is as wide as it
  /// may become.
  private func shared(_ room: Int, among kept: [Int]) -> [Int] {
    let wishes = kept.map { max(0, (columns[$0].widest ?? 0) - least($0)) }
    var extra = wishes.map { _ in 0 }
    var rest = room
    while rest > 0 {
      let wishing = wishes.indices.filter { extra[$0] < wishes[$0] }
      guard !wishing.isEmpty else { break }
      for index in wishing.prefix(rest) { extra[index] += 1 }
      rest -= min(rest, wishing.count)
    }
    return extra
  }

  private func keptByDispensability() -> [Int] {
    var kept = Array(columns.indices)
    while kept.count > 1, needed(kept) > total {
      guard let victim = kept.max(by: isKept), columns[victim].dispensability > 0 else { break }
      kept.removeAll { $0 == victim }
    }
    return kept
  }

  private func isKept(_ one: Int, ratherThan other: Int) -> Bool {
    (columns[one].dispensability, one) < (columns[other].dispensability, other)
  }

  private func needed(_ kept: [Int]) -> Int {
    kept.reduce(Self.gutter - Self.gap) { $0 + least($1) + Self.gap }
  }

  private func least(_ index: Int) -> Int {
    switch columns[index].width {
    case .fixed(let width): width - given[index]
    case .flexible(let least): least
    }
  }
}
