// SPDX-License-Identifier: EUPL-1.2

internal import TextGrid

/// Turns what curses reads into key presses.
///
/// Bytes, not `wget_wch`: after one byte that is not UTF-8 that function throws away all that follows.
struct KeyDecoder {
  /// One result of `wgetch`.
  enum Input: Equatable {
    case byte(UInt8)
    /// A sequence that terminfo knows, under the name curses has for it, such as `KEY_UP` or `kRIT5`.
    case code(String)
  }

  private enum State {
    case ground
    case escape
    case sequence(EscapeSequence)
  }

  private var state = State.ground
  private var assembler = UTF8Assembler()
  /// Modifiers of the character that the assembler is busy with.
  private var modifiers: Key.Modifiers = []

  /// Whether the last bytes began a sequence that has not ended.
  var isInsideSequence: Bool {
    if case .sequence = state { true } else { false }
  }

  /// The keys in what was read at once.
  ///
  /// An ESC with something right behind it is Alt and that key; one at the end is the key Esc,
  /// because curses has already waited for more. Characters and sequences may continue in the
  /// next call.
  mutating func keys(in inputs: [Input]) -> [Key] {
    var keys: [Key] = []
    for input in inputs {
      switch input {
      case .byte(let byte): take(byte, into: &keys)
      case .code(let name): take(code: name, into: &keys)
      }
    }
    finish(into: &keys)
    return keys
  }

  /// Forgets a sequence that does not go on: the next byte is a key press.
  mutating func giveUpSequence() {
    if isInsideSequence { reset() }
  }

  private mutating func take(code name: String, into keys: inout [Key]) {
    if case .escape = state { modifiers = .alt }
    if let key = Key(cursesName: name) { keys.append(key.adding(modifiers)) }
    reset()
  }

  private mutating func take(_ byte: UInt8, into keys: inout [Key]) {
    switch state {
    case .ground: takePlain(byte, into: &keys)
    case .escape: takeEscaped(byte, into: &keys)
    case .sequence(var sequence):
      let progress = sequence.append(byte)
      state =
        switch progress {
        case .open: .sequence(sequence)
        case .replaced: .escape
        case .aborted, .complete: .ground
        }
      if progress == .complete, let key = sequence.key { keys.append(key) }
      if progress == .aborted || progress == .replaced { take(byte, into: &keys) }
    }
  }

  private mutating func takePlain(_ byte: UInt8, into keys: inout [Key]) {
    if byte == 0x1B {
      reset()
      state = .escape
      return
    }
    if byte < 0x80 { assembler = UTF8Assembler() }
    if byte < 0x20 || byte == 0x7F {
      keys.append(Key(controlByte: byte).adding(modifiers))
    } else if let character = assembler.append(byte), let key = Key(typed: character) {
      keys.append(key.adding(modifiers))
    }
    if !assembler.isPending { modifiers = [] }
  }

  private mutating func takeEscaped(_ byte: UInt8, into keys: inout [Key]) {
    state = .ground
    if byte == 0x1B {
      keys.append(.named(.escape))
      state = .escape
    } else if let sequence = EscapeSequence(introducer: byte) {
      state = .sequence(sequence)
    } else {
      modifiers = .alt
      takePlain(byte, into: &keys)
    }
  }

  /// Settles what only the end of the input can tell.
  private mutating func finish(into keys: inout [Key]) {
    switch state {
    case .escape:
      keys.append(.named(.escape))
      reset()
    case .sequence(let sequence) where sequence.endsInEscape:
      keys.append(.named(.escape))
      reset()
    case .sequence(let sequence) where sequence.count == 0:
      state = .ground
      modifiers = .alt
      takePlain(sequence.introducer, into: &keys)
    case .ground, .sequence: break
    }
  }

  private mutating func reset() {
    state = .ground
    assembler = UTF8Assembler()
    modifiers = []
  }
}
