// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct AxisStepsTests {
  @Test(
    arguments: [
      (0...10, 5, [0, 5, 10]),
      (0...10, 6, [0, 2, 4, 6, 8, 10]),
      (0.39...3.09, 6, [0.5, 1, 1.5, 2, 2.5, 3]),
      (0.1...0.7, 7, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]),
      (-30...40, 4, [-20, 0, 20, 40]),
      (1200...98_000, 3, [50_000]),
      (7.1...7.9, 1, [7.5]),
      (2...2, 5, []),
      (0...10, 0, []),
      (-1e308...1e308, 5, []),
    ] as [(ClosedRange<Double>, Int, [Double])])
  func `steps are round and as many as are allowed`(
    range: ClosedRange<Double>, most: Int, steps: [Double]
  ) {
    #expect(AxisSteps.values(in: range, most: most) == steps)
  }
}
