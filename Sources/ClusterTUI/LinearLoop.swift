// SPDX-License-Identifier: EUPL-1.2

internal import Dashboard
internal import Glibc

/// Reads lines and prints sentences, in the terminal's everyday mode: there is nothing to restore.
struct LinearLoop {
  /// Longer lines are no command; what is over is not kept.
  private static let longest = 4096

  private let input: Int32
  private let output: StandardStream
  private var session: LinearSession
  private var buffer: [UInt8] = []

  /// - Parameters:
  ///   - session: Where to begin.
  ///   - input: Where lines are read.
  ///   - output: Where sentences go.
  init(_ session: LinearSession, input: Int32, output: StandardStream) {
    self.session = session
    self.input = input
    self.output = output
  }

  /// Runs until the user quits or the input ends.
  mutating func run() {
    say(session.greeting())
    while let line = nextLine(), let answer = session.answer(line) { say(answer) }
  }

  private func say(_ sentences: [String]) {
    for sentence in sentences { output.write(line: sentence) }
    output.write(line: "> ", ending: "")
  }

  /// Nil at the end of the input.
  private mutating func nextLine() -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        defer { buffer.removeSubrange(...end) }
        return String(decoding: buffer[..<end], as: UTF8.self)
      }
      guard let more = read() else { return nil }
      buffer += more
      if buffer.count > Self.longest { buffer.removeSubrange(Self.longest..<buffer.count - 1) }
    }
  }

  private func read() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 1024)
    while true {
      let count = Glibc.read(input, &bytes, bytes.count)
      if count > 0 { return Array(bytes[..<count]) }
      guard count < 0, errno == EINTR else { return nil }
    }
  }
}
