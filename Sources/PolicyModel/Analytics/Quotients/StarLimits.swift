// SPDX-License-Identifier: EUPL-1.2

/// From which employment and which focus on a region is on top in one industry.
struct StarLimits {
  private let rules: StarRules
  /// Of the last cell on top; nil when no region is computed.
  private let size: Derivation.Input?
  private let focus: Derivation.Input?

  /// Cells of regions that must not be compared do not count.
  ///
  /// - Complexity: O(*n* log *n*) in cells of the industry.
  init(_ cells: [SpecialisationRef], _ rules: StarRules) {
    let cells = cells.filter { $0.refusal == nil }
    self.rules = rules
    self.size = Self.last(
      cells.map { Derivation.Input("e_top", $0.employment.value, from: $0.employment.origin) },
      rules)
    self.focus = Self.last(
      cells.map { Derivation.Input("focus_top", $0.focusShare(.percent)) }, rules)
  }

  func stars(of cell: SpecialisationRef) -> QuotientTable.Stars {
    let numbers = [
      cell.employment, size ?? Derivation.Input("e_top", .absent),
      Derivation.Input("LQ", cell.quotient),
      Derivation.Input("LQ_min", .number(rules.quotient)),
      Derivation.Input("focus", cell.focusShare(.percent)),
      focus ?? Derivation.Input("focus_top", .absent),
    ]
    var earned = [false, false, false]
    let count = Derivation.computed(.stars, .score, numbers) { numbers in
      guard numbers[0] >= Double(rules.leastEmployees) else {
        return .missing(.smallCell(limit: rules.leastEmployees))
      }
      earned = [0, 2, 4].map { numbers[$0] > 0 && numbers[$0] >= numbers[$0 + 1] }
      return .value(Double(earned.count { $0 }))
    }
    return QuotientTable.Stars(
      forSize: earned[0], forSpecialisation: earned[1], forFocus: earned[2],
      count: cell.refusal.map { Derivation(.stars, .score, numbers, .missing($0)) } ?? count)
  }

  /// The value of the last cell on top.
  private static func last(_ values: [Derivation.Input], _ rules: StarRules) -> Derivation.Input? {
    let known = values.filter { $0.number.value != nil }
      .sorted { ($0.number.value ?? 0) > ($1.number.value ?? 0) }
    return rules.lastOnTop(of: known.compactMap(\.number.value)).map { known[$0] }
  }
}
