// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// The columns that several kinds of records share, so that lists look alike.
enum Column {
  /// Goes early: the title says more.
  static func identifier(_ width: Int, dispensability: Int) -> TableColumn {
    TableColumn("Id", .fixed(width), dispensability: dispensability)
  }

  static func title(_ language: InterfaceLanguage) -> TableColumn {
    TableColumn(Localized(en: "Title", hu: "Cím")[language], .flexible(least: 44))
  }

  /// The country's code.
  static func country(_ language: InterfaceLanguage, dispensability: Int = 2) -> TableColumn {
    TableColumn(
      Localized(en: "Where", hu: "Hol")[language], .fixed(5), dispensability: dispensability)
  }

  static func stage(_ language: InterfaceLanguage, dispensability: Int) -> TableColumn {
    TableColumn(
      Localized(en: "Stage", hu: "Fázis")[language], .fixed(11), dispensability: dispensability)
  }

  static func level(_ language: InterfaceLanguage) -> TableColumn {
    TableColumn(Localized(en: "Level", hu: "Szint")[language], .fixed(16), dispensability: 1)
  }

  static func name(_ language: InterfaceLanguage) -> TableColumn {
    TableColumn(Localized(en: "Name", hu: "Név")[language], .flexible(least: 30))
  }

  static func year(_ language: InterfaceLanguage, dispensability: Int = 1) -> TableColumn {
    TableColumn(
      Localized(en: "Year", hu: "Év")[language], .fixed(4), dispensability: dispensability)
  }

  static func area(_ language: InterfaceLanguage) -> TableColumn {
    TableColumn(Localized(en: "Area", hu: "Terület")[language], .fixed(20), dispensability: 2)
  }

  /// A column of numbers under each other.
  static func number(_ title: String, _ width: Int, dispensability: Int) -> TableColumn {
    TableColumn(title, .fixed(width), alignment: .trailing, dispensability: dispensability)
  }
}
