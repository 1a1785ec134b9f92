// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// A text with links over the page: where a figure comes from, or records to choose from.
struct TextOverlay {
  let layout: DocumentLayout
  let position: AppState.DocumentPosition
  let language: InterfaceLanguage

  func draw(on canvas: inout Canvas) {
    let text = OverlayBox(lines: layout.lines.count, top: position.top, language: language)
      .draw(on: &canvas)
    canvas.placeCursor(row: text.top, column: text.left)
    DocumentView(
      layout: layout, top: position.top, selectedLink: layout.link(at: position, text.rows),
      surface: .overlay
    ).draw(on: &canvas, in: text)
  }
}

extension AppState {
  /// The text that lies over the page; an empty one for the help, which is none.
  func overlayDetail(in model: ClusterModel) -> Detail {
    if case .copying = overlay { return copyDetail(in: model) }
    var builder = DetailBuilder(context(model))
    guard let analysis = analysis(of: model), let cell = chosenCell(in: model) else {
      return builder.detail
    }
    let column = focus == .cells ? column(of: analysis) : analysis.content.mainColumn
    let name = analysis.cell(row: list.row, column: 0)?.text(context(model)).plain ?? ""
    let title = analysis.content.columns[column].title
    builder.heading(column == 0 ? name : "\(name) \(lettering.glyphs.separator) \(title)")
    switch overlay {
    case .provenance:
      if let figure = cell.figure {
        builder.provenance(of: figure)
      } else {
        builder.provenance(of: cell.text(context(model)).plain, cell.origins)
      }
    case .records: builder.links(Localized(en: "Rests on", hu: "Alapja"), first: cell.targets)
    case .help, .columns, .copying, nil: break
    }
    return builder.detail
  }

  func overlayLayout(in model: ClusterModel) -> DocumentLayout {
    DocumentLayout(
      overlayDetail(in: model).document, columns: OverlayBox.textColumns(in: size), lettering)
  }
}
