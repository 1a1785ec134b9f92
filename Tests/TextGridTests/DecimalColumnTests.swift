// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct DecimalColumnTests {
  @Test(
    arguments: [
      (["1 204,5", "−97", "0,25", "n/a"], ",", [0, 2, 4, 2]),
      (["1,204.5", "97", "0.25", "n/a"], ".", [0, 3, 4, 2]),
      (["12,5 %", "100 %", "7,5 %"], ",", [3, 0, 4]),
      (["3", "12"], ",", [1, 0]),
      (["n.a.", "3.25"], ".", [0, 3]),
      ([",5", "", "5,"], ",", [2, 2, 0]),
      (["漢,5", "1,25"], ",", [0, 1]),
    ] as [([String], Character, [Int])])
  func `numbers stand under each other by their sign`(
    texts: [String], sign: Character, indents: [Int]
  ) {
    let texts = texts.map { StyledText($0) }
    let column = DecimalColumn(texts, sign: sign, .unicode)

    #expect(texts.map { column.indent(of: $0, columns: column.width) } == indents)
  }

  @Test func `in a wider column they stand at the right, in a narrower one at the left`() {
    let column = DecimalColumn(["12,5", "3"], sign: ",", .unicode)

    #expect(column.indent(of: "3", columns: 10) == 7)
    #expect(column.indent(of: "12,5", columns: 10) == 6)
    #expect(column.indent(of: "12,5", columns: 3) == 0)
    #expect(column.indent(of: "3", columns: 0) == 0)
  }
}
