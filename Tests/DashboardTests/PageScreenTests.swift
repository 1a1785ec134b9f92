// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Foundation
import PolicyModel
import Testing
import TextGrid

/// The screens of all analyses that are kept among the documents, and the list of all pages.
@Suite(.serialized) struct PageScreenTests {
  private static let folder = "docs/pages"

  @Test func `the documents show every analysis as it is`() throws {
    var kept: Set<String> = ["README.md"]
    for page in try Self.shown() where page.isAnalysis {
      for (language, suffix) in [(InterfaceLanguage.english, ""), (.hungarian, ".hu")] {
        let session = try Fixture.session(Size(columns: 80, rows: 24), language).showing(
          page.rawValue)
        let name = "\(page.rawValue)\(suffix).txt"

        try Golden.expect(session.frame().text, at: "\(Self.folder)/\(name)")
        kept.insert(name)
      }
    }
    try expectOnly(kept)
  }

  @Test func `the documents list every page by its stable name`() throws {
    let rows = try Self.shown().map { page in
      let tabs = try Self.tabs(of: page).joined(separator: ", ")
      let screen =
        page.isAnalysis ? "[en](\(page.rawValue).txt), [hu](\(page.rawValue).hu.txt)" : ""
      let titles = [page.title[.english], page.title[.hungarian]]
      return "| `\(page.rawValue)` | \(titles.joined(separator: " | ")) | \(tabs) | \(screen) |"
    }
    let head = ["| Name | Title | Hungarian title | Tabs | Screen |", "|---|---|---|---|---|"]

    try Document.expect(
      (head + rows).joined(separator: "\n"), between: "pages", in: "\(Self.folder)/README.md")
  }

  /// A page that is gone leaves nothing behind.
  private func expectOnly(_ kept: Set<String>) throws {
    let folder = Golden.root.appending(path: Self.folder)
    let found = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let stray = found.filter { !kept.contains($0) }.sorted()
    if Golden.isRegenerating {
      for name in stray { try FileManager.default.removeItem(at: folder.appending(path: name)) }
      return
    }
    #expect(stray == [], "\(Self.folder) has screens of pages that are gone; run script/regenerate")
  }

  /// The pages that the embedded dataset shows in some tab, in the order of their names on the command
  /// line.
  private static func shown() throws -> [Page] {
    try Page.allCases.filter { try !tabs(of: $0).isEmpty }
  }

  private static func tabs(of page: Page) throws -> [String] {
    let model = try #require(Fixture.model)
    return model.tabs.filter { model.pages(of: $0).contains(page) }.map(model.name)
  }
}

extension Page {
  fileprivate var isAnalysis: Bool {
    if case .analysis = self { true } else { false }
  }
}
