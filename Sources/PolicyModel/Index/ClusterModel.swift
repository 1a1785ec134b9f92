// SPDX-License-Identifier: EUPL-1.2

/// A whole dataset in memory, complete and consistent: every reference leads to a record.
///
/// It never changes. `ClusterModel.load` makes it of any file; `ClusterModel.open` of one that is known
/// to be sound, whose records it reads when they are first asked for.
@dynamicMemberLookup
package struct ClusterModel: Sendable {
  /// What the dataset says about itself.
  package let meta: Meta
  /// Read in any case, because tabs are made of them.
  package let workingGroups: RecordTable<WorkingGroup>
  private let contents: ModelContents

  init(meta: Meta, workingGroups: RecordTable<WorkingGroup>, contents: ModelContents) {
    self.meta = meta
    self.workingGroups = workingGroups
    self.contents = contents
  }

  /// The bytes that everything was read from, kept because texts stay in them.
  ///
  /// - Complexity: As of `tables`.
  package var file: DatasetFile { contents.whole.file }

  /// All records.
  ///
  /// - Complexity: O(*n*) in the file's bytes when a model that was only opened is first asked.
  package var tables: RecordTables { contents.whole.tables }

  /// Who refers to whom.
  ///
  /// - Complexity: As of `tables`.
  package var references: ReferenceIndex { contents.whole.references }

  /// Whether every record has been read.
  package var isWhollyRead: Bool { contents.isWhollyRead }

  /// The table of a kind: `model.pilots`.
  package subscript<Table>(dynamicMember table: KeyPath<RecordTables, Table>) -> Table {
    tables[keyPath: table]
  }

  /// The table of one kind, for what does not depend on the kind.
  package func table(of kind: RecordKind) -> any AnyRecordTable {
    kind == .workingGroup ? workingGroups : tables.table(of: kind)
  }

  /// Whether there are records of a kind; known without reading them.
  package func hasRecords(of kind: RecordKind) -> Bool { contents.hasRecords(of: kind) }

  /// The working groups that have a tab, in the order of their digits.
  package var tabGroups: [WorkingGroup] {
    workingGroups.records
      .filter { $0.tabOrder != nil }
      .sorted { ($0.tabOrder ?? .blank) < ($1.tabOrder ?? .blank) }
  }
}
