// SPDX-License-Identifier: EUPL-1.2

internal import Glibc
internal import TextGrid

/// Standard output and standard error, for text that may hold anything.
struct StandardStream {
  /// Safe characters are those that the user's locale can show.
  let repertoire: Repertoire
  private let descriptor: Int32

  static func output(_ repertoire: Repertoire) -> StandardStream {
    StandardStream(repertoire: repertoire, descriptor: STDOUT_FILENO)
  }

  static func error(_ repertoire: Repertoire) -> StandardStream {
    StandardStream(repertoire: repertoire, descriptor: STDERR_FILENO)
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes a line; whatever a dataset or a file name put into it, no control character gets out.
  func write(line: String) {
    let safe = CellText(line, repertoire: repertoire).glyphs.map(\.character)
    write(bytes: Array((String(safe) + "\n").utf8))
  }

  /// Nobody can be told of a failed write to the streams that failures are told on.
  private func write(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
