// SPDX-License-Identifier: EUPL-1.2

internal import TextGrid

/// What happened at the terminal.
enum Event: Equatable, Sendable {
  case key(Key)
  /// Text from a clipboard, without controls: it may go where text is typed, and is never a command.
  case pasted(String)
  /// The mouse's wheel was turned by so many notches, upwards where negative.
  case wheel(Int)
  /// The mouse's first button was pressed on a cell.
  case clicked(Position)
  /// The terminal has this size now, and nothing of what was on it can be relied upon.
  case resized(Size)
  /// Someone asks the program to end.
  case stop(signal: Int32)
  /// Someone asks the program to give the terminal back for a while.
  case suspend
  /// The terminal is gone: nothing can be shown or asked any more.
  case hangUp
}
