// SPDX-License-Identifier: EUPL-1.2

/// Where something begins in the dataset; small enough to be kept with every record.
package struct Place: Hashable, Sendable {
  /// In bytes from the start of the file.
  package let offset: UInt32
  /// Counted from 1; 0 for what was not read from a file.
  package let line: UInt32

  /// A place in a dataset; without arguments that of what was not read from a file.
  package init(offset: Int = 0, line: Int = 0) {
    self.offset = UInt32(truncatingIfNeeded: offset)
    self.line = UInt32(truncatingIfNeeded: line)
  }
}

/// A place in a file as people and editors name it.
package struct SourceLocation: Hashable, Sendable {
  /// The file's path, as it was given.
  package let file: String
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int

  /// A place in a file.
  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}
