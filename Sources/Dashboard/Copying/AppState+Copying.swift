// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// Which text is to be copied is chosen from a box that shows how each begins.
extension AppState {
  mutating func beginCopying(in model: ClusterModel) {
    guard !copyItems(in: model).isEmpty else {
      notice = Notices.nothingToCopy
      return
    }
    overlay = .copying(DocumentPosition())
  }

  /// Asks for the chosen text to be copied, and closes the box.
  mutating func copy(at position: DocumentPosition, in model: ClusterModel) -> Effect? {
    let items = copyItems(in: model)
    let link = overlayLayout(in: model).link(at: position, OverlayBox.textRows(in: size)) ?? 0
    overlay = nil
    guard items.indices.contains(link),
      let text = CopyText(state: self, model: model).text(items[link])
    else { return nil }
    return .copy(text)
  }

  /// What there is to copy, in the order of the box.
  func copyItems(in model: ClusterModel) -> [CopyItem] {
    let texts = CopyText(state: self, model: model)
    return CopyItem.allCases.filter { texts.text($0) != nil }
  }

  /// The box: each text by its name and its beginning.
  func copyDetail(in model: ClusterModel) -> Detail {
    let texts = CopyText(state: self, model: model)
    var builder = DetailBuilder(context(model))
    builder.heading(Localized(en: "Copy", hu: "Másolás")[language])
    builder.gap()
    builder.choices(
      copyItems(in: model).map { item in
        let lines = (texts.text(item) ?? "").split(separator: "\n")
        let beginning = lines.first.map(String.init) ?? ""
        let isWhole = lines.count == 1
        let ellipsis = isWhole ? "" : " \(lettering.glyphs.ellipsis)"
        return (item.label, beginning + ellipsis)
      })
    return builder.detail
  }
}
