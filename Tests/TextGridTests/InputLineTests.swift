// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

/// A bar stands for the cursor.
struct InputLineTests {
  @Test(arguments: [
    ("wine", "wine|"),
    ("a<Left>b", "b|a"),
    ("ab<Left><Left><Left>c", "c|ab"),
    ("ab<Home>c<End>d", "cabd|"),
    ("ab<C-a>c<C-e>d", "cabd|"),
    ("áé<Backspace>", "á|"),
    ("ab<Home><Backspace>", "|ab"),
    ("ab<Home><Delete>", "|b"),
    ("ab<Delete>", "ab|"),
    ("smart<Space>special<C-w>x", "smart x|"),
    ("smart<Space><Space><C-w>", "|"),
    ("one<Space>two<Left><C-w>", "one |o"),
    ("one<Space>two<Left><C-u>", "|o"),
    ("漢字<Left><Backspace>", "|字"),
    ("G<S-x>", "Gx|"),
  ])
  func `keys edit the line`(keys: String, line: String) throws {
    var input = InputLine()

    for key in try #require(Key.sequence(keys)) {
      let isTaken = input.press(key)
      #expect(isTaken)
    }

    #expect(input.marked == line)
  }

  @Test(arguments: ["<Up>", "<Enter>", "<Esc>", "<Tab>", "<C-x>", "<A-x>", "<F5>"])
  func `other keys change nothing`(key: String) throws {
    var input = InputLine("wine")

    let isTaken = input.press(try #require(Key(notation: key)))

    #expect(!isTaken)
    #expect(input.marked == "wine|")
  }

  @Test(arguments: [
    ("one\ntwo\tthree", "one two three|"),
    ("a\u{1B}[31mb\u{7}", "a[31mb|"),
    ("e\u{301}", "é|"),
  ])
  func `what is pasted stays one line that no terminal would obey`(text: String, line: String) {
    var input = InputLine()

    input.insert(text)

    #expect(input.marked == line)
  }

  @Test func `a mark joins the letter before the cursor`() {
    var input = InputLine("e")

    input.insert("\u{301}")
    input.deleteBackward()

    #expect(input.isEmpty)
  }

  @Test func `a line has an end`() {
    let input = InputLine(String(repeating: "x", count: 100_000))

    #expect(input.text.count == 500)
  }

  @Test(arguments: [
    ("wine", "", "wine", 4),
    ("wine", "<Left><Left>", "wine", 2),
    ("smart specialisation", "", "«alisation", 10),
    ("smart specialisation", "<Home>", "smart speci", 0),
    ("漢字漢字漢字漢字", "", "« 漢字漢字", 10),
  ])
  func `the cursor is seen however long the line is`(
    text: String, keys: String, row: String, column: Int
  ) throws {
    var input = InputLine(text)
    for key in try #require(Key.sequence(keys)) { _ = input.press(key) }

    let frame = Frame.drawing(columns: 11, rows: 1) { input.draw(on: &$0, in: $1, surface: .bar) }

    #expect(frame.text == row)
    #expect(frame.cursor == Position(row: 0, column: column))
  }

  @Test func `lines typed before are kept once, the latest first`() {
    var history = InputHistory()
    for line in ["wine", "", "port", "wine"] { history.add(line) }

    #expect(history.lines == ["port", "wine"])
    #expect(history.line(stepsBack: 1) == "wine")
    #expect(history.line(stepsBack: 2) == "port")
    #expect(history.line(stepsBack: 3) == nil)
    #expect(history.line(stepsBack: 0) == nil)
  }
}

extension InputLine {
  fileprivate var marked: String { "\(text.prefix(cursor))|\(text.dropFirst(cursor))" }
}
