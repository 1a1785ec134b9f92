// SPDX-License-Identifier: EUPL-1.2

/// What a command is called where commands are chosen by name.
struct CommandText {
  let title: Localized
  /// What it does, in a few words.
  let detail: Localized
  /// Other words for it, by which it is found too.
  let synonyms: Localized

  init(_ title: Localized, _ detail: Localized, _ synonyms: Localized = Localized(en: "", hu: "")) {
    self.title = title
    self.detail = detail
    self.synonyms = synonyms
  }
}

extension Command {
  /// Every command that has a key in the standard keymap, in its order.
  static let all = Keymap.standard.entries.flatMap(\.bindings).map(\.command)

  /// Whether it acts on rows or text, and has nothing to act on while the keys choose a tab.
  var needsRows: Bool {
    switch self {
    case .explain, .order, .turnTable, .changeParameter, .markParameter, .find, .move, .mark,
      .copy:
      true
    case .turn, .open, .close, .focus, .selectTab, .travel, .beginCount, .changeLanguage, .help,
      .repaint, .suspend, .cancel, .quit, .bookmark, .nextChange, .compare, .removeMarks:
      false
    }
  }
}
