// SPDX-License-Identifier: EUPL-1.2

/// An escape sequence that no key is known for, so that it can be swallowed as a whole.
///
/// Half of one would be read as key presses: `ESC [ 2 0 0 ~`, a paste's beginning, holds four keys
/// that may be commands.
///
///     ESC [  parameters…  final       CSI   final is @ to ~
///     ESC O  parameters…  final       SS3
///     ESC ]  text…  BEL or ESC \      OSC; the same for DCS (P), SOS (X), PM (^) and APC (_)
struct EscapeSequence {
  enum Progress: Equatable {
    /// The byte belongs to the sequence, which goes on.
    case open
    /// The byte is the last one of the sequence.
    case complete
    /// The sequence is broken off; the byte is not part of it.
    case aborted
    /// The sequence is broken off by another one: the last byte was its ESC, this one follows it.
    case replaced
  }

  private enum Kind: Equatable { case control, singleShift, string }

  /// What stood after ESC; a sequence of nothing more than this may be that key with Alt.
  let introducer: UInt8
  private let kind: Kind
  private(set) var count = 0
  private var last: UInt8 = 0

  /// Longer than any answer of a terminal: a text that never ends must not swallow all keys.
  private static let longest = 4096

  /// Whether the last byte was an ESC, which either ends a text or is a key press.
  var endsInEscape: Bool { last == 0x1B }

  /// - Parameter introducer: The byte after ESC; nil is returned for one that begins no sequence.
  init?(introducer: UInt8) {
    switch Character(Unicode.Scalar(introducer)) {
    case "[": kind = .control
    case "O": kind = .singleShift
    case "]", "P", "X", "^", "_": kind = .string
    default: return nil
    }
    self.introducer = introducer
  }

  mutating func append(_ byte: UInt8) -> Progress {
    let previous = last
    last = byte
    count += 1
    return switch kind {
    case .string: inString(byte, after: previous)
    case .control, .singleShift: inParameters(byte)
    }
  }

  private func inString(_ byte: UInt8, after previous: UInt8) -> Progress {
    if previous == 0x1B { return byte == UInt8(ascii: "\\") ? .complete : .replaced }
    if byte == 0x07 || count >= Self.longest { return .complete }
    return byte == 0x18 || byte == 0x1A ? .aborted : .open
  }

  private func inParameters(_ byte: UInt8) -> Progress {
    switch byte {
    case 0x20...0x3F: .open
    // the Linux console sends ESC [ [ A for F1
    case UInt8(ascii: "[") where kind == .control && count == 1: .open
    case 0x40...0x7E: .complete
    default: .aborted
    }
  }
}
