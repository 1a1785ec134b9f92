// SPDX-License-Identifier: EUPL-1.2

internal import TextGrid

/// An escape sequence that terminfo has no key for, read to its end so as to be swallowed whole.
///
/// Half of one would be read as key presses: `ESC [ 2 0 0 ~`, a paste's beginning, holds four keys
/// that may be commands.
///
///     ESC [  parameters…  final       CSI   final is @ to ~
///     ESC O  parameters…  final       SS3
///     ESC ]  text…  BEL or ESC \      OSC; the same for DCS (P), SOS (X), PM (^) and APC (_)
///
/// Some mean something all the same: see `event` and `beginsPaste`.
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
  private var parameters: [UInt8] = []
  /// How many bytes of any value follow: `ESC [ M` goes on with three about the mouse.
  private var trailing = 0

  /// Longer than any answer of a terminal: a text that never ends must not swallow all keys.
  private static let longest = 4096

  /// Whether the last byte was an ESC, which either ends a text or is a key press.
  var endsInEscape: Bool { last == 0x1B }

  /// What the complete sequence means, if anything: a key, or something that the mouse did.
  var event: Event? {
    switch kind {
    case .string: return nil
    case .singleShift: return key.map(Event.key)
    case .control:
      return MouseReport.event(parameters: parameters, final: last) ?? key.map(Event.key)
    }
  }

  /// Whether the complete sequence is the mark in front of a paste.
  var beginsPaste: Bool {
    kind == .control && parameters == Array("200".utf8) && last == UInt8(ascii: "~")
  }

  private var key: Key? {
    Key(parameters: parameters, final: last, isSingleShift: kind == .singleShift)
  }

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

  private mutating func inParameters(_ byte: UInt8) -> Progress {
    if trailing > 0 {
      trailing -= 1
      return trailing == 0 ? .complete : .open
    }
    switch byte {
    case UInt8(ascii: "M") where kind == .control && count == 1:
      trailing = 3
      parameters.append(byte)
    // the Linux console sends ESC [ [ A for F1
    case UInt8(ascii: "[") where kind == .control && count == 1: parameters.append(byte)
    case 0x20...0x3F: parameters.append(byte)
    case 0x40...0x7E: return .complete
    default: return .aborted
    }
    return .open
  }
}
