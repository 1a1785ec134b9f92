// SPDX-License-Identifier: EUPL-1.2

/// A digit opens one tab.
enum TabRules {
  static func violations(_ tables: RecordTables) -> [RecordViolation] {
    var taken: Set<Ordinal> = []
    return tables.workingGroups.records.compactMap { group in
      guard let digit = group.tabOrder, !taken.insert(digit).inserted else { return nil }
      return RecordViolation(
        place: group.place, key: "tabOrder", finding: .duplicateTab(digit.value))
    }
  }
}
