// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

// Records that are marked to be compared, wherever they were met.
extension AppState {
  /// As many as fit beside each other.
  static let mostMarks = 4
  private static let fewestCompared = 2

  /// Marks the record at hand, or takes its mark off.
  ///
  /// Of an analysis that offers things to choose it chooses one; in a text it goes on by a screenful, as
  /// in other programs.
  mutating func mark(in model: ClusterModel) {
    if focus == .detail || focus == .tabs {
      move(.pageDown, times: nil, in: model)
    } else if analysis(of: model)?.content.choices != nil {
      choose(in: model)
    } else {
      toggleMark(in: model)
    }
  }

  /// Shows the marked records side by side, where one can come back from.
  mutating func compare(in model: ClusterModel) {
    guard marks.count >= Self.fewestCompared else {
      notice = Notices.tooFewMarks
      return
    }
    if page != .analysis(.comparison) || list.compared != marks { remember() }
    go(to: tab, .analysis(.comparison))
    lists[address] = ListPosition(compared: marks)
    keepDerived(of: model)
    enterPage(in: model)
  }

  mutating func removeMarks() {
    notice = marks.isEmpty ? Notices.noMarks : Notices.marksRemoved
    marks = []
  }

  /// The pages of the tab, and the comparison that was opened in it.
  package func pages(in model: ClusterModel) -> [Page] {
    let comparison = Page.analysis(.comparison)
    let isOpen = !(lists[Address(tab: tab, page: comparison)]?.compared ?? []).isEmpty
    return model.pages(of: tab) + (isOpen ? [comparison] : [])
  }

  /// Rows that are marked among some that are seen, counted from the first of these.
  func markedRows(among rows: Range<Int>, in model: ClusterModel) -> Set<Int> {
    if let analysis = analysis(of: model), let choices = analysis.content.choices {
      return Set(
        rows.enumerated().filter { choices.contains(analysis.rows[$1]) }.map(\.offset))
    }
    guard !marks.isEmpty else { return [] }
    return Set(
      rows.enumerated().filter { subject(ofRow: $1, in: model).map(marks.contains) ?? false }
        .map(\.offset))
  }

  private mutating func choose(in model: ClusterModel) {
    guard let analysis = analysis(of: model), analysis.rows.indices.contains(list.row) else {
      notice = Notices.emptyList
      return
    }
    var position = list
    position.parameters.toggle(analysis.rows[list.row])
    lists[address] = position
    keepDerived(of: model)
  }

  private mutating func toggleMark(in model: ClusterModel) {
    guard let record = subject(ofRow: list.row, in: model) else {
      notice = Notices.nothingToMark
      return
    }
    if let index = marks.firstIndex(of: record) {
      marks.remove(at: index)
    } else if let first = marks.first, !first.isComparable(to: record) {
      notice = Notices.unlike(first.kind, record.kind)
    } else if marks.count >= Self.mostMarks {
      notice = Notices.tooManyMarks
    } else {
      marks.append(record)
    }
  }

  /// The record that a row stands for; nil where it stands for none, or for several.
  private func subject(ofRow row: Int, in model: ClusterModel) -> RecordRef? {
    guard let analysis = analysis(of: model) else { return record(inRow: row, of: model) }
    let targets = analysis.cell(row: row, column: 0)?.targets ?? []
    return targets.count == 1 ? targets.first : nil
  }
}

extension RecordRef {
  /// Whether two records can stand side by side: those of one kind, and areas.
  fileprivate func isComparable(to other: RecordRef) -> Bool {
    let areas: [RecordKind] = [.country, .region]
    return kind == other.kind || (areas.contains(kind) && areas.contains(other.kind))
  }
}
