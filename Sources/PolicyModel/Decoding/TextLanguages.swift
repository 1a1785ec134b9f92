// SPDX-License-Identifier: EUPL-1.2

/// Which languages the texts of a file have, kept so that missing translations can be named once the
/// dataset's own list of languages has been read.
struct TextLanguages: Sendable {
  /// Nearly all texts of a dataset have the same languages, so few groups exist.
  private var groups: [(languages: [Language], offsets: [UInt32])] = []
  private var last = 0
  private var indices: [[Language]: Int] = [:]

  mutating func add(_ translations: [LocalizedText.Translation], at offset: Int) {
    guard !translations.isEmpty else { return }
    if !isGroup(last, of: translations) {
      let languages = translations.map(\.language)
      last = indices[languages, default: groups.count]
      if last == groups.count {
        indices[languages] = last
        groups.append((languages, []))
      }
    }
    groups[last].offsets.append(UInt32(truncatingIfNeeded: offset))
  }

  private func isGroup(_ index: Int, of translations: [LocalizedText.Translation]) -> Bool {
    guard index < groups.count else { return false }
    return groups[index].languages.elementsEqual(translations) { $0 == $1.language }
  }

  /// The texts that lack some of the wanted languages.
  func missing(_ wanted: [Language]) -> [(languages: [Language], offset: Int)] {
    var seen: Set<Language> = []
    let wanted = wanted.filter { seen.insert($0).inserted }
    return groups.flatMap { group in
      let lacking = wanted.filter { !group.languages.contains($0) }
      return lacking.isEmpty ? [] : group.offsets.map { (lacking, Int($0)) }
    }
  }
}
