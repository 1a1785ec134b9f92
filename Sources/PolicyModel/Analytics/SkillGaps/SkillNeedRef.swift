// SPDX-License-Identifier: EUPL-1.2

/// A skill need together with its position, which figures name as origin.
struct SkillNeedRef {
  let need: SkillNeed
  let position: Int

  var record: RecordRef { RecordRef(.skillNeed, position) }
  var origin: Derivation.Origin { Derivation.Origin(need, at: position) }

  /// `required − available`, in levels of the European Qualifications Framework.
  var gap: Derivation {
    let inputs = [
      input("required", "requiredLevel", Double(need.requiredLevel.value)),
      input("available", "availableLevel", Double(need.availableLevel.value)),
    ]
    return .computed(.skillGap, .count, inputs) { .value($0[0] - $0[1]) }
  }

  var jobs: Derivation {
    let input = input("x", "jobsAffected", need.jobsAffected.map { Double($0.value) })
    return Derivation(.observed, .count, [input], input.number)
  }

  var weightedGap: Derivation {
    .computed(.weightedGap, .count, [Derivation.Input("gap", gap), jobs.input("jobs")]) {
      .value($0[0] * $0[1])
    }
  }

  /// The mean gap of needs whose jobs are known, weighted by these; a shortage here is not made good by
  /// more than is asked for there, but lessens the mean.
  static func severity(of needs: [SkillNeedRef]) -> Derivation {
    let inputs =
      needs.map { Derivation.Input("gap · jobs", $0.weightedGap) }
      + needs.map { $0.jobs.input("jobs") }
    return .computed(.severity, .score, inputs) { numbers in
      guard !needs.isEmpty else { return .missing(.noData) }
      let weighted = numbers.prefix(needs.count).reduce(0, +)
      return Statistics.quotient(weighted, numbers.dropFirst(needs.count).reduce(0, +))
    }
  }

  private func input(_ symbol: String, _ key: String, _ number: Double?) -> Derivation.Input {
    Derivation.Input(symbol, number, from: Derivation.Origin(need, at: position, key: key))
  }
}
