// SPDX-License-Identifier: EUPL-1.2

/// The employment of an industry in a region together with its position, which figures name as origin.
struct SpecialisationRef {
  let specialisation: Specialisation
  let position: Int
  /// Why the region must not be compared with the others; nil when it may be.
  let refusal: MissingReason?

  var record: RecordRef { RecordRef(.specialisation, position) }

  /// In the industry in the region.
  var employment: Derivation.Input {
    input("e_ir", "regionEmployment", specialisation.regionEmployment)
  }

  private var total: Derivation.Input { input("e_r", "regionTotal", specialisation.regionTotal) }

  private var reference: Derivation.Input {
    input("E_i", "referenceEmployment", specialisation.referenceEmployment)
  }

  private var referenceTotal: Derivation.Input {
    input("E", "referenceTotal", specialisation.referenceTotal)
  }

  /// The location quotient `(e_ir / e_r) / (E_i / E)`.
  var quotient: Derivation {
    figure(.locationQuotient, .ratio, [employment, total, reference, referenceTotal]) { numbers in
      guard numbers.dropFirst().allSatisfy({ $0 > 0 }) else { return .missing(.zeroDenominator) }
      return .value((numbers[0] / numbers[1]) / (numbers[2] / numbers[3]))
    }
  }

  /// `(LQ − 1) / (LQ + 1)`, so that bars around 0 are as long for half as for double.
  var symmetricQuotient: Derivation {
    .computed(.symmetricQuotient, .ratio, [Derivation.Input("LQ", quotient)]) {
      .value(($0[0] - 1) / ($0[0] + 1))
    }
  }

  /// The region's part of the industry, `e_ir / E_i`, in percent.
  var sizeShare: Derivation { share(.sizeShare, .percent, employment, reference) }

  /// The industry's part of the region, `e_ir / e_r`.
  func focusShare(_ unit: Unit) -> Derivation { share(.focusShare, unit, employment, total) }

  /// The industry's part of the area of reference, `E_i / E`.
  var referenceShare: Derivation { share(.share, .ratio, reference, referenceTotal) }

  private func share(
    _ formula: Formula, _ unit: Unit, _ part: Derivation.Input, _ whole: Derivation.Input
  ) -> Derivation {
    figure(formula, unit, [part, whole]) {
      Statistics.quotient((unit == .percent ? 100 : 1) * $0[0], $0[1])
    }
  }

  /// A figure of this region, which is missing when the region must not be compared.
  private func figure(
    _ formula: Formula, _ unit: Unit, _ inputs: [Derivation.Input],
    _ compute: ([Double]) -> Derivation.Outcome
  ) -> Derivation {
    .computed(formula, unit, inputs) { numbers in
      refusal.map { .missing($0) } ?? compute(numbers)
    }
  }

  private func input(_ symbol: String, _ key: String, _ count: Count) -> Derivation.Input {
    let origin = Derivation.Origin(specialisation, at: position, key: key)
    return Derivation.Input(symbol, .number(Double(count.value)), from: origin)
  }
}
