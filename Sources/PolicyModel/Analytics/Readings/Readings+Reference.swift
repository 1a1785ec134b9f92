// SPDX-License-Identifier: EUPL-1.2

extension Readings {
  /// The aggregate that a year's values are compared with, which is asked for or else has a value.
  func reference(in year: Year, _ wanted: Aggregate?) -> BenchmarkTable.Reference? {
    let candidates = wanted.map { [$0] } ?? Aggregate.allCases
    let areas = candidates.map { Area.aggregate($0) }
    guard let area = areas.first(where: { value(of: $0, in: year).value != nil }) else {
      return nil
    }
    return BenchmarkTable.Reference(
      area: area, value: value(of: area, in: year), target: targetFigures(of: area, in: year),
      growthRate: growthRate(of: area, to: year))
  }

  /// A value relative to that of the reference, which is 100.
  func index(of value: Derivation, to reference: Derivation?) -> Derivation {
    let inputs = [value.input("x"), reference?.input("x_ref") ?? .init("x_ref", .absent)]
    guard reference != nil || value.value == nil else {
      return Derivation(.relativeIndex, .index, inputs, .missing(.noReference))
    }
    return .computed(.relativeIndex, .index, inputs) {
      Statistics.relativeIndex($0[0], reference: $0[1], indicator.direction)
    }
  }
}
