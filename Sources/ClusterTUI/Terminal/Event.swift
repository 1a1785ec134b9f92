// SPDX-License-Identifier: EUPL-1.2

internal import TextGrid

/// What happened at the terminal.
enum Event: Equatable, Sendable {
  case key(Key)
  /// The terminal has this size now, and nothing of what was on it can be relied upon.
  case resized(Size)
  /// Someone asks the program to end.
  case stop(signal: Int32)
  /// Someone asks the program to give the terminal back for a while.
  case suspend
  /// The terminal is gone: nothing can be shown or asked any more.
  case hangUp
}
