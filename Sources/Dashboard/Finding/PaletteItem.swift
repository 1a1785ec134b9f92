// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// Something that can be chosen in the palette.
enum PaletteItem: Hashable, Sendable {
  case command(Command)
  case page(Tab, Page)
  case record(RecordRef)
}

extension PaletteItem {
  /// What the item is called and found by.
  func name(in context: Context) -> PaletteName {
    switch self {
    case .command(let command): PaletteName(command, context.language)
    case .page(let tab, let page): PaletteName(tab, page, context)
    case .record(let record): PaletteName(record, context)
    }
  }

  /// Everything but records, of which there may be very many.
  static func all(of model: ClusterModel) -> [PaletteItem] {
    Command.all.map(PaletteItem.command)
      + model.tabs.flatMap { tab in model.pages(of: tab).map { PaletteItem.page(tab, $0) } }
  }
}

/// What an item is called, and the words by which it is found.
struct PaletteName {
  let title: String
  /// What it does, or where it is.
  let detail: String
  /// Words that are not seen, in every language.
  let synonyms: String

  init(_ command: Command, _ language: InterfaceLanguage) {
    let text = command.text
    title = text.title[language]
    detail = text.detail[language]
    synonyms = InterfaceLanguage.allCases
      .flatMap { [text.title[$0], text.synonyms[$0]] }.joined(separator: " ")
  }

  init(_ tab: Tab, _ page: Page, _ context: Context) {
    let model = context.model
    title = page.title[context.language]
    detail = "\(model.name(of: tab).uppercased()) \(context.shortName(of: tab))"
    synonyms = ([page.rawValue] + InterfaceLanguage.allCases.map { page.title[$0] })
      .joined(separator: " ")
  }

  init(_ record: RecordRef, _ context: Context) {
    title = context.model.table(of: record.kind).identifier(at: record.position)
    detail = context.text(RecordPresenter(context: context).name(of: record))
    synonyms = ""
  }
}
