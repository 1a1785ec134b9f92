// SPDX-License-Identifier: EUPL-1.2

/// What became of reading a dataset.
package struct LoadResult: Sendable {
  /// nil exactly when there is an error among the issues.
  package let model: ClusterModel?
  /// Everything found, in the order of the file.
  package let issues: [Issue]

  /// How many of the issues keep the dataset from being used.
  package var errorCount: Int { issues.count { $0.severity == .error } }
}

/// Hears how many bytes of a dataset have become records, from where loading happens.
package typealias LoadProgress = @Sendable (_ byteCount: Int) -> Void

extension ClusterModel {
  /// Reads a dataset and says everything that is wrong with it.
  ///
  /// A folder is read file by file in one pass, into one set of tables.
  ///
  /// - Parameters:
  ///   - file: The dataset.
  ///   - progress: Hears how far it has come, the last time with all bytes when what remains is to tie
  ///     the records together; nil for nobody.
  /// - Returns: The model, unless there are errors, and all issues.
  /// - Complexity: O(*n*) in the dataset's bytes.
  package static func load(
    _ file: DatasetFile, progress: LoadProgress? = nil
  ) -> LoadResult {
    var loading = Loading(file, progress: progress)
    guard let document = loading.decode() else { return loading.failure }
    progress?(file.bytes.count)
    let tables = RecordTables(document)
    let edges = loading.resolveReferences(tables)
    loading.validate(document, tables)
    guard !loading.hasErrors else { return loading.failure }
    let references = ReferenceIndex(edges + Call.impliedEdges(tables)) {
      tables.table(of: $0).count
    }
    let model = ClusterModel(
      meta: document.meta, workingGroups: tables.workingGroups,
      contents: .read(WholeContents(file: file, tables: tables, references: references)))
    return LoadResult(model: model, issues: loading.issues)
  }
}
