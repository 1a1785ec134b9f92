// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// Everything that can be done, and every page and record, by name. It runs nothing but commands.
extension AppState {
  /// Records that are offered at once.
  private static let recordLimit = 20
  /// Found records that are looked at for those that have the identifier.
  private static let lookLimit = 2000
  private static let recentLimit = 20

  mutating func beginPalette(in model: ClusterModel) {
    beginPrompt(.palette)
    keepPalette(of: model)
  }

  /// What fits the line of the palette, the best first; of equals the latest used.
  func paletteItems(in model: ClusterModel) -> [PaletteItem] {
    guard let prompt, prompt.purpose == .palette else { return [] }
    let text = prompt.line.text
    if let kept = derived.palette, kept.text == text, kept.language == language {
      return kept.items
    }
    let match = PaletteMatch(text)
    guard !match.isEmpty else {
      return recent + PaletteItem.all(of: model).filter { !recent.contains($0) }
    }
    return ranked(PaletteItem.all(of: model) + records(named: text, in: model), by: match, model)
  }

  /// With every letter.
  mutating func keepPalette(of model: ClusterModel) {
    if !(prompt?.line.isEmpty ?? true) { makeIndex(of: model) }
    prompt?.list = ListPosition()
    derived.palette = nil
    derived.palette = KeptPalette(
      text: prompt?.line.text ?? "", language: language, items: paletteItems(in: model))
  }

  /// Does what was chosen.
  mutating func runChosen(_ prompt: Prompt, in model: ClusterModel) -> Effect? {
    let items = paletteItems(in: model)
    guard items.indices.contains(prompt.list.row) else {
      notice = Notices.noRow
      return nil
    }
    let item = items[prompt.list.row]
    self.prompt = nil
    recent = Array(([item] + recent.filter { $0 != item }).prefix(Self.recentLimit))
    switch item {
    case .command(let command): return run(command, in: model)
    case .page(let tab, let page):
      remember()
      go(to: tab, page)
      enterPage(in: model)
    case .record(let record): show(record, in: model)
    }
    return nil
  }

  /// Commands that need rows act on those of the page, even where the keys act on the tabs.
  private mutating func run(_ command: Command, in model: ClusterModel) -> Effect? {
    if focus == .tabs, command.needsRows { enterPage(in: model) }
    return apply(command, in: model)
  }

  private func ranked(
    _ items: [PaletteItem], by match: PaletteMatch, _ model: ClusterModel
  ) -> [PaletteItem] {
    let context = context(model)
    let scored = items.enumerated().compactMap { place, item -> (item: PaletteItem, rank: [Int])? in
      guard let score = match.score(of: item.name(in: context)) else { return nil }
      let age = recent.firstIndex(of: item) ?? Self.recentLimit
      return (item, [-score, age, place])
    }
    return scored.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.item)
  }

  /// The records with all words in their identifier and name.
  private func records(named text: String, in model: ClusterModel) -> [PaletteItem] {
    guard let index = derived.index, text.count > 1 else { return [] }
    let match = PaletteMatch(text)
    let context = context(model)
    let found = FoundRecords(index.hits(for: SearchQuery(text))).prefix(Self.lookLimit)
    return found.lazy.map(PaletteItem.record)
      .filter { match.score(of: $0.name(in: context)) != nil }
      .prefix(Self.recordLimit).map { $0 }
  }
}

/// What the palette offers for a line.
struct KeptPalette: Sendable {
  let text: String
  let language: InterfaceLanguage
  let items: [PaletteItem]
}
