// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// One chart of each kind, with everything that it can show.
enum Samples {
  static let charts: [any Chart] = [
    bars, sparkline, series, heatMap, marks, adjacency, wheel, timeline, shares,
  ]

  static let bars = Bars(
    [
      Bars.Bar("Ausztria", 118.2, text: "118,2"),
      Bars.Bar("Magyarország", 66.4, text: "66,4", role: .series(2)),
      Bars.Bar("Szlovénia", 100, text: "100"),
      Bars.Bar("Koszovó", nil, text: "n/a"),
      Bars.Bar("Szlovákia", 101, text: "101,0"),
    ],
    reference: Bars.Reference(100, text: "EU28 = 100"), choice: .focused(1), decimalSign: ",")

  static let sparkline = Sparkline([1, 2, 2.5, nil, 4, 6, 8, 7])

  static let series = SeriesChart(
    [
      SeriesChart.Line(
        "Ausztria",
        [
          .init(2008, 2.57), .init(2009, 2.6), .init(2010, 2.73), .init(2011, 2.67),
          .init(2012, 2.91, isAfterBreak: true), .init(2013, 2.95), .init(2014, 3.08),
        ]),
      SeriesChart.Line(
        "Szlovénia",
        [
          .init(2008, 1.63), .init(2009, 1.82), .init(2010, 2.06), .init(2012, 2.57),
          .init(2013, 2.58), .init(2014, 2.37),
        ]),
      SeriesChart.Line("EU28", [.init(2013, 2.02), .init(2014, 2.37)]),
    ],
    ticks: [.init(1.5, "1,5"), .init(2, "2,0"), .init(2.5, "2,5"), .init(3, "3,0")])

  static let heatMap = HeatMap(
    columns: ["2010", "2011", "2012", "2013", "2014"],
    rows: [
      HeatMap.Row(
        "Ausztria",
        [
          .init("104,0", level: 3), .init("111,5", level: 3), .init("118,2", level: 4),
          .init("120", level: 4), .init("109,9", level: 3),
        ]),
      HeatMap.Row(
        "Magyarország",
        [
          .init("47,5", level: 0), .init("66,4", level: 1), .init("65,0", level: 1),
          .init("n/a", level: nil), .init("90,1", level: 2),
        ]),
      HeatMap.Row("Koszovó", [.init("n/a", level: nil)]),
    ],
    levels: ["< 50", "50–90", "90–100", "100–115", "> 115"],
    choice: .focused(row: 1, column: 2), decimalSign: ",")

  static let marks = MarkMatrix(
    columns: ["Utalvány", "Hitel", "Tőke", "Kezdet"],
    rows: [
      MarkMatrix.Row("Magyarország", [.yes, .partial, .no, .text("2008")]),
      MarkMatrix.Row("Szlovákia", [.yes, .unknown, .no, .text("2013")]),
    ],
    meanings: MarkMatrix.Meanings(
      yes: "van", partial: "részben", no: "nincs", unknown: "nem ismert"),
    choice: .unfocused(row: 0, column: 1))

  static let adjacency = AdjacencyMatrix(
    members: [
      .init("WPRED", name: "Nyugat-Pannon"), .init("PBN", name: "Pannon Gazdasági Hálózat"),
      .init("ITC"), .init("SIEA", name: "SIEA"),
    ],
    links: [.init(0, 1), .init(1, 3, text: "2"), .init(2, 2), .init(7, -1)],
    choice: .focused(row: 1, column: 3))

  static let wheel = Wheel(
    factors: ["1", "2", "3"],
    steps: [
      Wheel.Step("1 Elemzés", [3, 4, 1], summary: "2,7"),
      Wheel.Step("2 Irányítás", [2, 0, 9], summary: "3,5"),
      Wheel.Step("3 Jövőkép", [0, 5]),
    ],
    summaryTitle: "Átlag", noInformation: "nincs adat", choice: .focused(row: 0, column: 1))

  static let timeline = Timeline(
    [
      Timeline.Row("Akkreditáció", spans: [.init(from: 2008.9, to: nil)]),
      Timeline.Row("Pólus program", spans: [.init(from: nil, to: 2010.5)], events: [.init(2009)]),
      Timeline.Row(
        "Felhívás",
        spans: [.init(from: 2011, to: 2012.5), .init(from: 2013.6, to: 2013.61)],
        events: [.init(2014.2), .init(1999)]),
      Timeline.Row("Koszovó", text: "n/a"),
    ],
    years: 2007...2014, asOf: Timeline.AsOf(2013.45, "2013-06"), choice: .focused(1))

  static let shares = ShareBars(
    parts: ["Támogatás", "Hitel", "Utalvány"],
    bars: [
      .init("Szlovákia", [45, 30, 25], text: "2,4 M EUR"),
      .init("Magyarország", [70, 29.7, 0.3], text: "30 M EUR"),
      .init("Horvátország", [1, nil, 2], text: "n/a"),
    ],
    choice: .unfocused(1))
}
