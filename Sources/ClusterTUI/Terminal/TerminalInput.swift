// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses
internal import Glibc
internal import TextGrid

/// The keyboard side of the terminal.
///
/// Keys are read through a pad: `wgetch` on a window that is on the screen would also refresh it.
/// Statuses are discarded: they fail only without a window, and the initializer has one.
struct TerminalInput {
  private let pad: cnc_window
  private let descriptor: Int32
  private var decoder = KeyDecoder()
  private var burst = BurstGuard()

  /// - Parameter descriptor: Where curses reads.
  init?(descriptor: Int32) {
    guard let pad = newpad(1, 1) else { return nil }
    self.pad = pad
    self.descriptor = descriptor
    _ = keypad(pad, true)
    _ = nodelay(pad, true)
    // Mouse reports come as plain bytes, like any other sequence: we decode them ourselves.
    _ = define_key(nil, KEY_MOUSE)
  }

  /// Asks for the keypad's own sequences again, which curses would do only at the next key press.
  func resume() { _ = keypad(pad, true) }

  /// Milliseconds to wait for the rest of what has begun; nil when nothing has.
  var patience: Int32? { decoder.patience }

  /// Takes the next byte for a key again.
  mutating func giveUp() -> [Event] { decoder.giveUp() }

  func close() { _ = delwin(pad) }

  /// All that has been typed and pasted so far.
  mutating func pendingEvents() -> [Event] {
    var inputs: [KeyDecoder.Input] = []
    while let input = next() { inputs.append(input) }
    return inputs.isEmpty ? [] : burst.screen(decoder.events(in: inputs), at: Clock.milliseconds)
  }

  /// Whether the terminal says "readable" without having anything to read: it is gone.
  var isAtEnd: Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    var count: Int32 = 0
    guard poll(&waiting, 1, 0) == 1 else { return false }
    return ioctl(descriptor, UInt(FIONREAD), &count) != 0 || count == 0
  }

  private func next() -> KeyDecoder.Input? {
    while true {
      let code = wgetch(pad)
      guard code != ERR else { return nil }
      // curses queues one per resize; the signal has told already
      if code == KEY_RESIZE { continue }
      return UInt8(exactly: code).map { .byte($0) } ?? .code(Self.name(of: code))
    }
  }

  /// The name of a code above 255: for modified keys there are no constants.
  private static func name(of code: Int32) -> String {
    keyname(code).map { String(cString: $0) } ?? ""
  }
}
