// SPDX-License-Identifier: EUPL-1.2

/// Where an area stands on its way to a target; all is missing with `.noTarget` where none was set.
package struct TargetFigures: Hashable, Sendable {
  /// nil when there is no target.
  package let year: Year?
  /// In the indicator's unit.
  package let target: Derivation
  /// What is left to it, in the indicator's unit; 0 or beyond when it has been reached.
  package let gap: Derivation
  /// In percent of the way from the first comparable value; below 0 for a step back.
  package let progress: Derivation
  /// In the indicator's unit a year.
  package let neededPace: Derivation
}

extension Readings {
  /// The next target of an area after a year, or the last one that has passed.
  func targetFigures(of area: Area, in year: Year) -> TargetFigures {
    let own = indicator.targets.filter { $0.area == area }.sorted { $0.year < $1.year }
    let target = own.first { $0.year > year } ?? own.last
    let figure = figure(of: target)
    let value = value(of: area, in: year)
    return TargetFigures(
      year: target?.year, target: figure, gap: gap(value, figure),
      progress: progress(of: area, in: year, value, figure),
      neededPace: pace(value, in: year, figure, by: target?.year))
  }

  private func figure(of target: Indicator.Target?) -> Derivation {
    guard let target else {
      return Derivation(.observed, indicator.unit, [.init("x", .absent)], .missing(.noTarget))
    }
    let origin = Derivation.Origin(
      record, key: "targets", indicator.evidence,
      sourceIDs: target.sourceIDs.isEmpty ? nil : target.sourceIDs, confidence: target.confidence)
    return .observed(target.value, indicator.unit, from: origin)
  }

  private func gap(_ value: Derivation, _ target: Derivation) -> Derivation {
    let unit: Unit = indicator.unit == .percent ? .percentagePoints : indicator.unit
    return .computed(.gap, unit, [target.input("target"), value.input("x")]) {
      .value($0[0] - $0[1])
    }
  }

  private func progress(
    of area: Area, in year: Year, _ value: Derivation, _ target: Derivation
  ) -> Derivation {
    let stretch = stretch(of: area, upTo: year)
    let inputs = [target.input("target"), value.input("x_t")]
    guard let first = stretch.terms.first, first.year < year else {
      return .computed(.progress, .percent, inputs) { _ in .missing(stretch.reasonForOne) }
    }
    return .computed(.progress, .percent, inputs + [first.value.input("x_0")]) {
      Statistics.progress(from: $0[2], to: $0[1], target: $0[0]).inPercent
    }
  }

  private func pace(
    _ value: Derivation, in year: Year, _ target: Derivation, by targetYear: Year?
  ) -> Derivation {
    let unit: Unit = indicator.unit == .percent ? .percentagePoints : indicator.unit
    let inputs = [target.input("target"), value.input("x_t")]
    guard let targetYear else {
      return Derivation(.neededPace, unit, inputs, .missing(.noTarget))
    }
    let pace = Derivation.computed(.neededPace, unit, inputs) {
      Statistics.neededPace($0[1], in: year.value, target: $0[0], by: targetYear.value)
    }
    let years = [Derivation.Input("T", year: targetYear), .init("t", year: year)]
    return Derivation(.neededPace, unit, inputs + years, pace.outcome)
  }
}
