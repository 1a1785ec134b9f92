// SPDX-License-Identifier: EUPL-1.2

internal import TextGrid

/// Turns what curses reads into key presses, pasted text and what the mouse does.
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
    case paste(PasteCollector)
  }

  private static let patienceInSequence: Int32 = 200
  /// Keys after a paste whose end was lost wait that long; commands in a slow one would be worse.
  private static let patienceInPaste: Int32 = 2000

  private var state = State.ground
  private var assembler = UTF8Assembler()
  /// Modifiers of the character that the assembler is busy with.
  private var modifiers: Key.Modifiers = []

  /// Milliseconds to wait for the rest of what has begun; nil when nothing has.
  var patience: Int32? {
    switch state {
    case .ground, .escape: nil
    case .sequence: Self.patienceInSequence
    case .paste: Self.patienceInPaste
    }
  }

  /// The events in what was read at once.
  ///
  /// An ESC with something right behind it is Alt and that key; one at the end is the key Esc,
  /// because curses has already waited for more. Characters, sequences and pastes may continue in
  /// the next call.
  mutating func events(in inputs: [Input]) -> [Event] {
    var events: [Event] = []
    for input in inputs {
      switch input {
      case .byte(let byte): take(byte, into: &events)
      case .code(let name): take(code: name, into: &events)
      }
    }
    finish(into: &events)
    return events
  }

  /// Settles what does not go on: the next byte is a key press.
  mutating func giveUp() -> [Event] {
    guard patience != nil else { return [] }
    defer { reset() }
    guard case .paste(let paste) = state else { return [] }
    return [.pasted(paste.text)]
  }

  private mutating func take(code name: String, into events: inout [Event]) {
    // an arrow in a clipboard's text is no press of it
    if case .paste = state { return }
    if case .escape = state { modifiers = .alt }
    if let key = Key(cursesName: name) { events.append(.key(key.adding(modifiers))) }
    reset()
  }

  private mutating func take(_ byte: UInt8, into events: inout [Event]) {
    switch state {
    case .ground: takePlain(byte, into: &events)
    case .escape: takeEscaped(byte, into: &events)
    case .sequence(let sequence): takeNext(byte, of: sequence, into: &events)
    case .paste(var paste):
      let isOver = paste.append(byte)
      state = isOver ? .ground : .paste(paste)
      if isOver { events.append(.pasted(paste.text)) }
    }
  }

  private mutating func takeNext(
    _ byte: UInt8, of sequence: EscapeSequence, into events: inout [Event]
  ) {
    var sequence = sequence
    let progress = sequence.append(byte)
    switch progress {
    case .open: state = .sequence(sequence)
    case .complete:
      state = sequence.beginsPaste ? .paste(PasteCollector()) : .ground
      if let event = sequence.event { events.append(event) }
    case .aborted, .replaced:
      state = progress == .replaced ? .escape : .ground
      take(byte, into: &events)
    }
  }

  private mutating func takePlain(_ byte: UInt8, into events: inout [Event]) {
    if byte == 0x1B {
      reset()
      state = .escape
      return
    }
    if byte < 0x80 { assembler = UTF8Assembler() }
    if byte < 0x20 || byte == 0x7F {
      events.append(.key(Key(controlByte: byte).adding(modifiers)))
    } else if let character = assembler.append(byte), let key = Key(typed: character) {
      events.append(.key(key.adding(modifiers)))
    }
    if !assembler.isPending { modifiers = [] }
  }

  private mutating func takeEscaped(_ byte: UInt8, into events: inout [Event]) {
    state = .ground
    if byte == 0x1B {
      events.append(.key(.named(.escape)))
      state = .escape
    } else if let sequence = EscapeSequence(introducer: byte) {
      state = .sequence(sequence)
    } else {
      modifiers = .alt
      takePlain(byte, into: &events)
    }
  }

  /// Settles what only the end of the input can tell.
  private mutating func finish(into events: inout [Event]) {
    switch state {
    case .escape:
      events.append(.key(.named(.escape)))
      reset()
    case .sequence(let sequence) where sequence.endsInEscape:
      events.append(.key(.named(.escape)))
      reset()
    case .sequence(let sequence) where sequence.count == 0:
      state = .ground
      modifiers = .alt
      takePlain(sequence.introducer, into: &events)
    case .ground, .sequence, .paste: break
    }
  }

  private mutating func reset() {
    state = .ground
    assembler = UTF8Assembler()
    modifiers = []
  }
}
