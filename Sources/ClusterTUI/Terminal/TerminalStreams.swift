// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// The terminal's two ends as streams of our own, so that curses may close them and a dataset may
/// come through standard input.
struct TerminalStreams {
  let input: UnsafeMutablePointer<FILE>
  let output: UnsafeMutablePointer<FILE>

  init() throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    guard let input = Self.stream(Self.openInput(), "r") else { throw .noInput }
    guard let output = Self.stream(Self.duplicate(STDOUT_FILENO), "w") else {
      fclose(input)
      throw .outputIsNoTerminal
    }
    self.input = input
    self.output = output
  }

  var inputDescriptor: Int32 { fileno(input) }
  var outputDescriptor: Int32 { fileno(output) }

  func close() {
    fclose(input)
    fclose(output)
  }

  private static func openInput() -> Int32 {
    isatty(STDIN_FILENO) == 1 ? duplicate(STDIN_FILENO) : open("/dev/tty", O_RDONLY | O_CLOEXEC)
  }

  private static func duplicate(_ descriptor: Int32) -> Int32 {
    fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
  }

  private static func stream(_ descriptor: Int32, _ mode: String) -> UnsafeMutablePointer<FILE>? {
    descriptor < 0 ? nil : fdopen(descriptor, mode)
  }
}
