// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct TableTests {
  private static let columns = [
    TableColumn("No.", .fixed(3), alignment: .trailing, dispensability: 1),
    TableColumn("Measure", .flexible(least: 12)),
    TableColumn("Country", .fixed(8), dispensability: 2),
    TableColumn("Votes", .fixed(5), alignment: .trailing, dispensability: 3),
  ]

  private static let rows: [[StyledText]] = [
    ["1", "Innovation vouchers for small firms", "Hungary", StyledText("12", .positive)],
    ["2", "Győri járműipar 漢字 klaszter", "Ελλάδα", "3"],
    ["10", "Skills", "România", "104"],
  ]

  @Test func `rows stand under their titles, and the chosen one has the cursor`() {
    let frame = table(columns: 60, .focused(1))

    #expect(
      frame.text == """
          No.  Measure                               Country   Votes
            1  Innovation vouchers for small firms   Hungary      12
        ▌   2  Győri járműipar 漢字 klaszter         Ελλάδα        3
           10  Skills                                România     104
        """)
    #expect(
      frame.roleText == """
          lll  lllllll                               lllllll   lllll
            t  tttttttttt tttttttt ttt ttttt ttttt   ttttttt      pp
        SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS  tttttt        t
           tt  tttttt                                ttttttt     ttt
        """)
    #expect(frame.cursor == Position(row: 2, column: 0))
  }

  @Test func `rows with a mark have a sign beside the cursor's`() {
    let table = Table(
      columns: [TableColumn("Measure", .flexible(least: 8))], rows: [["One"], ["Two"], ["Three"]],
      choice: .focused(1), marked: [1, 2])
    var canvas = Canvas(size: Size(columns: 20, rows: 4), lettering: .unicode)

    table.draw(on: &canvas, in: canvas.frame.bounds)

    #expect(
      canvas.frame.text == """
          Measure
          One
        ▌●Two
         ●Three
        """)
  }

  @Test func `columns become narrower where there is no room for all`() {
    let table = Table(
      columns: [
        TableColumn("What", .fixed(12), narrowest: 8),
        TableColumn("Hungary", .fixed(14), narrowest: 7), TableColumn("Year", .fixed(4)),
      ],
      rows: [["Instruments", "grants and loans", "2011"]], choice: .unfocused(0), firstColumn: 1)
    let text = { (columns: Int) in
      var canvas = Canvas(size: Size(columns: columns, rows: 2), lettering: .unicode)
      table.draw(on: &canvas, in: canvas.frame.bounds)
      return canvas.frame.text
    }

    #expect(
      text(36) == """
          What          Hungary         Year
        ▏ Instruments   grants and lo…  2011
        """)
    #expect(
      text(28) == """
          What       Hungary    Year
        ▏ Instrume…  grants a…  2011
        """)
    #expect(
      text(24) == """
          What          Hun…  1»
        ▏ Instrum…      gra…
        """)
  }

  @Test func `columns stay as wide as they are where nothing more would be seen`() {
    let table = Table(
      columns: [
        TableColumn("What", .fixed(12), narrowest: 8), TableColumn("Country", .fixed(9)),
        TableColumn("In words", .fixed(40), narrowest: 30),
      ],
      rows: [["Instruments", "Hungary", "grants and loans"]], choice: .unfocused(0), firstColumn: 1)
    var canvas = Canvas(size: Size(columns: 36, rows: 2), lettering: .unicode)
    table.draw(on: &canvas, in: canvas.frame.bounds)

    #expect(
      canvas.frame.text == """
          What              Country       1»
        ▏ Instruments       Hungary
        """)
  }

  @Test(arguments: [
    // cut as long as there is no room, then wider by turns, and never wider than what they hold
    (22, "Instru…  Hung…  2011"), (25, "Instrume…  Hunga…  2011"),
    (60, "Instruments and mechanisms  Hungary, Italy  2011"),
  ])
  func `columns become wider where room is left`(columns: Int, row: String) {
    let table = Table(
      columns: [
        TableColumn("What", .fixed(7), widest: 26), TableColumn("Where", .fixed(5), widest: 14),
        TableColumn("Year", .fixed(4)),
      ],
      rows: [["Instruments and mechanisms", "Hungary, Italy", "2011"]], choice: .unfocused(0))
    var canvas = Canvas(size: Size(columns: columns, rows: 2), lettering: .unicode)
    table.draw(on: &canvas, in: canvas.frame.bounds)

    #expect(canvas.frame.text.hasSuffix("▏ " + row))
  }

  @Test func `a row that stays chosen has a fainter sign and no cursor`() {
    let frame = table(columns: 40, .unfocused(2))

    #expect(
      frame.text == """
          No.  Measure           Country   Votes
            1  Innovation vouc…  Hungary      12
            2  Győri járműipar…  Ελλάδα        3
        ▏  10  Skills            România     104
        """)
    #expect(
      frame.roleText == """
          lll  lllllll           lllllll   lllll
            t  tttttttttt ttttt  ttttttt      pp
            t  ttttt tttttttttt  tttttt        t
        MMMMMMMMMMMMMMMMMMMMMMM  ttttttt     ttt
        """)
    #expect(frame.cursor == nil)
  }

  @Test(
    arguments: [
      (
        Table.Choice.focused(1),
        """
          No.  Measure            Country
            1  Innovation vouch~  Hungary
        >   2  Gyori jarmuipar ~  Ellada
           10  Skills             Romania
        """
      ),
      (
        .unfocused(1),
        """
          No.  Measure            Country
            1  Innovation vouch~  Hungary
        |   2  Gyori jarmuipar ~  Ellada
           10  Skills             Romania
        """
      ),
    ])
  func `in ASCII the signs differ too`(choice: Table.Choice, shown: String) {
    #expect(table(columns: 34, choice, .ascii).text == shown)
  }

  @Test(
    arguments: [
      (36, "  No.  Measure       Country   Votes"),
      (35, "  No.  Measure             Country"),
      (29, "  No.  Measure       Country"),
      (28, "  No.  Measure"),
      (19, "  No.  Measure"),
      (18, "  Measure"),
      (14, "  Measure"),
      (8, "  Measu…"),
      (4, "  M…"),
      (3, "  …"),
      (2, ""),
      (0, ""),
    ] as [(Int, String)])
  func `columns disappear by dispensability`(columns: Int, titles: String) {
    #expect(table(columns: columns, .none).text.prefix { $0 != "\n" } == titles)
  }

  @Test(
    arguments: [
      (10, "  ab    cd"),
      (9, "  ab    c"),
      (8, "  ab"),
      (3, "  a"),
    ] as [(Int, String)])
  func `indispensable columns stay and are clipped`(columns: Int, titles: String) {
    let frame = Frame.drawing(columns: columns, rows: 1) { canvas, area in
      Table(
        columns: [TableColumn("ab", .fixed(4)), TableColumn("cd", .fixed(2))], rows: [],
        choice: .none
      ).draw(on: &canvas, in: area)
    }

    #expect(frame.text == titles)
  }

  @Test func `of equally dispensable columns the last goes first`() {
    let columns = [
      TableColumn("ab", .fixed(4), dispensability: 1),
      TableColumn("cd", .fixed(4), dispensability: 1),
    ]

    let frame = Frame.drawing(columns: 8, rows: 1) { canvas, area in
      Table(columns: columns, rows: [], choice: .none).draw(on: &canvas, in: area)
    }

    #expect(frame.text == "  ab")
  }

  @Test func `rows without room or without texts are left out`() {
    let rows: [[StyledText]] = [["1"], ["2", "Two"], ["3", "Three"]]

    let frame = Frame.drawing(columns: 20, rows: 3) { canvas, area in
      Table(columns: Self.columns, rows: rows, choice: .focused(2)).draw(on: &canvas, in: area)
    }

    #expect(
      frame.text == """
          No.  Measure
            1
            2  Two
        """)
    #expect(frame.cursor == nil)
  }

  @Test func `numbers stand under each other by their decimal sign`() {
    let columns = [
      TableColumn("Year", .fixed(6), alignment: .centred),
      TableColumn("GERD", .fixed(8), alignment: .decimal(",")),
    ]

    let frame = Frame.drawing(columns: 20, rows: 4) { canvas, area in
      Table(
        columns: columns, rows: [["2013", "2,81"], ["24", "0,8"], ["5", "n/a"]], choice: .none
      ).draw(on: &canvas, in: area)
    }

    #expect(
      frame.text == """
           Year       GERD
           2013       2,81
            24        0,8
            5       n/a
        """)
  }

  @Test(
    arguments: [
      (
        1, 40,
        """
          Country       Total   Paid   Split  2>
        > Hungary         104     34    0,85
          Slovakia          8      4    0,70
        """
      ),
      (
        3, 40,
        """
          Country   <2   Split  Intensity     1>
        > Hungary         0,85       70 %
          Slovakia        0,70       85 %
        """
      ),
      (
        9, 40,
        """
          Country   <3  Intensity   From
        > Hungary            70 %   2008
          Slovakia           85 %   2013
        """
      ),
      (
        2, 14,
        """
          Country   5>
        > Hungary
          Slovak~
        """
      ),
      (
        5, 52,
        """
          Country     Total   Paid   Split  Intensity   From
        > Hungary       104     34    0,85       70 %   2008
          Slovakia        8      4    0,70       85 %   2013
        """
      ),
    ] as [(Int, Int, String)])
  func `a wide table scrolls beside its first column and says what is hidden`(
    firstColumn: Int, columns: Int, shown: String
  ) {
    let titles = [
      TableColumn("Country", .flexible(least: 8)),
      TableColumn("Total", .fixed(5), alignment: .trailing),
      TableColumn("Paid", .fixed(5), alignment: .trailing),
      TableColumn("Split", .fixed(6), alignment: .trailing),
      TableColumn("Intensity", .fixed(9), alignment: .trailing),
      TableColumn("From", .fixed(5), alignment: .trailing),
    ]
    let rows: [[StyledText]] = [
      ["Hungary", "104", "34", "0,85", "70 %", "2008"],
      ["Slovakia", "8", "4", "0,70", "85 %", "2013"],
    ]

    let frame = Frame.drawing(columns: columns, rows: 3, .ascii) { canvas, area in
      Table(columns: titles, rows: rows, choice: .focused(0), firstColumn: firstColumn)
        .draw(on: &canvas, in: area)
    }

    #expect(frame.text == shown)
  }

  private func table(
    columns: Int, _ choice: Table.Choice, _ lettering: Lettering = .unicode
  ) -> Frame {
    Frame.drawing(columns: columns, rows: 4, lettering) { canvas, area in
      Table(columns: Self.columns, rows: Self.rows, choice: choice).draw(on: &canvas, in: area)
    }
  }
}
