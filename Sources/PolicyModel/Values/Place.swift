// SPDX-License-Identifier: EUPL-1.2

/// Where something begins in the dataset, in bytes; small enough to be kept with every record.
package struct Place: Hashable, Sendable {
  package let offset: UInt32

  package init(offset: UInt32 = 0) {
    self.offset = offset
  }
}

/// A place in a file as people and editors name it.
package struct SourceLocation: Hashable, Sendable {
  package let file: String
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}
