// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

@testable import Dashboard

struct NumberTextTests {
  @Test(
    arguments: [
      (0, nil, "0", "0"), (-0.0, nil, "0", "0"), (0.39, nil, "0.39", "0,39"), (12, nil, "12", "12"),
      (1234.5, nil, "1,234.5", "1\u{A0}234,5"), (999, nil, "999", "999"),
      (1_234_567, nil, "1,234,567", "1\u{A0}234\u{A0}567"), (-1234, nil, "-1,234", "-1\u{A0}234"),
      (0.0034, nil, "0.0034", "0,0034"), (1.5e-7, nil, "0.00000015", "0,00000015"),
      (1e16, nil, "10,000,000,000,000,000", "10\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000"),
      (3, 2, "3.00", "3,00"), (2.675, 2, "2.68", "2,68"), (0.5, 0, "1", "1"),
      (-0.004, 2, "0.00", "0,00"),
      (-0.005, 2, "-0.01", "-0,01"), (999.96, 1, "1,000.0", "1\u{A0}000,0"),
      (638_297.872, 2, "638,297.87", "638\u{A0}297,87"),
      (.infinity, 1, "–", "–"), (.nan, nil, "–", "–"),
    ] as [(Double, Int?, String, String)])
  func `a number is written as in its language`(
    number: Double, decimals: Int?, english: String, hungarian: String
  ) {
    #expect(NumberText.text(number, decimals: decimals, .english) == english)
    #expect(NumberText.text(number, decimals: decimals, .hungarian) == hungarian)
  }

  @Test(
    arguments: [
      (0, "0", "0"), (-1234, "-1,234", "-1\u{A0}234"),
      (150_000_000, "150,000,000", "150\u{A0}000\u{A0}000"),
      (
        .min, "-9,223,372,036,854,775,808",
        "-9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808"
      ),
    ] as [(Int, String, String)])
  func `a whole number is written as in its language`(
    number: Int, english: String, hungarian: String
  ) {
    #expect(NumberText.text(number, .english) == english)
    #expect(NumberText.text(number, .hungarian) == hungarian)
  }

  @Test(
    arguments: [
      (.percent, "1.5%", "1,5%"), (.percentagePoints, "1.5 percentage points", "1,5 százalékpont"),
      (.index, "1.5", "1,5"), (.count, "1.5", "1,5"), (.ratio, "1.5", "1,5"),
      (.score, "1.5", "1,5"),
      (.eur, "EUR 1.5", "1,5 EUR"), (.millionEur, "EUR 1.5 million", "1,5 millió EUR"),
      (.rank, "rank 1.5", "1,5. hely"),
    ] as [(PolicyModel.Unit, String, String)])
  func `a value is written with its unit`(
    unit: PolicyModel.Unit, english: String, hungarian: String
  ) {
    #expect(MeasureText.text(1.5, unit, .english) == english)
    #expect(MeasureText.text(1.5, unit, .hungarian) == hungarian)
  }
}
