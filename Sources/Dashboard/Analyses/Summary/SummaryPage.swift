// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// What each working group has, how far its measures have come, and how well it is founded.
struct SummaryPage: AnalysisPresenter {
  private enum Part: CaseIterable {
    case foundation, records, pilots, recommendations
  }

  private let context: Context
  private let overview: GroupOverview

  init(context: Context, group: RecordRef?) {
    self.context = context
    self.overview = GroupOverview(of: context.model)
  }

  func content(variant: Int) -> AnalysisContent {
    let parts = Part.allCases
    let index = AnalysisContent.place(of: variant, among: parts.count)
    let place = (index, parts.count)
    switch parts[index] {
    case .foundation: return SummaryShares(context: context, overview: overview).content(place)
    case .records: return SummaryCounts(context: context, overview: overview).content(place)
    case .pilots:
      return SummaryStages(
        context: context, overview: overview, kind: .pilot, all: \.pilots, column: \.pilots
      ).content(place)
    case .recommendations:
      return SummaryStages(
        context: context, overview: overview, kind: .recommendation, all: \.recommendations,
        column: \.recommendations
      ).content(place)
    }
  }
}

extension Context {
  /// A working group by its number and its short name; the whole dataset for none.
  func name(ofGroup group: RecordRef?) -> String {
    guard let group else { return text(Localized(en: "Whole dataset", hu: "Teljes adatkészlet")) }
    let record = model.workingGroups.records[group.position]
    return "\(record.number.value) \(text(record.shortName))"
  }

  /// The rows of groups begin with this cell.
  func nameCell(ofGroup group: RecordRef?) -> AnalysisCell {
    .name(name(ofGroup: group), group.map { [$0] } ?? [])
  }
}

extension GroupOverview {
  /// The groups, and the whole dataset below them.
  var allRows: [Row] { rows + [total] }

  /// The column of the groups' names.
  func nameColumn(_ context: Context) -> TableColumn {
    context.nameColumn(
      Localized(en: "Group", hu: "Munkacsoport"), allRows.map { context.name(ofGroup: $0.group) })
  }
}
