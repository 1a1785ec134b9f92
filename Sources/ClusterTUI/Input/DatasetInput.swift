// SPDX-License-Identifier: EUPL-1.2

internal import CEmbeddedDataset
internal import Glibc
internal import PolicyModel

/// Where a dataset comes from.
enum DatasetInput: Equatable, Sendable {
  /// The one inside the program.
  case embedded
  case standardInput
  case file(String)

  /// - Parameter argument: A path, `-`, or nil for the embedded dataset.
  init(argument: String?) {
    switch argument {
    case nil: self = .embedded
    case "-": self = .standardInput
    case .some(let path): self = .file(path)
    }
  }

  /// What messages call it.
  var name: String {
    switch self {
    case .embedded: "clusterpolisee.json"
    case .standardInput: "-"
    case .file(let path): path
    }
  }

  /// Reads all of it.
  func read() throws(InputError) -> DatasetFile {
    switch self {
    case .embedded:
      let bytes = UnsafeBufferPointer(start: ced_bytes(), count: ced_count())
      return DatasetFile(name: name, bytes: Array(bytes))
    case .standardInput:
      return DatasetFile(name: name, bytes: try readAll(STDIN_FILENO))
    case .file(let path):
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw InputError(name: name, code: errno) }
      defer { _ = close(descriptor) }
      return DatasetFile(name: name, bytes: try readAll(descriptor))
    }
  }

  private func readAll(_ descriptor: Int32) throws(InputError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw InputError(name: name, code: errno) }
    var bytes: [UInt8] = []
    // one byte more than the file holds, so that the end is met without growing
    bytes.reserveCapacity(max(0, Int(status.st_size)) + 1)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw InputError(name: name, code: errno) }
      bytes += buffer[0..<count]
    }
  }
}

/// A dataset that could not be read.
struct InputError: Error, Equatable, CustomStringConvertible {
  let name: String
  /// The system's error number.
  let code: Int32

  var description: String {
    "cannot read \(name): \(reason)"
  }

  private var reason: String {
    switch code {
    case ENOENT: "there is no such file; give the path of a JSON dataset"
    case EACCES, EPERM: "permission denied; ask for read access or give another path"
    case EISDIR: "it is a folder; give the path of a JSON file"
    default: "\(String(cString: strerror(code))); give the path of a JSON dataset"
    }
  }
}
