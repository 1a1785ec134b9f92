// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The program at a terminal that is ours: every byte and every setting can be looked at.
///
/// For what a person sees on the screen there is `Tmux`. A class because the terminal has to be closed.
final class Pty {
  let child: Child
  /// The terminal's settings before the program was started.
  let settingsBefore: TerminalSettings
  /// Everything that has been sent to the terminal up to the last wait.
  private(set) var output: [UInt8] = []
  /// Where in the output the next text is looked for.
  private var position = 0
  private var controller: Int32
  /// Kept open, so that the terminal outlives the program and its settings can be seen.
  private let terminal: Int32

  /// Starts the program at a new terminal.
  convenience init(
    _ arguments: [String] = [], environment: [String: String?] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws {
    try self.init(
      running: Program.path(), arguments, environment: environment, columns: columns, rows: rows)
  }

  /// Starts any program at a new terminal.
  init(
    running path: String, _ arguments: [String], environment: [String: String?] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    let (controller, terminal, name) = try openTerminal()
    setSize(controller, columns, rows)
    self.controller = controller
    self.terminal = terminal
    settingsBefore = try TerminalSettings(of: terminal)
    child = try Child(
      path, arguments, environment: Program.environment(environment),
      streams: [.terminal(name), .descriptor(terminal), .descriptor(terminal)])
  }

  deinit {
    hangUp()
    close(terminal)
  }

  /// How the terminal treats what passes through it now.
  var settings: TerminalSettings {
    get throws { try TerminalSettings(of: terminal) }
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  /// Sends what a terminal sends when keys are pressed; takes in output meanwhile.
  func type(_ keys: String) throws {
    var rest = Array(keys.utf8)[...]
    let deadline = Deadline()
    while !rest.isEmpty {
      guard !deadline.isOver else { throw Failure("the program does not read its keys") }
      let count = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      receive(milliseconds: rest.isEmpty ? 0 : 5)
    }
  }

  /// Waits until a text has been sent that no earlier wait has found.
  func wait(for text: String) throws {
    let deadline = Deadline()
    while true {
      if let end = output[position...].end(of: Array(text.utf8)) {
        position = end
        return
      }
      guard !deadline.isOver else {
        throw Failure("'\(text)' was not sent; it was:\n\(String(reflecting: self.text))")
      }
      receive(milliseconds: 20)
    }
  }

  /// Waits until the terminal hears nothing for a while, the program being done with its work.
  func waitForSilence(milliseconds: Int32 = 250) throws {
    let deadline = Deadline()
    while receive(milliseconds: milliseconds) > 0 {
      guard !deadline.isOver else { throw Failure("the program sends without an end") }
    }
    position = output.count
  }

  /// How many bytes are sent in a time in which nobody does anything.
  func countOfBytes(milliseconds: Int32) -> Int { receive(milliseconds: milliseconds) }

  /// Waits for the program's end and takes in all that it has sent.
  func exitStatus(within seconds: Double = Deadline.patience) throws -> Int32 {
    let deadline = Deadline(seconds: seconds)
    while !child.hasEnded, !deadline.isOver { receive(milliseconds: 5) }
    let status = try child.exitStatus(within: 0)
    // the kernel hands the last bytes over when it finds time
    while receive(milliseconds: 50) > 0 {}
    return status
  }

  func resize(columns: Int, rows: Int) { setSize(controller, columns, rows) }

  /// Lets the terminal take nothing more, as one behind a dead link does.
  func stopOutput() throws { try check("tcflow", tcflow(terminal, TCOOFF)) }

  /// Lets the terminal go on.
  func startOutput() throws { try check("tcflow", tcflow(terminal, TCOON)) }

  /// Waits until the program has taken the terminal over.
  func waitUntilRaw() throws {
    let deadline = Deadline()
    while try settings == settingsBefore {
      guard !deadline.isOver else { throw Failure("the terminal was not taken over") }
      receive(milliseconds: 5)
    }
  }

  /// Waits until the program has taken all that was typed.
  func waitUntilKeysAreRead() throws {
    let deadline = Deadline()
    var count: Int32 = 1
    while ioctl(terminal, UInt(FIONREAD), &count) == 0, count > 0 {
      guard !deadline.isOver else { throw Failure("the program does not read its keys") }
      usleep(2000)
    }
  }

  /// Closes the terminal as a window or a connection is closed.
  func hangUp() {
    guard controller >= 0 else { return }
    close(controller)
    controller = -1
  }

  @discardableResult
  private func receive(milliseconds: Int32) -> Int {
    var source = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) == 1 else { return 0 }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(controller, &bytes, bytes.count)
    guard count > 0 else { return 0 }
    output += bytes[0..<count]
    return count
  }
}

/// A terminal's settings, to be compared.
struct TerminalSettings: Equatable {
  private let flags: [tcflag_t]
  private let characters: [UInt8]

  init(of terminal: Int32) throws {
    var settings = termios()
    guard tcgetattr(terminal, &settings) == 0 else { throw Failure("no settings: \(errno)") }
    flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }
}

private func openTerminal() throws -> (controller: Int32, terminal: Int32, name: String) {
  // posix_openpt and its relatives are hidden from Swift; these are what they do on Linux
  let (unlock, numberOf): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
  let controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
  var (locked, number): (Int32, UInt32) = (0, 0)
  guard controller >= 0, ioctl(controller, unlock, &locked) == 0,
    ioctl(controller, numberOf, &number) == 0
  else { throw Failure("no new terminal: \(String(cString: strerror(errno)))") }
  let name = "/dev/pts/\(number)"
  let terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
  guard terminal >= 0 else { throw Failure("\(name): \(String(cString: strerror(errno)))") }
  return (controller, terminal, name)
}

private func setSize(_ controller: Int32, _ columns: Int, _ rows: Int) {
  var size = winsize(
    ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
  // cannot fail: the descriptor is that of a terminal
  _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
}

extension ArraySlice<UInt8> {
  /// The place behind the first occurrence of a text.
  fileprivate func end(of text: [UInt8]) -> Int? {
    guard count >= text.count else { return nil }
    for start in startIndex...(endIndex - text.count)
    where self[start..<(start + text.count)].elementsEqual(text) {
      return start + text.count
    }
    return nil
  }
}
