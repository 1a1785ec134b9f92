// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
import TextGrid

/// The present page as lines of plain text: for pipes, files and terminals that cannot do more.
package struct PlainPage {
  private let state: AppState
  private let model: ClusterModel
  private let columns: Int

  /// - Parameters:
  ///   - state: A state whose text is shown whole, whatever its size says.
  ///   - model: What the state looks at.
  ///   - columns: The width at which text is wrapped.
  package init(state: AppState, model: ClusterModel, columns: Int) {
    self.state = state
    self.model = model
    self.columns = columns
  }

  /// The page; the text of the chosen record instead of the list when that has the focus.
  package func lines() -> [String] {
    let frame = analysisFrame() ?? (state.focus == .detail ? detailFrame() : listFrame())
    return [title, ""]
      + frame.text.split(separator: "\n", omittingEmptySubsequences: false).map {
        String($0)
      }
  }

  private var title: String {
    let steps = [model.name(of: state.tab), state.page.title[state.language]]
    return StyledLine(
      StyledText(steps.joined(separator: " \(state.lettering.glyphs.crumb) ")), state.lettering
    ).text
  }

  private func detailFrame() -> Frame {
    Self.frame(of: state.detail(in: model).document, columns: columns, state.lettering)
  }

  /// A text in lines that are no wider than the columns.
  static func lines(of document: Document, columns: Int, _ lettering: Lettering) -> [String] {
    frame(of: document, columns: columns, lettering).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func frame(
    of document: Document, columns: Int, _ lettering: Lettering
  ) -> Frame {
    let layout = DocumentLayout(document, columns: columns, lettering)
    var canvas = Canvas(
      size: Size(columns: columns, rows: layout.lines.count), lettering: lettering)
    DocumentView(layout: layout, top: 0, selectedLink: nil)
      .draw(on: &canvas, in: canvas.frame.bounds)
    return canvas.frame
  }

  /// The whole picture and below it the whole table; nil for a page that is no analysis.
  private func analysisFrame() -> Frame? {
    guard let analysis = state.analysis(of: model) else { return nil }
    let layout = AnalysisLayout(
      whole: analysis.content, columns: columns, state.language, state.lettering)
    var canvas = Canvas(size: layout.size, lettering: state.lettering)
    AnalysisView(
      analysis: analysis, layout: layout, context: state.context(model),
      seen: analysis.rows.indices, row: -1, column: 0,
      focus: .tabs
    ).draw(on: &canvas)
    return canvas.frame
  }

  private func listFrame() -> Frame {
    let count = state.rowCount(in: model)
    let rows = count + Table.headerRows
    var canvas = Canvas(size: Size(columns: columns, rows: rows), lettering: state.lettering)
    state.table(0..<count, choice: .none, in: model).draw(on: &canvas, in: canvas.frame.bounds)
    return canvas.frame
  }
}
