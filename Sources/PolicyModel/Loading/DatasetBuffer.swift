// SPDX-License-Identifier: EUPL-1.2

/// Collects the bytes of a dataset, file by file, piece by piece.
package struct DatasetBuffer: Sendable {
  private var bytes: [UInt8] = []
  private var parts: [DatasetFile.Part] = []
  private var open: (name: String, start: Int)?

  package init() {}

  /// How many bytes a dataset of these files would have.
  package var count: Int { bytes.count }

  /// Makes room at once for what is known to come.
  ///
  /// - Parameter count: In bytes, all files together.
  package mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  /// Begins the next file; what is appended belongs to it.
  package mutating func begin(_ name: String) {
    closePart()
    if !parts.isEmpty { bytes.append(0x0A) }
    open = (name, bytes.count)
  }

  /// - Complexity: O(*n*) in the piece's bytes.
  package mutating func append(_ piece: ArraySlice<UInt8>) {
    bytes += piece
  }

  /// Ends the collecting.
  ///
  /// - Parameter name: The path of the file or folder.
  /// - Returns: The dataset of all files that were begun.
  /// - Precondition: At least one file was begun.
  package consuming func file(named name: String) -> DatasetFile {
    closePart()
    return DatasetFile(name: name, bytes: bytes, parts: parts)
  }

  private mutating func closePart() {
    guard let file = open else { return }
    parts.append(.init(name: file.name, bytes: file.start..<bytes.count))
    open = nil
  }
}

extension DatasetFile {
  /// A dataset that is a folder.
  ///
  /// - Parameters:
  ///   - folder: Its path.
  ///   - files: Its files with their paths, at least one, in the order in which they are read.
  package init(folder: String, files: [(name: String, bytes: [UInt8])]) {
    var buffer = DatasetBuffer()
    for file in files {
      buffer.begin(file.name)
      buffer.append(file.bytes[...])
    }
    self = buffer.file(named: folder)
  }
}
