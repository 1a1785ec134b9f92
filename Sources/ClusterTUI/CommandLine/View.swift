// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import PolicyModel
internal import TextGrid

/// What is shown first, and how.
struct View {
  /// nil for the language of the environment.
  var language: InterfaceLanguage?
  var tab: String?
  var page: Page?
  var record: String?
  /// All of tab, page and record as one text.
  var address: String?
  /// nil for what the terminal can show.
  var glyphs: GlyphChoice?
  /// The tab to start on where no option names a place; unlike that of an option it may be missing.
  var usualTab: String?

  /// What options leave open is as the settings say.
  mutating func complete(from settings: Configuration) {
    language = language ?? settings.language
    glyphs = glyphs ?? settings.glyphs
    usualTab = settings.tab
  }

  func lettering(_ repertoire: Repertoire) -> Lettering {
    (glyphs ?? .auto).lettering(repertoire)
  }

  /// Goes where the options say.
  ///
  /// - Throws: `ValidationError` naming what the dataset has instead.
  func apply(to session: inout Session) throws {
    if tab != nil || page != nil {
      let tab = try tab.map { try find(tab: $0, in: session.model) } ?? .overview
      let page = page ?? .brief
      guard session.model.pages(of: tab).contains(page) else {
        throw missing(page, in: tab, session.model)
      }
      session.show(tab, page)
    }
    if let record { session.show(try find(record: record, in: session.model)) }
    if let address { session.show(try place(at: address, in: session.model)) }
    let isOpen = tab == nil && page == nil && record == nil && address == nil
    if let usualTab, isOpen { show(usualTab, in: &session) }
  }

  /// Settings serve many datasets, and not all of them have the same tabs.
  private func show(_ name: String, in session: inout Session) {
    let model = session.model
    guard let tab = model.tabs.first(where: { model.name(of: $0) == name.lowercased() }) else {
      return session.tell(Notices.noUsualTab(name))
    }
    session.show(tab, .brief)
  }

  private func place(at address: String, in model: ClusterModel) throws -> PlaceAddress {
    guard let place = model.place(at: address) else {
      throw ValidationError(
        "There is no place '\(address)' in this dataset; expected tab, page and record, such as 'WG4 r-wg4-1'."
      )
    }
    return place
  }

  private func find(tab name: String, in model: ClusterModel) throws -> Tab {
    let names = model.tabs.map { model.name(of: $0) }
    guard let index = names.firstIndex(of: name.lowercased()) else {
      throw ValidationError(
        "There is no tab '\(name)' in this dataset; it has \(names.joined(separator: ", ")).")
    }
    return model.tabs[index]
  }

  private func find(record id: String, in model: ClusterModel) throws -> RecordRef {
    let kinds = Page.allCases.compactMap(\.kind)
    for kind in kinds {
      guard let position = model.table(of: kind).position(ofIdentifier: id) else { continue }
      return RecordRef(kind, position)
    }
    let known = kinds.flatMap { kind in
      let table = model.table(of: kind)
      return (0..<table.count).map { table.identifier(at: $0) }
    }
    let hint = NearMiss.best(for: id, among: known).map { "; did you mean '\($0)'?" }
    throw ValidationError(
      "There is no record '\(id)' in this dataset\(hint ?? "; 'clustertui' lists them all.")")
  }

  private func missing(_ page: Page, in tab: Tab, _ model: ClusterModel) -> ValidationError {
    let names = model.pages(of: tab).map(\.rawValue).joined(separator: ", ")
    return ValidationError(
      "The tab '\(model.name(of: tab))' has no page '\(page.rawValue)'; it has \(names).")
  }
}
