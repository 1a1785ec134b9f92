// SPDX-License-Identifier: EUPL-1.2

/// Hands text to the terminal for the clipboard of the machine that the user sits at (OSC 52).
///
/// Whether the terminal takes it is up to its settings, and it does not answer.
struct Clipboard: Equatable {
  /// What became of a text.
  enum Outcome: Equatable {
    case sent
    /// Its length in bytes.
    case tooLong(Int)
    /// The terminal would show it, or worse, instead of taking it.
    case unsupported

    /// The length of a text that is too long.
    var excessiveCount: Int? { if case .tooLong(let bytes) = self { bytes } else { nil } }
  }

  /// Bytes of text that terminals take: xterm's limit, which others have adopted.
  static let limit = 74_994
  /// GNU screen shows what goes beyond 768 bytes of a sequence.
  private static let limitOfScreen = 540

  private let isSupported: Bool
  private let isTmux: Bool
  private let mayBeScreen: Bool

  /// - Parameters:
  ///   - families: The names of the requested type and of the one in use, up to the first hyphen.
  ///   - hasCapability: Whether terminfo says that the terminal takes text.
  ///   - multiplexer: What lies between, as far as the environment tells; over a network it does not.
  init(
    families: Set<String>, hasCapability: Bool, multiplexer: TerminalEnvironment.Multiplexer?
  ) {
    isSupported = hasCapability || !families.isDisjoint(with: TerminalModes.knownFamilies)
    isTmux = multiplexer == .tmux || families.contains("tmux")
    mayBeScreen = multiplexer == .screen || (families.contains("screen") && !isTmux)
  }

  /// What is sent for a text; nil where it cannot be sent.
  ///
  /// tmux takes the plain sequence where `set-clipboard` is `on`, and passes the wrapped one through
  /// where `allow-passthrough` is: it gets both, which mean the same.
  func sequence(for text: String) -> String? {
    guard outcome(for: text) == .sent else { return nil }
    let plain = "\u{1B}]52;c;\(Base64.text(Array(text.utf8)))\u{7}"
    return isTmux ? plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\" : plain
  }

  func outcome(for text: String) -> Outcome {
    guard isSupported else { return .unsupported }
    let count = text.utf8.count
    return count > (mayBeScreen ? Self.limitOfScreen : Self.limit) ? .tooLong(count) : .sent
  }
}

/// RFC 4648, with padding.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// - Complexity: O(*n*).
  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for place in 0..<4 {
        let digit = digits[Int(bits >> UInt32(18 - 6 * place) & 63)]
        text.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Terminal {
  /// Hands a text to the terminal, between two frames.
  func sendToClipboard(_ text: String) -> Clipboard.Outcome {
    if let sequence = type.clipboard.sequence(for: text) {
      TerminalModes.send(sequence, to: streams.outputDescriptor)
    }
    return type.clipboard.outcome(for: text)
  }
}
