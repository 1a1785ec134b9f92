// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

/// A place that can be named: a page of a tab, and perhaps a record on it.
package struct PlaceAddress: Equatable, Sendable {
  package let tab: Tab
  package let page: Page
  /// nil for the page as a whole.
  package let record: RecordRef?
}

extension ClusterModel {
  /// The place that an address names: tab, page and record, each of which may be left out.
  ///
  /// It is what the status line shows and what can be said aloud: `WG4 r-wg4-1`, `wg4 recommendations`,
  /// `WG4 › Ajánlások › r-wg4-1`, `4`. Case does not matter; a page has its name on the command line or
  /// its title in any language.
  ///
  /// - Returns: nil where the dataset has no such place.
  /// - Complexity: O(*n*) in the number of records where one is named.
  package func place(at address: String) -> PlaceAddress? {
    var words = address.split { $0.isWhitespace || ",›>".contains($0) }.map(String.init)
    guard let first = words.first else { return nil }
    let named = tab(called: first)
    if named != nil { words.removeFirst() }
    let tab = named ?? .overview
    if words.isEmpty { return PlaceAddress(tab: tab, page: .brief, record: nil) }
    if let page = page(called: words, in: tab) {
      return PlaceAddress(tab: tab, page: page, record: nil)
    }
    return place(of: words.removeLast(), on: words, in: tab)
  }

  /// The address of a place, by the names of the command line: `wg4 recommendations r-wg4-1`.
  package func address(of place: PlaceAddress) -> String {
    let id = place.record.map { table(of: $0.kind).identifier(at: $0.position) }
    return [name(of: place.tab), place.page.rawValue, id].compactMap(\.self).joined(separator: " ")
  }

  /// A record, on the page that is named or, where none is, at home.
  private func place(of word: String, on words: [String], in tab: Tab) -> PlaceAddress? {
    guard !words.isEmpty else {
      guard let record = record(called: word, among: Page.allCases.compactMap(\.kind)),
        let home = home(of: record, from: tab)
      else { return nil }
      return PlaceAddress(tab: home.tab, page: home.page, record: record)
    }
    guard let page = page(called: words, in: tab), let kind = page.kind,
      let record = record(called: word, among: [kind]),
      rows(of: page, in: tab).row(of: record.position) != nil
    else { return nil }
    return PlaceAddress(tab: tab, page: page, record: record)
  }

  private func tab(called word: String) -> Tab? {
    let word = word.lowercased()
    let overview = [Localized.overview.en, Localized.overview.hu].map { $0.lowercased() }
    if overview.contains(word) { return .overview }
    return tabs.first { name(of: $0).lowercased() == word || String(digit(of: $0)) == word }
  }

  private func page(called words: [String], in tab: Tab) -> Page? {
    let words = words.map { $0.lowercased() }
    let (title, name) = (words.joined(separator: " "), words.joined(separator: "-"))
    return pages(of: tab).first { page in
      page.rawValue == name || [page.title.en, page.title.hu].contains { $0.lowercased() == title }
    }
  }

  private func record(called word: String, among kinds: [RecordKind]) -> RecordRef? {
    for kind in kinds {
      if let position = table(of: kind).position(ofIdentifier: word) {
        return RecordRef(kind, position)
      }
    }
    let word = word.lowercased()
    for kind in kinds {
      let table = table(of: kind)
      let position = (0..<table.count).first { table.identifier(at: $0).lowercased() == word }
      if let position { return RecordRef(kind, position) }
    }
    return nil
  }
}
