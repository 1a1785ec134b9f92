// SPDX-License-Identifier: EUPL-1.2

extension DatasetFile {
  /// Reads a file that is no dataset but described in the same way, such as settings.
  ///
  /// - Returns: What it holds, as far as it could be read, nil when it is no such object; and
  ///   everything that is wrong with it, in the order of the file.
  /// - Complexity: O(*n*) in the file's bytes.
  package func read<Root: Described>(_ type: Root.Type) -> (value: Root?, issues: [Issue]) {
    var reports: [DatasetDecoder.Report] = []
    var unreported = 0
    var value: Root?
    do {
      var decoder = DatasetDecoder(try JSONReader(bytes))
      defer {
        reports += decoder.reports
        unreported = decoder.unreportedCount
      }
      value = try Root.decode(&decoder)
      try decoder.reader.finish()
    } catch {
      value = nil
      reports.append(.init(offset: error.offset, finding: .syntax(error.kind)))
    }
    return (value, IssueLocator.issues(reports, unreported: unreported, in: self))
  }
}
