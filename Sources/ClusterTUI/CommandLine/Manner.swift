// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard

/// How the screen is used, whatever it shows.
struct Manner {
  /// Plain sentences instead of a screen.
  var isLinear = false
  var modes: Set<Mode> = []
  var mouse = MouseChoice.auto
  var showsCursor = false
  /// Milliseconds without a key after which the start page returns; nil for never.
  var idleReset: Int?
}

/// Whether the mouse is heard.
enum MouseChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, on, off

  /// Not over a network by default: when a link dies with the mouse switched on, the terminal at the
  /// near end goes on sending reports to the shell.
  func isWished(isRemote: Bool, modes: Set<Mode>) -> Bool {
    switch self {
    case .on: true
    case .off: false
    case .auto: !isRemote && modes.isDisjoint(with: [.kiosk, .readOnly, .lean])
    }
  }
}

/// The same as options.
struct MannerOptions: ParsableArguments {
  @Flag(help: "No full screen: a sentence for each change, choices by number (screen readers).")
  var linear = false

  @Flag(help: "Fewer bytes for slow lines: no colours, at most four frames a second.")
  var lean = false

  @Flag(help: "Nothing can be written.")
  var readOnly = false

  @Flag(help: "For strangers: read-only, no suspending, quitting asks first.")
  var kiosk = false

  @Option(
    help: "Minutes without a key after which the start page returns.", transform: Self.minutes)
  var idleReset: Int?

  @Option(help: "Whether to hear the mouse; auto: not over SSH, nor in any of the modes above.")
  var mouse: MouseChoice = .auto

  @Flag(help: "Show the terminal's own cursor where the keys act, for magnifiers.")
  var showCursor = false

  var manner: Manner {
    let modes: [(Mode, Bool)] = [(.lean, lean), (.readOnly, readOnly), (.kiosk, kiosk)]
    return Manner(
      isLinear: linear, modes: Set(modes.filter(\.1).map(\.0)), mouse: mouse,
      showsCursor: showCursor, idleReset: idleReset)
  }

  private static func minutes(_ text: String) throws -> Int {
    guard let minutes = Double(text), (0.01...10_000).contains(minutes) else {
      throw ValidationError("'\(text)' is no number of minutes from 0.01 to 10000.")
    }
    return Int(minutes * 60_000)
  }
}
