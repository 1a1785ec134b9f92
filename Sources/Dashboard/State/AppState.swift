// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
package import TextGrid

/// Everything that the screen depends on apart from the model.
///
/// Keys change it, drawing reads it.
package struct AppState: Equatable, Sendable {
  /// The level at which the keys act: the tabs, the rows of the page's list or table, the text; of
  /// an analysis also the cells of its table, and the picture, which is then seen alone.
  package enum Focus: Hashable, Sendable {
    case tabs, list, detail, cells, picture
  }

  /// What lies over the page.
  package enum Overlay: Equatable, Sendable {
    /// The help, from a line on.
    case help(top: Int)
    /// Where the chosen figure comes from.
    case provenance(DocumentPosition)
    /// The records that the chosen cell leads to.
    case records(DocumentPosition)
    /// The columns by which the list can be ordered, and the chosen one.
    case columns(choice: Int)
    /// What can be copied.
    case copying(DocumentPosition)
  }

  /// Where a list stands.
  package struct ListPosition: Equatable, Sendable {
    /// The chosen row, from 0.
    package var row = 0
    /// The first row that is seen.
    package var top = 0
    /// The chosen column of an analysis; nil for the one that the page is about.
    package var column: Int?
    /// By what the rows are ordered; nil for the order of the file or of the analysis.
    package var order: ColumnOrder?
    /// Which of several tables of an analysis is shown, from 0 on.
    package var variant = 0
    /// What the analysis computes with, where that was changed.
    package var parameters = ChosenParameters()
    /// What the rows of a list of records have to fit; empty when all are shown.
    package var filter = ""
    /// The records that are compared; empty on any other page.
    package var compared: [RecordRef] = []
  }

  /// Where a document stands.
  package struct DocumentPosition: Equatable, Sendable {
    /// The first line that is seen.
    package var top = 0
    /// The link that has been moved to; nil stands for the first one that is seen.
    package var link: Int?
    /// The line of the hit that a search went to last; nil for none.
    package var hit: Int?
  }

  /// A page of a tab.
  package struct Address: Hashable, Sendable {
    package let tab: Tab
    package let page: Page
  }

  /// A place to come back to.
  package struct Visit: Equatable, Sendable {
    package let address: Address
    package let list: ListPosition
    package let document: DocumentPosition
    package let focus: Focus
    /// The results of the search everywhere, where these are the place.
    let results: Results?
  }

  /// What was looked for everywhere, and where the list of what was found stood.
  struct Results: Equatable, Sendable {
    let text: String
    let list: ListPosition
  }

  package var size: Size
  package var lettering: Lettering
  package var language: InterfaceLanguage
  package var modes: Set<Mode> = []
  package internal(set) var tab: Tab = .overview
  /// The page last seen in each tab.
  var pages: [Tab: Page] = [:]
  /// The place of each list that has been moved.
  var lists: [Address: ListPosition] = [:]
  package internal(set) var document = DocumentPosition()
  package internal(set) var focus: Focus = .detail
  package internal(set) var overlay: Overlay?
  /// The records that are marked, in the order of marking; all can stand side by side.
  package internal(set) var marks: [RecordRef] = []
  var past: [Visit] = []
  var future: [Visit] = []
  /// The analysis that was last looked at, so that a key press does not compute it anew.
  var kept: KeptAnalysis?
  /// The line that is being typed; nil while keys are commands.
  package internal(set) var prompt: Prompt?
  /// What is looked for and marked wherever it is seen; empty for nothing.
  package internal(set) var search = ""
  /// What was chosen in the palette, the latest first.
  var recent: [PaletteItem] = []
  /// The lines that were typed into each kind of prompt.
  var histories: [Prompt.Purpose: InputHistory] = [:]
  var derived = Derived()
  /// The digits typed after the count key; nil when no count is being typed.
  package internal(set) var count: String?
  /// What the next key, a letter, is for; nil while keys are commands.
  package internal(set) var awaited: Command.Bookmark?
  package var bookmarks = Bookmarks()
  /// What the last new version of the dataset has changed.
  package internal(set) var changes = DatasetChanges()
  /// The rows of what it has removed.
  var removed = RemovedRows()
  /// Whether there is a newer version that cannot be shown.
  package internal(set) var isOutdated = false
  /// An answer to the last key, until the next one.
  package internal(set) var notice: Localized?
  /// Whether cancelling once more quits.
  var isQuitArmed = false

  package init(size: Size, lettering: Lettering, language: InterfaceLanguage) {
    self.size = size
    self.lettering = lettering
    self.language = language
  }

  /// Where the keys act, as the keymap knows it.
  package var scope: Keymap.Scope {
    if let prompt { return prompt.hasList ? .finder : .line }
    return switch focus {
    case .tabs: .tabs
    case .list: page.kind == nil ? .rows : .list
    case .detail: isDocumentPage ? .document : .record
    case .cells: .cells
    case .picture: .picture
    }
  }

  package var page: Page { pages[tab] ?? .brief }
  package var address: Address { Address(tab: tab, page: page) }
  package var list: ListPosition { lists[address] ?? ListPosition() }
}
