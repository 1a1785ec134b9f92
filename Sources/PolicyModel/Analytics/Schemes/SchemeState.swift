// SPDX-License-Identifier: EUPL-1.2

/// Whether a scheme was in force in a year.
package enum SchemeState: String, CaseIterable, Hashable, Sendable {
  case active
  /// Its start or end is not known, or whether there is one at all.
  case unknown
  /// It starts in a later year.
  case notYet
  /// It ended in an earlier year.
  case ended
  /// There is none.
  case none

  /// What an area with several schemes counts as: it has one as soon as one is in force, and it has
  /// none only when that is known of each.
  ///
  /// - Returns: `unknown` for no scheme at all: nobody has said that there is none.
  static func combined(_ states: [SchemeState]) -> SchemeState {
    let order: [SchemeState] = [.active, .unknown, .ended, .notYet, .none]
    return order.first { states.contains($0) } ?? .unknown
  }
}

extension FundingScheme {
  /// Whether the scheme was in force in some part of a year.
  ///
  /// A start that nobody knows makes it unknown, even if the scheme exists today; so does the end of
  /// one that has ended some time.
  func state(in year: Year) -> SchemeState {
    if existence == .no { return .none }
    guard existence != .unknown, let start else { return .unknown }
    if Int(start.year) > year.value { return .notYet }
    guard let end else {
      let isFirstYear = Int(start.year) == year.value
      return existence == .ended && !isFirstYear ? .unknown : .active
    }
    return Int(end.year) < year.value ? .ended : .active
  }
}
