// SPDX-License-Identifier: EUPL-1.2

internal import Glibc
internal import PolicyModel

/// Reads one open file to its end, piece by piece, and makes sure that it stayed what it was.
///
/// What comes through a pipe has no size and no date, so there nothing can be noticed.
struct FileReader {
  private let descriptor: Int32
  private let name: String
  private let limit: Int
  private let start: stat
  private var count = 0
  private var piece = [UInt8](repeating: 0, count: 1 << 18)

  /// - Parameters:
  ///   - descriptor: Open to be read, and closed by whoever opened it.
  ///   - name: What messages call it.
  ///   - limit: The most bytes that the dataset may have.
  /// - Throws: `folder`, `device`, `tooLarge`, or what the system says.
  init(
    _ descriptor: Int32, name: String, limit: Int = DatasetFile.byteLimit
  ) throws(InputError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw InputError(name, .system(errno)) }
    self.descriptor = descriptor
    self.name = name
    self.limit = limit
    start = status
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw InputError(name, .folder)
    case S_IFBLK: throw InputError(name, .device)
    // at a terminal somebody may type a dataset
    case S_IFCHR where isatty(descriptor) == 0: throw InputError(name, .device)
    default: break
    }
    if let size, size > limit { throw InputError(name, .tooLarge) }
  }

  /// In bytes; nil for what has none, such as a pipe.
  var size: Int? { isRegular ? Int(start.st_size) : nil }

  /// Reads the next piece; where nothing comes yet it waits.
  ///
  /// - Returns: Whether there may be more.
  /// - Throws: `changed`, `tooLarge`, or what the system says.
  mutating func read(into buffer: inout DatasetBuffer) throws(InputError) -> Bool {
    while true {
      let length = Glibc.read(descriptor, &piece, piece.count)
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw InputError(name, .system(errno)) }
      guard length > 0 else {
        try compare()
        return false
      }
      guard buffer.count + length <= limit else { throw InputError(name, .tooLarge) }
      buffer.append(piece[0..<length])
      count += length
      return true
    }
  }

  private var isRegular: Bool { start.st_mode & S_IFMT == S_IFREG }

  /// A file that grew, shrank or was written to is neither its old self nor its new one.
  private func compare() throws(InputError) {
    guard isRegular else { return }
    var end = stat()
    guard fstat(descriptor, &end) == 0 else { throw InputError(name, .system(errno)) }
    let isSame =
      end.st_size == start.st_size && end.st_mtim.tv_sec == start.st_mtim.tv_sec
      && end.st_mtim.tv_nsec == start.st_mtim.tv_nsec
    // files that the kernel makes up say that they are empty
    let isComplete = start.st_size == 0 || count == start.st_size
    guard isSame, isComplete else { throw InputError(name, .changed) }
  }
}
