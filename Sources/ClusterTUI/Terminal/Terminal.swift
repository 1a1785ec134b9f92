// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses
internal import CTerminalGuard
internal import Glibc
internal import TextGrid

/// The user's terminal while the program has it: shows frames and reports what happens.
///
/// A class because there is one terminal and it must be given back. Not `Sendable`: curses knows no
/// threads, and this way the compiler keeps every call where the terminal was opened.
final class Terminal {
  /// Which characters can be shown.
  let repertoire: Repertoire
  /// How many colours can be shown.
  let colorDepth: ColorDepth
  /// The terminfo entry in use, perhaps not the one that TERM names.
  let type: TerminalType
  /// Whether the cursor is seen where the frame puts it.
  var showsCursor = false

  let screen: CursesScreen
  let streams: TerminalStreams
  var input: TerminalInput
  var painter = TerminalPainter()
  /// Where the guard tells of signals.
  let signals: Int32
  /// Events that are known before anyone waits for them.
  var pending: [Event] = []
  var isGone = false
  private var isOpen = true

  /// Takes over the terminal and paints nothing yet.
  ///
  /// - Parameters:
  ///   - environment: What is known about the terminal.
  ///   - mouse: Whether the mouse is wished.
  /// - Throws: `TerminalError`, and then the terminal is as it was.
  init(_ environment: TerminalEnvironment, mouse: Bool = false) throws(TerminalError) {
    let streams = try TerminalStreams()
    self.streams = streams
    do throws(TerminalError) {
      repertoire = CharacterSet.adopt(environment)
      type = try TerminalType(environment, output: streams.outputDescriptor, mouse: mouse)
      (screen, input, signals) = try Self.start(type, streams, isRemote: environment.isRemote)
      colorDepth = screen.colorDepth
    } catch {
      streams.close()
      throw error
    }
  }

  deinit { close() }

  var size: Size { screen.size }

  /// Milliseconds for which a frame may keep the program waiting before its line counts as slow.
  static let patience = 150

  /// Milliseconds between two frames on a slow line.
  static let leanPause = 250

  /// Shows a frame.
  ///
  /// - Returns: For how many milliseconds the terminal kept the program waiting.
  func paint(_ frame: Frame, theme: Theme, depth: ColorDepth) -> Int {
    let start = Clock.milliseconds
    painter.paint(frame, theme: theme, depth: depth, showsCursor: showsCursor)
    return Clock.milliseconds - start
  }

  /// Makes the next frame repair whatever others have done to the screen.
  func invalidate() { painter.invalidate() }

  /// Gives the terminal to the shell until the user comes back; the size then comes as an event.
  ///
  /// Returns at once where no shell could continue the program.
  func suspend() {
    screen.leave()
    ctg_stop()
    screen.adoptSettings()
    pending.append(.resized(resume()))
  }

  /// Takes the terminal over again with the next frame and returns its size now.
  func resume() -> Size {
    screen.enter()
    input.resume()
    return measureSize()
  }

  /// Gives the terminal back as it was; may be called again.
  func close() {
    guard isOpen else { return }
    isOpen = false
    input.close()
    screen.leave()
    ctg_disarm()
    screen.close()
    streams.close()
  }

  /// The guard goes first and curses in between: between the two of them no signal finds the
  /// terminal without someone to restore it.
  private static func start(
    _ type: TerminalType, _ streams: TerminalStreams, isRemote: Bool
  ) throws(TerminalError) -> (CursesScreen, TerminalInput, Int32) {
    let reset = type.reset.map(CChar.init(bitPattern:))
    guard ctg_arm(streams.outputDescriptor, reset, reset.count) == 0
    else { throw .setupFailed(errno: errno) }
    guard let screen = CursesScreen(type, streams, isRemote: isRemote),
      let input = TerminalInput(descriptor: streams.inputDescriptor)
    else {
      ctg_disarm()
      throw .typeUnusable(type.name)
    }
    let signals = ctg_listen()
    guard signals >= 0 else {
      let error = errno
      screen.leave()
      ctg_disarm()
      throw .setupFailed(errno: error)
    }
    screen.enter()
    return (screen, input, signals)
  }
}
