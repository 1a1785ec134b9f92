// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct ChoiceBarTests {
  private static let titles = [
    "0 Overview", "1 Innovation", "2 Clusters", "3 Skills", "4 Finance", "5 Specialisation",
  ]

  @Test(
    arguments: [
      (80, 0, "▸0 Overview◂ 1 Innovation  2 Clusters  3 Skills  4 Finance  5 Specialisation"),
      (80, 4, " 0 Overview  1 Innovation  2 Clusters  3 Skills ▸4 Finance◂ 5 Specialisation"),
      (80, -1, " 0 Overview  1 Innovation  2 Clusters  3 Skills  4 Finance  5 Specialisation"),
      (64, 0, "▸0 Overview◂ 1 Innov…  2 Clust…  3 Skills  4 Finan…  5 Speci…"),
      (64, 4, " 0 Overv…  1 Innov…  2 Clust…  3 Skills ▸4 Finance◂ 5 Speci…"),
      (64, 5, " 0 Over…  1 Inno…  2 Clus…  3 Skil…  4 Fina… ▸5 Specialisation◂"),
      (40, 5, "« 4 Finance ▸5 Specialisation◂"),
      (40, 1, "  0 Overview ▸1 Innovation◂ 2 Clusters »"),
      (20, 0, " ▸0 Overview◂      »"),
      (20, 4, "«▸4 Finance◂       »"),
      (20, 5, "«▸5 Specialisation◂"),
      (10, 4, "«▸4 Fin…◂»"),
      (3, 5, "«▸"),
      (0, 5, ""),
    ] as [(Int, Int, String)])
  func `titles are shortened, then the row scrolls between signs`(
    columns: Int, chosen: Int, shown: String
  ) {
    #expect(bar(chosen, columns: columns).text == shown)
  }

  @Test(
    arguments: [
      (64, 4, " 0 Overv~  1 Innov~  2 Clust~  3 Skills [4 Finance] 5 Speci~"),
      (20, 0, " [0 Overview]      >"), (20, 5, "<[5 Specialisation]"),
    ] as [(Int, Int, String)])
  func `in ASCII the chosen title stands in brackets`(columns: Int, chosen: Int, shown: String) {
    #expect(bar(chosen, columns: columns, .ascii).text == shown)
  }

  @Test func `the keys' place stands out, and the cursor is in it`() {
    let focused = bar(4, columns: 24, isFocused: true)
    let unfocused = bar(4, columns: 24)

    #expect(focused.text == "«▸4 Finance◂ 5 Specia…")
    #expect(focused.roleText == "HSSSSSSSSSSS_T_TTTTTTT__")
    #expect(focused.cursor == Position(row: 0, column: 2))
    #expect(unfocused.roleText == "HMMMMMMMMMMM_T_TTTTTTT__")
    #expect(unfocused.cursor == nil)
  }

  @Test func `a bar without titles is blank`() {
    let frame = Frame.drawing(columns: 4, rows: 1) { canvas, area in
      ChoiceBar(titles: [], chosen: 0, isFocused: true, surface: .bar).draw(on: &canvas, in: area)
    }

    #expect(frame.roleText == "____")
  }

  @Test func `a bar stays in its area`() {
    let frame = Frame.drawing(columns: 30, rows: 2) { canvas, _ in
      ChoiceBar(titles: ["漢字", "árvíz"], chosen: 1, isFocused: false, surface: .bar)
        .draw(on: &canvas, in: Rect(left: 2, top: 1, columns: 14, rows: 1))
    }

    #expect(frame.text == "\n   漢字 ▸árvíz◂")
    #expect(frame.roleText == "\n  _T_T__MMMMMMM_")
  }

  @Test(arguments: [Lettering.unicode, .ascii])
  func `from twenty columns on the chosen title is seen whole`(lettering: Lettering) {
    let signs = lettering.glyphs
    for (chosen, title) in Self.titles.enumerated() {
      for columns in 20...90 {
        let text = bar(chosen, columns: columns, lettering).text

        #expect(text.contains("\(signs.open)\(title)\(signs.close)"), "\(columns) columns")
      }
    }
  }

  private func bar(
    _ chosen: Int, columns: Int, _ lettering: Lettering = .unicode, isFocused: Bool = false
  ) -> Frame {
    Frame.drawing(columns: columns, rows: 1, lettering) { canvas, area in
      ChoiceBar(titles: Self.titles, chosen: chosen, isFocused: isFocused, surface: .bar)
        .draw(on: &canvas, in: area)
    }
  }
}
