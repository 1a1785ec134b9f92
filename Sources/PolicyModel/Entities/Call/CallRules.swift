// SPDX-License-Identifier: EUPL-1.2

/// A call opens and closes while its scheme lives.
enum CallRules {
  static func violations(_ tables: RecordTables) -> [RecordViolation] {
    tables.calls.records.flatMap { call -> [RecordViolation] in
      // a scheme that does not exist has been reported
      guard let scheme = tables.fundingSchemes[call.schemeID] else { return [] }
      var violations: [RecordViolation] = []
      if let opens = call.opens, let start = scheme.start, opens.lastDay < start.firstDay {
        violations.append(
          RecordViolation(
            place: call.place, key: "opens", finding: .callBeforeScheme(opens, start: start)))
      }
      if let closes = call.closes ?? call.opens, let end = scheme.end,
        closes.firstDay > end.lastDay
      {
        violations.append(
          RecordViolation(
            place: call.place, key: call.closes == nil ? "opens" : "closes",
            finding: .callAfterScheme(closes, end: end)))
      }
      return violations
    }
  }
}
