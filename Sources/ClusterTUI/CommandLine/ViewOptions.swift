// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import PolicyModel

/// What is shown, and how; the same on the screen and in snapshots.
struct ViewOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: "Language; on the screen that of the locale, in snapshots en.")
  var language: InterfaceLanguage?

  @Option(help: "Tab to start on: overview or a working group such as wg4.")
  var tab: String?

  @Option(
    help: "Page of the tab to start on, such as recommendations.",
    completion: .list(Page.allCases.map(\.rawValue)), transform: Self.page)
  var page: Page?

  @Option(help: "Record to start on, by its identifier such as r-wg4-1.")
  var record: String?

  @Option(help: "Place to start on, as the status line names it: 'WG4 r-wg4-1', 'wg5 quotients'.")
  var at: String?

  @Option(help: "Signs to draw with (default: auto).")
  var glyphs: GlyphChoice?

  /// The page of a name; more than fifty are too many to be listed for a typing mistake.
  private static func page(_ name: String) throws -> Page {
    if let page = Page(rawValue: name) { return page }
    let names = Page.allCases.map(\.rawValue)
    let longer = names.filter { !name.isEmpty && $0.hasPrefix(name) }
    let hint = longer.count == 1 ? longer.first : NearMiss.best(for: name, among: names)
    throw ValidationError(
      hint.map { "did you mean '\($0)'?" } ?? "expected one of \(names.joined(separator: ", ")).")
  }

  func validate() throws {
    guard at == nil || (tab == nil && page == nil && record == nil) else {
      throw ValidationError("--at names a place; give it, or --tab, --page and --record.")
    }
  }

  var view: View {
    View(language: language, tab: tab, page: page, record: record, address: at, glyphs: glyphs)
  }
}
