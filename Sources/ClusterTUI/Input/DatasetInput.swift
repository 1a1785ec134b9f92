// SPDX-License-Identifier: EUPL-1.2

internal import CEmbeddedDataset
internal import Glibc
internal import PolicyModel

/// Where a dataset comes from.
enum DatasetInput: Equatable, Sendable {
  /// The one inside the program.
  case embedded
  case standardInput
  /// A file, or a folder of files.
  case path(FilePath)

  /// Hears how many bytes have been read, and of how many; nil when nobody knows.
  typealias Progress = (_ count: Int, _ size: Int?) -> Void

  /// - Parameter argument: A path, `-`, or nil for the embedded dataset.
  init(argument: String?) {
    switch argument {
    case nil: self = .embedded
    case "-": self = .standardInput
    case .some(let path): self = .path(FilePath(argument: path))
    }
  }

  /// What messages call it.
  var name: String {
    switch self {
    case .embedded: "clusterpolisee.json"
    case .standardInput: "-"
    case .path(let path): path.name
    }
  }

  /// Reads all of it; waits where it comes slowly.
  func read(progress: Progress = { _, _ in }) throws(InputError) -> DatasetFile {
    switch self {
    case .embedded:
      return Self.embeddedFile
    case .standardInput:
      var buffer = DatasetBuffer()
      let reader = try FileReader(STDIN_FILENO, name: name)
      try Self.read(reader, name: name, size: reader.size, into: &buffer, progress)
      return buffer.file(named: name)
    case .path(let path):
      return try read(path, progress)
    }
  }

  /// The dataset inside the program with its records still to be read, for tests make sure that it is
  /// sound.
  ///
  /// - Returns: nil if it does not look like a dataset.
  static func openEmbedded() -> ClusterModel? {
    ClusterModel.open(named: embedded.name, checked: embeddedBytes.span) { embeddedFile }
  }

  private static var embeddedFile: DatasetFile {
    DatasetFile(name: embedded.name, bytes: Array(embeddedBytes))
  }

  /// They are part of the program.
  private static var embeddedBytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: ced_bytes(), count: ced_count())
  }

  /// Reads what is one file and no folder.
  static func readFile(
    _ path: FilePath, _ progress: Progress = { _, _ in }
  ) throws(InputError) -> DatasetFile {
    var buffer = DatasetBuffer()
    try read(path, size: nil, into: &buffer, progress)
    return buffer.file(named: path.name)
  }

  private func read(_ path: FilePath, _ progress: Progress) throws(InputError) -> DatasetFile {
    var status = stat()
    guard stat(path.bytes, &status) == 0 else { throw InputError(name, .system(errno)) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return try Self.readFile(path, progress) }
    let folder = try DatasetFolder(path)
    guard folder.size < DatasetFile.byteLimit else { throw InputError(name, .tooLarge) }
    var buffer = DatasetBuffer()
    // one byte stands between two files
    buffer.reserve(folder.size + folder.files.count)
    for file in folder.files { try Self.read(file, size: folder.size, into: &buffer, progress) }
    return buffer.file(named: name)
  }

  /// Reads a file to its end; the size is that of all files together, nil for that of the file.
  private static func read(
    _ path: FilePath, size: Int?, into buffer: inout DatasetBuffer, _ progress: Progress
  ) throws(InputError) {
    let descriptor = Self.open(path)
    guard descriptor >= 0 else { throw InputError(path.name, .system(errno)) }
    defer { _ = close(descriptor) }
    let reader = try FileReader(descriptor, name: path.name)
    try read(reader, name: path.name, size: size ?? reader.size, into: &buffer, progress)
  }

  private static func read(
    _ reader: FileReader, name: String, size: Int?, into buffer: inout DatasetBuffer,
    _ progress: Progress
  ) throws(InputError) {
    var reader = reader
    buffer.begin(name)
    if buffer.count == 0, let size { buffer.reserve(size + 1) }
    repeat { progress(buffer.count, size) } while try reader.read(into: &buffer)
  }

  /// Waits where a FIFO has nobody who writes to it.
  private static func open(_ path: FilePath) -> Int32 {
    while true {
      let descriptor = Glibc.open(path.bytes, O_RDONLY | O_CLOEXEC)
      guard descriptor < 0, errno == EINTR else { return descriptor }
    }
  }
}
