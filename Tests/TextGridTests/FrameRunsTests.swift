// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

/// Rows as runs of cells that look alike.
struct FrameRunsTests {
  @Test func `a run ends where role or surface change`() {
    let runs = drawn(StyledText("ab") + StyledText("cd", .key), columns: 4).runs(inRow: 0)

    #expect(runs.map(\.role) == [.text, .key])
    #expect(runs.map(\.cells.count) == [2, 2])
    #expect(runs.allSatisfy { !$0.isBlankEnd })
  }

  @Test func `blanks at the end of a row are a run of their own`() {
    let runs = drawn("a b", columns: 8).runs(inRow: 0)

    #expect(runs.map(\.cells.count) == [3, 5])
    #expect(runs.map(\.isBlankEnd) == [false, true])
  }

  @Test func `an empty row is one run`() {
    let runs = Frame(size: Size(columns: 5, rows: 1)).runs(inRow: 0)

    #expect(runs.map(\.cells.count) == [5])
    #expect(runs.map(\.isBlankEnd) == [true])
  }

  @Test func `blanks of another surface do not belong to the end`() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.fill(Rect(columns: 2, rows: 1), surface: .bar)

    let runs = frame.runs(inRow: 0)

    #expect(runs.map(\.surface) == [.bar, .plain])
    #expect(runs.map(\.isBlankEnd) == [false, true])
  }

  @Test func `runs put together are the row`() {
    let frame = drawn(StyledText("漢字", .heading) + StyledText(" é "), columns: 10)

    #expect(Array(frame.runs(inRow: 0).map(\.cells).joined()) == Array(frame.row(0)))
    #expect(Frame(size: Size(columns: 0, rows: 1)).runs(inRow: 0).isEmpty)
  }

  private func drawn(_ text: StyledText, columns: Int) -> Frame {
    Frame.drawing(columns: columns, rows: 1) { canvas, area in
      canvas.draw(text, row: 0, column: 0, in: area)
    }
  }
}
