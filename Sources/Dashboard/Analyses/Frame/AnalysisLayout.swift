// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// What stands where on an analysis page.
///
///      title · remarks            title · remarks
///      picture             or     table │ picture
///      ───────
///      table
///
/// A picture gets half of the rows, and what the table leaves. Where there is hardly room, the table
/// stands alone; the picture can always be seen alone.
struct AnalysisLayout: Hashable, Sendable {
  private static let besideColumns = 100
  private static let narrowestPicture = 44
  /// Below these the parts take the room from what they say.
  private static let dividedRows = 8
  private static let notedRows = 10

  let title: Rect
  /// Empty when it is not seen.
  let picture: Rect
  /// Empty when it is not seen.
  let table: Rect
  /// The row between picture and table; nil when they stand beside each other or alone.
  let rule: Int?
  /// The column between table and picture.
  let divider: Int?

  /// Rows of the table that are seen at once, or of the picture where it stands alone.
  var tableRows: Int { max(0, (table.isEmpty ? picture : table).rows - Table.headerRows) }

  init(
    _ content: AnalysisContent, in area: Rect, isPictureAlone: Bool,
    _ language: InterfaceLanguage, _ lettering: Lettering
  ) {
    var body = area
    let lines = content.titleLines(columns: area.columns - 2, language, lettering).count
    title = body.removeTop(area.rows < Self.notedRows ? 1 : lines).inset(columns: 1)
    let nothing = Rect(left: body.left, top: body.top, columns: 0, rows: 0)
    guard let chart = content.picture, body.rows >= Self.dividedRows || isPictureAlone else {
      (picture, table, rule, divider) = (nothing, body, nil, nil)
      return
    }
    guard !isPictureAlone else {
      (picture, table, rule, divider) = (body.inset(columns: 1), nothing, nil, nil)
      return
    }
    let needed = content.tableColumns
    if area.columns >= max(Self.besideColumns, needed + Self.narrowestPicture), chart.standsBeside {
      table = body.removeLeft(max(needed, area.columns / 2))
      divider = body.removeLeft(1).left
      (picture, rule) = (body.inset(columns: 1), nil)
    } else {
      let wanted = chart.chart(Array(content.rows.indices), choice: .none, column: 0)
        .rows(columns: area.columns - 2, lettering)
      let spare = body.rows - 1 - Table.headerRows - content.rows.count
      picture = body.removeTop(min(wanted, max(body.rows / 2, spare))).inset(columns: 1)
      (rule, divider) = (body.removeTop(1).top, nil)
      table = body
    }
  }

  /// Everything below each other, in so many columns, with as many rows as it takes.
  init(
    whole content: AnalysisContent, columns: Int, _ language: InterfaceLanguage,
    _ lettering: Lettering
  ) {
    var page = Rect(columns: max(columns, content.tableColumns), rows: .max)
    let lines = content.titleLines(columns: columns - 2, language, lettering).count
    title = page.removeTop(lines).inset(columns: 1)
    _ = page.removeTop(1)
    let rows = content.picture.map {
      $0.chart(Array(content.rows.indices), choice: .none, column: 0)
        .rows(columns: columns - 2, lettering)
    }
    let area = page.removeTop(rows ?? 0)
    picture = Rect(left: 1, top: area.top, columns: columns - 2, rows: area.rows)
    if picture.rows > 0 { _ = page.removeTop(1) }
    table = page.removeTop(Table.headerRows + max(1, content.rows.count))
    (rule, divider) = (nil, nil)
  }

  /// What all parts take together.
  var size: Size { Size(columns: table.right, rows: table.bottom) }
}

extension AnalysisContent {
  /// The columns that the table needs.
  var tableColumns: Int {
    columns.reduce(2) { sum, column in
      switch column.width {
      case .fixed(let width), .flexible(let width): sum + width + 2
      }
    }
  }
}
