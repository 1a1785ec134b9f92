// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

/// A language of the program itself.
package enum InterfaceLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case hungarian = "hu"

  /// The same language as the model knows it.
  package var content: Language {
    switch self {
    case .english: .english
    case .hungarian: .hungarian
    }
  }

  /// The one that the language key changes to.
  package var next: InterfaceLanguage {
    switch self {
    case .english: .hungarian
    case .hungarian: .english
    }
  }
}

/// A text of the program in all its languages.
///
/// One that lacks a translation does not compile.
package struct Localized: Hashable, Sendable {
  package let en: String
  package let hu: String

  package init(en: String, hu: String) {
    self.en = en
    self.hu = hu
  }

  /// What the tab before the groups is called.
  static let overview = Localized(en: "Overview", hu: "Összkép")

  /// The text in a language.
  package subscript(language: InterfaceLanguage) -> String {
    switch language {
    case .english: en
    case .hungarian: hu
    }
  }
}
