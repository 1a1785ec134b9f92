// SPDX-License-Identifier: EUPL-1.2

/// Something that the user can do.
///
/// Keys are bound to commands; the state carries them out.
package enum Command: Hashable, Sendable {
  package enum Motion: Hashable, Sendable {
    case up, down, pageUp, pageDown, halfUp, halfDown, first, last

    /// Whether it goes towards the beginning.
    var isBackward: Bool {
      switch self {
      case .up, .pageUp, .halfUp, .first: true
      case .down, .pageDown, .halfDown, .last: false
      }
    }
  }

  package enum Direction: Hashable, Sendable {
    case previous, next
  }

  package enum Finding: Hashable, Sendable {
    /// Looks for something on the page.
    case search
    /// The next or previous place where it is.
    case hit(Direction)
    /// Hides the rows that do not fit.
    case filter
    /// Looks for something in all records of all tabs.
    case everywhere
    /// Commands, pages and records by their names.
    case palette
  }

  package enum History: Hashable, Sendable {
    case back, forward
  }

  package enum Bookmark: Hashable, Sendable {
    case set, go
  }

  /// Up and down where the keys act: rows, lines and links.
  case move(Motion)
  /// Left and right where the keys act: tabs, pages, records.
  case turn(Direction)
  /// One level in.
  case open
  /// One level out.
  case close
  case focus(Direction)
  /// The tab with that digit.
  case selectTab(Int)
  case travel(History)
  case find(Finding)
  /// Waits for the letter of a bookmark.
  case bookmark(Bookmark)
  /// The next record that a new version of the dataset has changed.
  case nextChange
  case beginCount
  /// Says where the chosen figure comes from.
  case explain
  /// Orders the rows of an analysis by the chosen column, the other way round, or as they were.
  case order
  /// Another one of an analysis's tables.
  case turnTable(Direction)
  /// Another value of what an analysis computes with.
  case changeParameter(Direction)
  /// Another one of the things that an analysis computes with is the one to be changed.
  case markParameter
  /// Marks the record at hand, or chooses what the row offers; in a text a screenful on.
  case mark
  /// Shows the marked records side by side.
  case compare
  case removeMarks
  /// Copies what is chosen.
  case copy
  case changeLanguage
  case help
  case repaint
  case suspend
  /// Cancels what is under way; twice in a row it quits.
  case cancel
  case quit
}

/// What the state asks the outside world to do.
package enum Effect: Hashable, Sendable {
  case quit
  case suspend
  case repaint
  /// Hands a text to the terminal's clipboard and keeps it in a file.
  case copy(String)
  /// Keeps bookmarks for the next time.
  case keepBookmarks(Bookmarks)
}
