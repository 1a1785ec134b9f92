// SPDX-License-Identifier: EUPL-1.2

internal import CTerminalGuard
internal import Glibc
internal import TextGrid

/// Shows the bytes of each key and what they mean, line by line, until Ctrl-C or the end.
///
/// Without curses, so that it works where curses is what does not.
struct KeyEcho {
  let output: StandardStream

  func run() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1 else { throw .noInput }
    guard ctg_arm(STDIN_FILENO, "", 0) == 0 else { throw .setupFailed(errno: errno) }
    defer { ctg_disarm() }
    let signals = ctg_listen()
    guard signals >= 0 else { throw .setupFailed(errno: errno) }
    try makeRaw()
    show("Press keys; Ctrl-C ends this.")
    echo(until: signals)
  }

  private func makeRaw() throws(TerminalError) {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { throw .setupFailed(errno: errno) }
    cfmakeraw(&settings)
    guard tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) == 0
    else { throw .setupFailed(errno: errno) }
  }

  private func echo(until signals: Int32) {
    var decoder = KeyDecoder()
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      var sources = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&sources, 2, -1)
      guard count > 0, sources[1].revents == 0 else { return }
      let length = read(STDIN_FILENO, &bytes, bytes.count)
      guard length > 0 else { return }
      let events = decoder.events(in: bytes.prefix(length).map { .byte($0) })
      show(line(bytes.prefix(length), events))
      if events.contains(.key(.control("c"))) { return }
    }
  }

  private func line(_ bytes: ArraySlice<UInt8>, _ events: [Event]) -> String {
    let numbers = bytes.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    let names = events.map(Self.name).joined(separator: " ")
    return numbers.joined(separator: " ") + "  " + (names.isEmpty ? "no key of ours" : names)
  }

  private static func name(_ event: Event) -> String {
    switch event {
    case .key(let key): key.notation
    case .pasted: "pasted text"
    case .wheel(let notches): notches < 0 ? "wheel up" : "wheel down"
    case .clicked(let position): "click at \(position.column), \(position.row)"
    case .resized, .stop, .suspend, .hangUp: ""
    }
  }

  /// In raw mode a line feed alone would not go to the line's beginning.
  private func show(_ line: String) { output.write(line: line, ending: "\r\n") }
}
