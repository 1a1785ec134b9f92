// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard

/// What is shown, and how; the same on the screen and in snapshots.
struct ViewOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: "Language; on the screen that of the locale, in snapshots en.")
  var language: InterfaceLanguage?

  @Option(help: "Tab to start on: overview or a working group such as wg4.")
  var tab: String?

  @Option(help: "Page of the tab to start on.")
  var page: Page?

  @Option(help: "Record to start on, by its identifier such as r-wg4-1.")
  var record: String?

  @Option(help: "Place to start on, as the status line names it: 'WG4 r-wg4-1', 'wg5 quotients'.")
  var at: String?

  @Option(help: "Signs to draw with (default: auto).")
  var glyphs: GlyphChoice?

  func validate() throws {
    guard at == nil || (tab == nil && page == nil && record == nil) else {
      throw ValidationError("--at names a place; give it, or --tab, --page and --record.")
    }
  }

  var view: View {
    View(language: language, tab: tab, page: page, record: record, address: at, glyphs: glyphs)
  }
}
