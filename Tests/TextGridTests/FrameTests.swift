// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct FrameTests {
  @Test(
    arguments: [
      ("x", 1, " x 字", "111201"),
      ("x", 2, "  x字", "111201"),
      ("x", 3, " 漢x", "120111"),
      ("x", 4, " 漢 x", "120111"),
      ("x", -1, " 漢字", "120201"),
      ("x", 6, " 漢字", "120201"),
      ("語", 0, "語 字", "201201"),
      ("語", 1, " 語字", "120201"),
      ("語", 2, "  語", "112011"),
      ("語", 4, " 漢 語", "120120"),
      ("語", 5, " 漢字", "120201"),
      ("語", -1, " 漢字", "120201"),
    ] as [(String, Int, String, String)])
  func `overwriting half a wide glyph blanks the other half`(
    text: String, column: Int, shown: String, widths: String
  ) {
    let frame = Frame.drawing(columns: 6, rows: 1) { canvas, area in
      canvas.draw("漢字", row: 0, column: 1, in: area)
      canvas.draw(StyledLine(StyledText(text), .unicode), row: 0, column: column, in: area)
    }

    #expect(frame.text == shown)
    #expect(frame.widths == widths)
  }

  @Test func `filling half a wide glyph blanks the other half`() {
    let frame = Frame.drawing(columns: 6, rows: 1) { canvas, area in
      canvas.draw("漢字語", row: 0, column: 0, in: area)
      canvas.fill(Rect(left: 1, columns: 2, rows: 1), surface: .bar)
    }

    #expect(frame.text == "    語")
    #expect(frame.widths == "111120")
    #expect(frame.roleText == " __ t")
  }

  @Test(
    arguments: [
      (0, "········", "11111111"),
      (1, "·· ·····", "11111111"),
      (2, "··漢····", "11201111"),
      (4, "····漢··", "11112011"),
      (5, "····· ··", "11111111"),
      (6, "········", "11111111"),
    ] as [(Int, String, String)])
  func `a wide glyph that the area cuts leaves a blank`(
    column: Int, shown: String, widths: String
  ) {
    let frame = Frame.drawing(columns: 8, rows: 1) { canvas, area in
      canvas.draw("········", row: 0, column: 0, in: area)
      canvas.draw(
        StyledLine("漢", .unicode), row: 0, column: column, in: Rect(left: 2, columns: 4, rows: 1))
    }

    #expect(frame.text == shown)
    #expect(frame.widths == widths)
  }

  @Test(
    arguments: [
      (Rect(left: 2, top: 0, columns: 0, rows: 2), 1),
      (Rect(left: 4, top: 0, columns: 3, rows: 2), 3),
      (Rect(left: 9, top: 0, columns: 3, rows: 2), 8),
      (Rect(left: 0, top: 1, columns: 4, rows: 0), 1),
      (Rect(left: -5, top: 0, columns: 5, rows: 2), -1),
    ] as [(Rect, Int)])
  func `a wide glyph beside an area without cells paints nothing`(area: Rect, column: Int) {
    let frame = Frame.drawing(columns: 4, rows: 2) { canvas, _ in
      canvas.draw(StyledLine("漢", .unicode), row: 1, column: column, in: area)
    }

    #expect(frame.cells == Array(repeating: Cell.blank, count: 8))
  }

  @Test func `cells are read by position, and outside there are none`() {
    let frame = Frame.drawing(columns: 2, rows: 2) { canvas, area in
      canvas.put("x", row: 1, column: 0, in: area, role: .key, surface: .bar)
    }

    #expect(
      frame.cell(at: Position(row: 1, column: 0))
        == Cell(Glyph("x", width: 1), role: .key, surface: .bar))
    #expect(frame.cell(at: Position(row: 0, column: 2)) == nil)
    #expect(frame.cell(at: Position(row: -1, column: 0)) == nil)
    #expect(frame.cell(at: Position(row: 2, column: 1)) == nil)
  }

  @Test func `roles and surfaces are shown as letters`() {
    let roles: [Role] = [
      .text, .muted, .heading, .label, .fieldLabel, .key, .rule, .positive, .warning, .negative,
      .series(3), .level(4), .series(9),
    ]
    let surfaces: [Surface] = [.plain, .bar, .selected, .marked, .overlay]

    let frame = Frame.drawing(columns: 14, rows: 5) { canvas, area in
      for (row, surface) in surfaces.enumerated() {
        canvas.fill(Rect(top: row, columns: 14, rows: 1), surface: surface)
        for (column, role) in roles.enumerated() {
          canvas.put("x", row: row, column: column, in: area, role: role, surface: surface)
        }
      }
    }

    #expect(
      frame.roleText == """
        tdhllyrpwnc4?
        TDHLLYRPWNC4?_
        SSSSSSSSSSSSSS
        MMMMMMMMMMMMMM
        TDHLLYRPWNC4?=
        """)
  }
}
