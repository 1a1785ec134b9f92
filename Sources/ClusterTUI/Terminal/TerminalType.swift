// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses

/// A terminal's entry in terminfo, looked up before curses touches the terminal.
struct TerminalType {
  /// What TERM says.
  let requested: String
  /// The entry in use; another one than requested where only a relative is known.
  let name: String
  /// What undoes everything that curses switches on: sent when there is no time for curses.
  let reset: [UInt8]
  /// Modes beyond those of curses.
  let modes: TerminalModes
  /// How to hand it text for a clipboard.
  let clipboard: Clipboard
  /// How many colours the entry promises; negative for none.
  let colorCount: Int
  /// What the entry lacks of what makes a screen pleasant, in words; the program does without.
  let lacks: [String]

  /// - Parameters:
  ///   - environment: What names the terminal.
  ///   - output: Where the terminal is.
  ///   - mouse: Whether the mouse is wished.
  /// - Throws: `TerminalError` where nothing of the family is known.
  init(
    _ environment: TerminalEnvironment, output: Int32, mouse: Bool = false
  ) throws(TerminalError) {
    guard let requested = environment.type else { throw .typeMissing }
    guard requested != "unknown" else { throw .typeUnusable(requested) }
    guard let name = Self.candidates(for: requested).first(where: { Self.load($0, output) })
    else { throw .typeUnknown(requested) }
    // newterm loads the entry once more; this one would otherwise stay behind
    defer { _ = del_curterm(set_curterm(nil)) }
    guard cnc_tigetstr("cup") != nil else { throw .typeUnusable(requested) }
    self.requested = requested
    self.name = name
    colorCount = Int(tigetnum("colors"))
    lacks = Self.niceties.filter { cnc_tigetstr($0.capability) == nil }.map(\.name)
    let families: Set = [Self.family(of: requested), Self.family(of: name)]
    modes = TerminalModes(paste: Self.paste(), families: families, mouse: mouse)
    clipboard = Clipboard(
      families: families, hasCapability: cnc_tigetstr("Ms") != nil,
      multiplexer: environment.multiplexer)
    reset =
      Array(modes.off.utf8) + ["rmkx", "sgr0", "op", "cnorm", "rmcup"].flatMap(Self.bytes(of:))
  }

  /// The type itself, then its relatives: many systems lack the entries of younger terminals, all
  /// of which understand what an xterm or a screen does.
  ///
  /// Last comes the VT100, which nearly everything in use understands: one wrong letter in a
  /// multiplexer's settings must not keep anyone out.
  static func candidates(for name: String) -> [String] {
    func isOne(of families: [String]) -> Bool { families.contains(where: name.hasPrefix) }
    if isOne(of: ["xterm", "foot", "alacritty", "wezterm", "ghostty", "kitty", "konsole"]) {
      return [name, "xterm-256color", "xterm", "vt100"]
    }
    if isOne(of: ["tmux", "screen"]) { return [name, "screen-256color", "screen", "vt100"] }
    return [name, "vt100"]
  }

  private static let niceties = [
    (capability: "smcup", name: "a screen of its own for programs"),
    (capability: "civis", name: "hiding the cursor"), (capability: "rev", name: "reversed text"),
    (capability: "bold", name: "bold text"), (capability: "smul", name: "underlined text"),
    (capability: "kcuu1", name: "arrow keys"), (capability: "kpp", name: "page keys"),
  ]

  /// A capability's bytes without the padding `$<5>`, which only a printing terminal needs.
  static func withoutPadding(_ capability: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in capability {
      result.append(byte)
      if byte == UInt8(ascii: ">"), let start = result.lastIndex(of: UInt8(ascii: "$")),
        result[(start + 1)...].first == UInt8(ascii: "<")
      {
        result.removeSubrange(start...)
      }
    }
    return result
  }

  /// `xterm` for `xterm-kitty`, `screen` for `screen.xterm-256color`.
  private static func family(of name: String) -> String {
    String(name.prefix { $0 != "-" && $0 != "." })
  }

  /// terminfo has had the strings for bracketed paste since the end of 2022.
  private static func paste() -> (on: String, off: String)? {
    guard let on = cnc_tigetstr("BE"), let off = cnc_tigetstr("BD") else { return nil }
    return (String(cString: on), String(cString: off))
  }

  private static func load(_ name: String, _ output: Int32) -> Bool {
    var status: Int32 = 0
    return setupterm(name, output, &status) == OK
  }

  private static func bytes(of capability: String) -> [UInt8] {
    cnc_tigetstr(capability).map { withoutPadding(String(cString: $0).utf8) } ?? []
  }
}
