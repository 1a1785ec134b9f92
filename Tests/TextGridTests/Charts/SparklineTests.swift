// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct SparklineTests {
  @Test(
    arguments: [
      ([1, 2, 2.5, nil, 4, 6, 8, 7], nil, "▁▂▃ ▄▆█▇", "__. .-=="),
      ([1, nil, 2], 0...8, "▂ ▃", "_ ."),
      ([-5, 50], 0...8, "▁█", "_="),
      ([3, 3], nil, "▅▅", "--"),
      ([.nan, .infinity, 1], nil, "  ▅", "  -"),
      ([-1e308, 1e308], nil, "▁▅", "_-"),
      ([nil, nil], nil, "", ""),
    ] as [([Double?], ClosedRange<Double>?, String, String)])
  func `heights show the course, and gaps stay open`(
    values: [Double?], range: ClosedRange<Double>?, unicode: String, ascii: String
  ) {
    let chart = Sparkline(values, in: range)

    #expect(chart.picture(columns: 10).text == unicode)
    #expect(chart.picture(columns: 10, .ascii).text == ascii)
  }

  @Test(arguments: [(8, "▁▂▃ ▄▆█▇"), (7, "…▃ ▄▆█▇"), (2, "…▇"), (1, "…"), (0, "")])
  func `where it is cut the last values are kept`(columns: Int, shown: String) {
    #expect(Samples.sparkline.picture(columns: columns).text == shown)
    #expect(Samples.sparkline.text(columns: columns, .unicode).plain == shown)
  }

  @Test func `it has the role of its series`() {
    #expect(Sparkline([1, nil, 2], role: .series(2)).picture(columns: 9).roleText == "b b")
  }
}
