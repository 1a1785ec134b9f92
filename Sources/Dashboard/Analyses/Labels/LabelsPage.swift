// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How far cluster managements have climbed the ladder of excellence labels, what publications count,
/// and which labels end when.
struct LabelsPage: AnalysisPresenter {
  private enum Part {
    case ladder, expiries, published
  }

  private let context: Context
  private let ladder: LabelLadder

  init(context: Context, group: RecordRef?) {
    self.context = context
    self.ladder = LabelLadder(of: context.model, in: group)
  }

  func content(variant: Int) -> AnalysisContent {
    let parts = parts
    guard !parts.isEmpty else {
      return .empty(
        AnalysisKind.labels.label[context.language], note: context.text(Self.absence))
    }
    let index = AnalysisContent.place(of: variant, among: parts.count)
    let place = (index, parts.count)
    switch parts[index] {
    case .ladder: return rungs(place)
    case .expiries: return LabelExpiries(context: context, ladder: ladder).content(place)
    case .published: return LabelPublications(context: context, ladder: ladder).content(place)
    }
  }

  private var parts: [Part] {
    (ladder.rows.isEmpty ? [] : [.ladder]) + (ladder.expiries.isEmpty ? [] : [.expiries])
      + (ladder.published.isEmpty ? [] : [.published])
  }

  private static let absence = Localized(
    en: "No cluster belongs to this working group, and no publication counts labels.",
    hu: "Ebben a munkacsoportban nincs klaszter, és nincs közlés a minősítések számáról.")
  private static let title = Localized(
    en: "Ladder of excellence labels", hu: "Minősítési létra")
  private static let meaning = Localized(
    en:
      "Each cluster on its highest rung; label index 1: all gold, 0: no label at all.",
    hu:
      "Minden klaszter a legmagasabb fokán; index: 1, ha mind arany, 0, ha egyik sem."
  )
  private static let none = Localized(en: "none", hu: "nincs")
  private static let all = Localized(en: "All", hu: "Összesen")

  private var grades: [String] {
    [ClusterLabel.Grade.gold, .silver, .bronze].map { context.text($0) }
      + [context.text(Self.none)]
  }

  private var rows: [LabelLadder.Row] { ladder.rows + [ladder.total] }

  private var names: [String] {
    rows.map { $0.country.map { context.title(of: $0) } ?? context.text(Self.all) }
  }

  private func rungs(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      context.text(Self.title), remarks: [context.asOf], note: context.text(Self.meaning),
      variant: variant,
      columns: [context.nameColumn(Localized(en: "Country", hu: "Ország"), names)]
        + grades.map { context.figureColumn($0) } + [
          context.figureColumn(Localized(en: "Label index", hu: "Index"))
        ],
      rows: Array(cells.dropLast()), totals: cells.suffix(1), mainColumn: grades.count + 1,
      picture: .shares(bars))
  }

  /// The last row is that of all countries.
  private var cells: [[AnalysisCell]] {
    zip(names, rows).map { name, row in
      [.name(name, row.country.map { [$0] } ?? [])] + rungs(of: row).map { .figure($0.count) }
        + [.figure(row.index)]
    }
  }

  private func rungs(of row: LabelLadder.Row) -> [LabelLadder.Rung] {
    [row.gold, row.silver, row.bronze, row.none]
  }

  private var bars: ShareBars {
    ShareBars(
      parts: grades,
      bars: zip(names, rows).map { name, row in
        ShareBars.Bar(
          name, rungs(of: row).map(\.count.value),
          text: FigureText.number(row.index, context.language))
      })
  }
}
