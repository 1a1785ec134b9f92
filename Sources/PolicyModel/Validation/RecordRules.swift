// SPDX-License-Identifier: EUPL-1.2

/// Everything that must hold between records beyond their references.
enum RecordRules {
  /// The violations of errors first, so that warnings are what is left out when there are too many.
  ///
  /// - Complexity: O(*n*) in the records.
  static func violations(_ tables: RecordTables) -> [RecordViolation] {
    TabRules.violations(tables) + AimRules.violations(tables) + RegionRules.violations(tables)
      + ObservationRules.violations(tables) + CallRules.violations(tables)
  }
}
