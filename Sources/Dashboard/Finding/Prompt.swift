// SPDX-License-Identifier: EUPL-1.2

package import TextGrid

/// A line at the bottom of the screen that is being typed, and what it is for.
///
/// While there is one, letters are letters; `Keymap.prompt` has the few keys that are not.
package struct Prompt: Equatable, Sendable {
  package enum Purpose: CaseIterable, Hashable, Sendable {
    /// Goes to what is looked for on the page.
    case search
    /// Hides the rows of a list that do not fit.
    case filter
    /// Finds records of all tabs, in a list of its own.
    case everywhere
    /// Does what is chosen by its name.
    case palette
  }

  package let purpose: Purpose
  package internal(set) var line: InputLine
  /// Where one was when it was opened.
  var origin: AppState.Visit
  /// Where the list under the line stands, if it has one.
  var list = AppState.ListPosition()
  /// Steps back in the history of such lines; 0 for the line itself.
  var stepsBack = 0
  /// What was typed before the history was walked through.
  var draft = ""

  init(_ purpose: Purpose, _ text: String = "", from origin: AppState.Visit) {
    self.purpose = purpose
    line = InputLine(text)
    self.origin = origin
  }

  /// Whether it has a list in the place of the page.
  var hasList: Bool {
    switch purpose {
    case .search, .filter: false
    case .everywhere, .palette: true
    }
  }

  /// What stands before the line.
  var label: Localized {
    switch purpose {
    case .search: Localized(en: "Search:", hu: "Keresés:")
    case .filter: Localized(en: "Filter:", hu: "Szűrés:")
    case .everywhere: Localized(en: "Search everywhere:", hu: "Keresés mindenhol:")
    case .palette: Localized(en: "Command:", hu: "Parancs:")
    }
  }
}
