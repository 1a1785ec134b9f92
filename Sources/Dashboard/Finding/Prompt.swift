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
  }

  package let purpose: Purpose
  package internal(set) var line: InputLine
  /// Where one was when it was opened.
  let origin: AppState.Visit
  /// Steps back in the history of such lines; 0 for the line itself.
  var stepsBack = 0
  /// What was typed before the history was walked through.
  var draft = ""

  init(_ purpose: Purpose, _ text: String = "", from origin: AppState.Visit) {
    self.purpose = purpose
    line = InputLine(text)
    self.origin = origin
  }

  /// What stands before the line.
  var label: Localized {
    switch purpose {
    case .search: Localized(en: "Search:", hu: "Keresés:")
    case .filter: Localized(en: "Filter:", hu: "Szűrés:")
    }
  }
}
