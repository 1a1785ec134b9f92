// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

struct LoadingScreenTests {
  @Test(
    arguments: [
      (
        .reading(1_500_000, of: 3_000_000), .english,
        [
          "  data.json", "  Reading: 1.5 MB of 3.0 MB", "  ██████████████████──────────────────",
          "",
          "  Esc cancels",
        ]
      ),
      (
        .reading(1_234_567, of: nil), .hungarian,
        ["  data.json", "  Beolvasás: 1,2 MB", "", "", "  Esc megszakítja"]
      ),
      (
        .decoding(1, of: 64), .english,
        [
          "  data.json", "  Checking: 0.0 MB of 0.0 MB", "  ▌───────────────────────────────────",
          "",
          "  Esc cancels",
        ]
      ),
      (
        .connecting, .hungarian,
        [
          "  data.json", "  A tételek összekapcsolása", "  ████████████████████████████████████",
          "",
          "  Esc megszakítja",
        ]
      ),
    ] as [(LoadingScreen.Step, InterfaceLanguage, [String])])
  func `every step has its words and its bar`(
    step: LoadingScreen.Step, language: InterfaceLanguage, expected: [String]
  ) {
    let screen = LoadingScreen("data.json", step: step, language: language)

    let frame = screen.frame(Size(columns: 40, rows: 7), .unicode)

    let rows = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
    #expect(Array(rows[1...5]) == expected)
    #expect(rows[0].isEmpty && rows[6].isEmpty)
  }

  @Test func `without Unicode the bar is of plain signs`() {
    let screen = LoadingScreen(
      "data.json", step: .decoding(50, of: 100), language: .english)

    let text = screen.frame(Size(columns: 24, rows: 5), .ascii).text

    #expect(text.contains("##########----------"))
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func `every size and any count can be drawn`() {
    let steps: [LoadingScreen.Step] = [
      .reading(0, of: 0), .reading(.max, of: 1), .reading(-1, of: .max), .decoding(.max, of: .max),
      .connecting,
    ]
    for step in steps {
      for columns in 0...12 {
        for rows in 0...8 {
          let size = Size(columns: columns, rows: rows)
          let screen = LoadingScreen("a\u{1B}[2J日本\n", step: step, language: .english)
          #expect(screen.frame(size, .unicode).size == size)
        }
      }
    }
  }
}
