// SPDX-License-Identifier: EUPL-1.2

package import TextGrid

/// Where everything stands on a screen of a size.
///
///      tabs
///      pages
///      ─────────┬──────────
///       list    │ detail       wide: side by side
///      ─────────┴──────────
///      status
///      footer
///
/// Narrow screens show the list or the detail, whichever has the focus; low ones do without rules. An
/// analysis takes the place of both.
package struct ScreenLayout: Equatable, Sendable {
  /// The smallest screen on which a page can be read.
  package static let smallest = Size(columns: 40, rows: 8)
  private static let sideBySide = 100
  private static let ruledRows = 14
  /// Longer lines of text are hard to read.
  private static let widestText = 96

  package let tabs: Rect
  package let pages: Rect
  /// Between the bars: what both panes take together.
  package let body: Rect
  /// Empty when the list is not seen.
  package let list: Rect
  /// Empty when the detail is not seen; its measure is then still that of the text when it is.
  package let detail: Rect
  package let isDetailSeen: Bool
  /// The column between the panes; nil when there is one pane.
  package let divider: Int?
  package let upperRule: Int?
  package let lowerRule: Int?
  package let status: Rect
  package let footer: Rect

  package init(size: Size, focus: AppState.Focus, page: Page) {
    var rest = Rect(columns: size.columns, rows: size.rows)
    tabs = rest.removeTop(1)
    pages = rest.removeTop(1)
    footer = rest.removeBottom(1)
    status = rest.removeBottom(1)
    let isRuled = size.rows >= Self.ruledRows
    upperRule = isRuled ? rest.removeTop(1).top : nil
    lowerRule = isRuled ? rest.removeBottom(1).top : nil
    body = rest
    let isDocument = page == .brief
    if page.kind != nil, size.columns >= Self.sideBySide {
      list = rest.removeLeft(size.columns * 45 / 100)
      divider = rest.removeLeft(1).left
      isDetailSeen = true
    } else {
      isDetailSeen = isDocument || focus == .detail
      list = isDetailSeen ? Rect(columns: 0, rows: rest.rows) : rest
      divider = nil
    }
    let text = rest.inset(columns: 1)
    detail = Rect(
      left: text.left, top: text.top, columns: min(text.columns, Self.widestText), rows: text.rows)
  }

  /// Records that the list shows at once.
  package var listRows: Int { max(0, list.rows - Table.headerRows) }
  /// Lines that the detail shows at once.
  package var detailRows: Int { detail.rows }
}

extension AppState {
  /// Whether the page is shown at all.
  var isLargeEnough: Bool {
    let least = ScreenLayout.smallest
    return size.columns >= least.columns && size.rows >= least.rows
  }

  package var layout: ScreenLayout {
    ScreenLayout(size: size, focus: focus, page: page)
  }
}
