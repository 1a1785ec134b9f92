// SPDX-License-Identifier: EUPL-1.2

/// Which languages the texts of a file have, kept so that missing translations can be named once the
/// dataset's own list of languages has been read.
struct TextLanguages: Sendable {
  private struct Group {
    let languages: LanguageList
    var offsets: [UInt32] = []
  }

  /// Nearly all texts of a dataset have the same languages, so few groups exist.
  private var groups: [Group] = []
  private var last = 0
  /// Only used when a file has many groups all the same.
  private var indices: [LanguageList: Int] = [:]

  mutating func add(_ languages: LanguageList, at offset: Int) {
    guard !languages.isEmpty else { return }
    if last >= groups.count || groups[last].languages != languages {
      last = index(of: languages)
    }
    groups[last].offsets.append(UInt32(truncatingIfNeeded: offset))
  }

  private mutating func index(of languages: LanguageList) -> Int {
    if let index = groups.prefix(8).firstIndex(where: { $0.languages == languages }) {
      return index
    }
    if groups.count >= 8, let index = indices[languages] { return index }
    groups.append(Group(languages: languages))
    if groups.count > 8 { indices[languages] = groups.count - 1 }
    return groups.count - 1
  }

  /// The texts that lack some of the wanted languages.
  func missing(_ wanted: [Language]) -> [(languages: [Language], offset: Int)] {
    var distinct: [Language] = []
    for language in wanted where !distinct.contains(language) { distinct.append(language) }
    return groups.flatMap { group in
      let lacking = distinct.filter { !group.languages.contains($0) }
      return lacking.isEmpty ? [] : group.offsets.map { (lacking, Int($0)) }
    }
  }
}
