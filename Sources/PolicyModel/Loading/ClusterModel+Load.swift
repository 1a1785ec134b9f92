// SPDX-License-Identifier: EUPL-1.2

/// What became of reading a dataset.
package struct LoadResult: Sendable {
  /// nil exactly when there is an error among the issues.
  package let model: ClusterModel?
  /// Everything found, in the order of the file.
  package let issues: [Issue]

  package var errorCount: Int { issues.count { $0.severity == .error } }
}

extension ClusterModel {
  /// Reads a dataset and says everything that is wrong with it.
  ///
  /// A folder is read file by file in one pass, into one set of tables.
  ///
  /// - Complexity: O(*n*) in the dataset's bytes.
  package static func load(_ file: DatasetFile) -> LoadResult {
    var loading = Loading(file)
    guard let document = loading.decode() else { return loading.failure }
    let tables = RecordTables(document)
    let edges = loading.resolveReferences(tables)
    loading.validate(document, tables)
    guard !loading.hasErrors else { return loading.failure }
    let references = ReferenceIndex(edges + Call.impliedEdges(tables)) {
      tables.table(of: $0).count
    }
    let model = ClusterModel(
      file: file, meta: document.meta, workingGroups: tables.workingGroups,
      contents: .read(WholeContents(tables: tables, references: references)))
    return LoadResult(model: model, issues: loading.issues)
  }
}
