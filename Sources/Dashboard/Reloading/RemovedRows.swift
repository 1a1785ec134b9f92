// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The rows of records that the last new version of the dataset has no more, in the lists where they were.
///
/// The older version is not kept: of a row remains what was seen of it.
struct RemovedRows: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    let kind: RecordKind
    let identifier: String
    /// The record of the new version behind which it stands; nil at the top of the list.
    let predecessor: Int?
    /// What the columns showed of it.
    let cells: [InterfaceLanguage: [StyledText]]
  }

  /// Rows of one list that are kept; of more only the number is told.
  private static let limit = 500

  private var lists: [AppState.Address: [Row]] = [:]

  /// Nothing is gone.
  init() {}

  /// - Complexity: O(*n*) in the rows of the lists in which something is missing.
  init(_ changes: DatasetChanges, _ old: ClusterModel, _ new: ClusterModel, _ glyphs: GlyphSet) {
    let kinds = Set(changes.removals.map(\.kind))
    guard !kinds.isEmpty else { return }
    for tab in new.tabs {
      guard let before = old.tabs.first(where: { old.name(of: $0) == new.name(of: tab) }) else {
        continue
      }
      for page in new.pages(of: tab) {
        guard let kind = page.kind, kinds.contains(kind) else { continue }
        let rows = Self.rows(of: kind, old.rows(of: page, in: before), old, new, glyphs)
        if !rows.isEmpty { lists[AppState.Address(tab: tab, page: page)] = rows }
      }
    }
  }

  private static func rows(
    of kind: RecordKind, _ before: RecordPositions, _ old: ClusterModel, _ new: ClusterModel,
    _ glyphs: GlyphSet
  ) -> [Row] {
    var rows: [Row] = []
    var predecessor: Int?
    for position in before where rows.count < limit {
      let identifier = old.table(of: kind).identifier(at: position)
      if let present = new.table(of: kind).position(ofIdentifier: identifier) {
        predecessor = present
        continue
      }
      let cells = InterfaceLanguage.allCases.map { language in
        let context = Context(model: old, language: language, glyphs: glyphs)
        return (language, RecordPresenter(context: context).cells(of: RecordRef(kind, position)))
      }
      rows.append(
        Row(
          kind: kind, identifier: identifier, predecessor: predecessor,
          cells: Dictionary(uniqueKeysWithValues: cells)))
    }
    return rows
  }

  /// What is gone from a list, from top to bottom.
  subscript(address: AppState.Address) -> [Row] { lists[address] ?? [] }

  /// The rows of a list together with those that are gone from it; nil where none is.
  ///
  /// - Complexity: O(*n*).
  func rows(among positions: RecordPositions, at address: AppState.Address) -> ListRows? {
    guard let removed = lists[address] else { return nil }
    let behind = Dictionary(grouping: removed.indices) { removed[$0].predecessor ?? -1 }
    var rows = (behind[-1] ?? []).map(ListRows.number(ofRemoved:))
    rows.reserveCapacity(positions.count + removed.count)
    var placed = rows.count
    for position in positions {
      rows.append(Int32(position))
      let gone = behind[position] ?? []
      rows += gone.map(ListRows.number(ofRemoved:))
      placed += gone.count
    }
    // a predecessor that is in this list no more
    if placed < removed.count {
      let known = Set(rows)
      rows += removed.indices.map(ListRows.number(ofRemoved:)).filter { !known.contains($0) }
    }
    return ListRows(rows)
  }
}

extension RemovedRows {
  /// The rows of a page's list as it stands in the file, with those that are gone from it.
  ///
  /// - Complexity: O(*n*) where any is gone.
  func rows(of address: AppState.Address, in model: ClusterModel) -> ListRows {
    let positions = model.rows(of: address.page, in: address.tab)
    return rows(among: positions, at: address) ?? ListRows(positions)
  }
}

extension RemovedRows.Row {
  /// What stands in the list, without the mark.
  func texts(_ language: InterfaceLanguage) -> [StyledText] {
    (cells[language] ?? []).map { StyledText($0.plain, .muted) }
  }

  /// What is left to be read of it.
  func detail(_ context: Context) -> Detail {
    let titles = RecordPresenter(context: context).columns(of: kind).map(\.title)
    var builder = DetailBuilder(context)
    builder.heading("- \(identifier)")
    let text = Localized(
      en: "This record is gone from the file. Its row in the list was:",
      hu: "Ez a tétel már nincs a fájlban. Ez állt a sorában:")
    builder.paragraph(StyledText(text[context.language], .warning))
    builder.gap()
    for (title, cell) in zip(titles, texts(context.language)) {
      builder.field(Localized(en: title, hu: title), cell)
    }
    return builder.detail
  }
}
