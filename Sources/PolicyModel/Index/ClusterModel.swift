// SPDX-License-Identifier: EUPL-1.2

/// A whole dataset in memory, complete and consistent: every reference leads to a record.
///
/// It never changes after loading and is made in one place, `ClusterModel.load`.
@dynamicMemberLookup
package struct ClusterModel: Sendable {
  package let file: DatasetFile
  package let meta: Meta
  package let tables: RecordTables
  package let references: ReferenceIndex

  /// The table of a kind: `model.pilots`.
  package subscript<Table>(dynamicMember table: KeyPath<RecordTables, Table>) -> Table {
    tables[keyPath: table]
  }

  /// The working groups that have a tab, in the order of their digits.
  package var tabGroups: [WorkingGroup] {
    tables.workingGroups.records
      .filter { $0.tabOrder != nil }
      .sorted { ($0.tabOrder ?? .blank) < ($1.tabOrder ?? .blank) }
  }
}
