// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// One chart of each kind, with everything that it can show.
enum Samples {
  static let charts: [any Chart] = [bars]

  static let bars = Bars(
    [
      Bars.Bar("Ausztria", 118.2, text: "118,2"),
      Bars.Bar("Magyarország", 66.4, text: "66,4", role: .series(2)),
      Bars.Bar("Szlovénia", 100, text: "100"),
      Bars.Bar("Koszovó", nil, text: "n/a"),
      Bars.Bar("Szlovákia", 101, text: "101,0"),
    ],
    reference: Bars.Reference(100, text: "EU28 = 100"), choice: .focused(1), decimalSign: ",")
}
