// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The performance groups of areas edition by edition.
struct BenchmarkGroups {
  /// The best group has the strongest of the five shades.
  private static let strongest = 4

  let context: Context
  let history: GroupHistory
  let framework: Indicator.Framework

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let names = history.rows.map { context.name(of: $0.area) }
    let rows = history.rows.map { row in
      [context.nameCell(row.area)]
        + zip(row.cells, history.columns).map { figure, column in
          AnalysisCell.figure(
            figure.place, context.name(of: figure.group, in: indicator(of: column)),
            figure.group == nil ? .muted : .text)
        }
    }
    let columns = history.columns.enumerated().map { index, column in
      context.wordColumn(
        Localized(en: title(of: column), hu: title(of: column)),
        rows.map { $0[index + 1].words?.plain ?? "" })
    }
    return AnalysisContent(
      context.text(framework), remarks: [Self.what[context.language]],
      note: Self.caution[context.language], variant: variant,
      columns: [context.nameColumn(Localized(en: "Area", hu: "Terület"), names)] + columns,
      rows: rows, mainColumn: history.columns.count, picture: .heatMap(map(names)))
  }

  private static let what = Localized(
    en: "performance group by edition", hu: "teljesítménycsoport kiadásonként")

  private static let caution = Localized(
    en: "Editions delimit groups differently: a step from column to column is no trend.",
    hu: "A kiadások más határokkal alkotnak csoportot: két oszlop eltérése nem trend.")

  private func map(_ names: [String]) -> HeatMap {
    HeatMap(
      columns: history.columns.map(title),
      rows: zip(names, history.rows).map { name, row in
        HeatMap.Row(name, row.cells.map(value))
      },
      levels: [])
  }

  /// The group's place among those of its edition, as a shade.
  private func value(_ figure: GroupFigure) -> HeatMap.Value {
    guard let place = figure.place.value, let group = figure.group else {
      return HeatMap.Value(FigureText.missing, level: nil)
    }
    let level = max(0, Self.strongest + 1 - Int(place))
    return HeatMap.Value(context.text(group), level: UInt8(min(Self.strongest, level)))
  }

  private func indicator(of column: GroupHistory.Column) -> Indicator {
    context.model.indicators.records[column.indicator.position]
  }

  private func title(of column: GroupHistory.Column) -> String {
    let year = String(column.year.value)
    guard let edition = column.edition, edition != year else { return year }
    return "\(year) (\(edition))"
  }
}
