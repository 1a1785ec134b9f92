// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Glibc
internal import TextGrid

/// Standard output and standard error, for text that may hold anything.
struct StandardStream {
  /// Safe characters are those that the user's locale can show.
  let repertoire: Repertoire
  let descriptor: Int32

  static func output(_ repertoire: Repertoire) -> StandardStream {
    StandardStream(repertoire: repertoire, descriptor: STDOUT_FILENO)
  }

  static func error(_ repertoire: Repertoire) -> StandardStream {
    StandardStream(repertoire: repertoire, descriptor: STDERR_FILENO)
  }

  /// Opens the standard streams that the caller has closed onto nothing.
  ///
  /// Otherwise the next file that is opened would be one of them, and messages would go into it.
  static func repair() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // open takes the lowest free number: this one. For the output it is open to read only, so
      // that writing fails and is noticed.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The terminal's size; nil where there is none, or it does not say.
  var size: Size? { Size(ofTerminal: descriptor) }

  /// Writes a line; whatever a dataset or a file name put into it, no control character gets out.
  ///
  /// Where standard output takes no more, the program says so and ends. Nobody can be told of a failed
  /// write to the stream that failures are told on.
  func write(line: String, ending: String = "\n") {
    let safe = CellText(line, repertoire: repertoire).glyphs.map(\.character)
    guard !writeAll(Array((String(safe) + ending).utf8), to: descriptor),
      descriptor == STDOUT_FILENO
    else { return }
    let reason = String(cString: strerror(errno))
    StandardStream.error(repertoire).write(
      line: "clustertui: cannot write to standard output: \(reason)")
    exit(ExitStatus.outputFailed.rawValue)
  }
}
