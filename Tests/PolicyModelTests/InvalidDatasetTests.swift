// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// Files with faults, and what is said about them: `fixtures/invalid/<name>.json` and `.expected`.
struct InvalidDatasetTests {
  static let folder = "fixtures/invalid"
  static let names = Repository.names(in: folder, suffix: ".json")

  @Test(arguments: names)
  func `every fault is told with its place`(name: String) throws {
    let bytes = try Repository.bytes(of: "\(Self.folder)/\(name).json")

    let text = LoadResult.loading(bytes).lines.map { $0 + "\n" }.joined()

    if Repository.isRegenerating {
      try Repository.write(text, to: "\(Self.folder)/\(name).expected")
      return
    }
    let kept = try? Repository.bytes(of: "\(Self.folder)/\(name).expected")
    #expect(
      text == kept.map { String(decoding: $0, as: UTF8.self) },
      """
      \(name) has other issues than before; if they are right run \
      CLUSTERTUI_REGENERATE=1 swift test --filter InvalidDatasetTests
      """)
  }

  @Test(arguments: Rule.allCases.filter { $0 != .tooManyIssues })
  func `every rule has a file that breaks it and nothing else`(rule: Rule) throws {
    let name = rule.rawValue

    let bytes = try Repository.bytes(of: "\(Self.folder)/\(name).json")

    #expect(Set(LoadResult.loading(bytes).issues.map(\.rule)) == [rule])
  }
}
