// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// What several pictures have in common.
extension Context {
  /// What the signs of a matrix mean.
  var markMeanings: MarkMatrix.Meanings {
    MarkMatrix.Meanings(
      yes: text(Localized(en: "yes", hu: "igen")),
      partial: text(Localized(en: "in part", hu: "részben")),
      no: text(Localized(en: "no", hu: "nem")),
      unknown: text(Localized(en: "not known", hu: "nem ismert")))
  }

  /// Steps of an index whose reference is 100, in the order of the shades.
  static let indexLevels = ["< 60", "60–80", "80–100", "100–120", "120+"]

  /// An index with its shade.
  func indexValue(_ figure: Derivation) -> HeatMap.Value {
    let level = figure.value.map { value in
      [60, 80, 100, 120].reduce(0) { $0 + (value >= $1 ? 1 : 0) }
    }
    return HeatMap.Value(
      FigureText.number(figure, decimals: 1, language), level: level.map { UInt8($0) })
  }

  /// A line through the values that there are.
  func line(_ name: String, _ values: [(year: Int, value: Double?)]) -> SeriesChart.Line {
    SeriesChart.Line(
      name, values.compactMap { year, value in value.map { SeriesChart.Point(year, $0) } })
  }

  /// Round numbers beside an axis through these values.
  func ticks(_ values: [Double], most: Int = 5) -> [SeriesChart.Tick] {
    guard let least = values.min(), let greatest = values.max() else { return [] }
    let steps = AxisSteps.values(in: least...greatest, most: most)
    return (steps.isEmpty ? [least, greatest] : steps).map {
      SeriesChart.Tick($0, NumberText.text($0, language))
    }
  }
}
