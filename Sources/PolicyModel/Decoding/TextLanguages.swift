// SPDX-License-Identifier: EUPL-1.2

/// Which languages the texts of a file have, kept so that missing translations can be named once the
/// dataset's own list of languages has been read.
struct TextLanguages: Sendable {
  /// Nearly all texts of a dataset have the same languages, so few groups exist.
  private var groups: [(languages: [Language], offsets: [UInt32])] = []
  private var last = 0

  mutating func add(_ languages: [Language], at offset: Int) {
    guard !languages.isEmpty else { return }
    if last >= groups.count || groups[last].languages != languages {
      last = groups.firstIndex { $0.languages == languages } ?? groups.count
      if last == groups.count { groups.append((languages, [])) }
    }
    groups[last].offsets.append(UInt32(truncatingIfNeeded: offset))
  }

  /// The texts that lack some of the wanted languages.
  func missing(_ wanted: [Language]) -> [(languages: [Language], offset: Int)] {
    groups.flatMap { group in
      let lacking = wanted.filter { !group.languages.contains($0) }
      return lacking.isEmpty ? [] : group.offsets.map { (lacking, Int($0)) }
    }
  }
}
