// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

/// What must hold for every chart at every size.
struct EveryChartTests {
  @Test(arguments: Samples.charts.indices)
  func `nothing traps or is painted outside, at any size`(index: Int) {
    let chart = Samples.charts[index]
    // wide areas differ less from each other than narrow ones, high ones hardly at all
    for columns in Array(0...40) + stride(from: 43, through: 120, by: 7) {
      for rows in columns % 10 == 0 ? 0...40 : 0...8 {
        let lettering = [Lettering.unicode, .ascii][(columns + rows) % 2]
        var canvas = Canvas(
          size: Size(columns: columns + 2, rows: rows + 2), lettering: lettering)

        chart.draw(on: &canvas, in: Rect(left: 1, top: 1, columns: columns, rows: rows))

        #expect(isBlankAround(canvas.frame), "\(columns)×\(rows)")
      }
    }
  }

  @Test(arguments: Samples.charts.indices)
  func `a chart that gets the rows it wants shows as much as with more`(index: Int) {
    let chart = Samples.charts[index]
    for columns in stride(from: 30, through: 120, by: 10) {
      let wanted = chart.rows(columns: columns, .unicode)

      let shown = chart.picture(columns: columns, rows: wanted).text.filter { $0.isLetter }
      let withMore = chart.picture(columns: columns, rows: wanted + 9).text.filter { $0.isLetter }

      #expect(shown == withMore)
    }
  }

  @Test(arguments: Samples.charts.indices)
  func `no chart is wider than can be read`(index: Int) {
    let chart = Samples.charts[index]
    let frame = chart.picture(columns: 300, rows: 100)

    let right = Rect(left: chart.widest, columns: 300 - chart.widest, rows: 100)
    #expect(chart.widest <= 120)
    #expect(isBlank(frame, right))
  }

  private func isBlankAround(_ frame: Frame) -> Bool {
    let (columns, rows) = (frame.size.columns, frame.size.rows)
    return [
      Rect(columns: columns, rows: 1), Rect(top: rows - 1, columns: columns, rows: 1),
      Rect(columns: 1, rows: rows), Rect(left: columns - 1, columns: 1, rows: rows),
    ].allSatisfy { isBlank(frame, $0) }
  }

  private func isBlank(_ frame: Frame, _ area: Rect) -> Bool {
    (area.top..<area.bottom).allSatisfy { row in
      (area.left..<area.right).allSatisfy { column in
        frame.cell(at: Position(row: row, column: column)) == .blank
      }
    }
  }
}
