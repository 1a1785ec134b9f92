// SPDX-License-Identifier: EUPL-1.2

import TextGrid

extension AnalysisContent {
  /// The title may take all of them but one for the note.
  private static let titleRows = 4

  /// The title with what is needed to read the figures, and the note below it; what is too long for them
  /// ends in an ellipsis.
  func titleLines(
    columns: Int, _ language: InterfaceLanguage, _ lettering: Lettering
  ) -> [StyledLine] {
    let text = titleText(language, lettering.glyphs).wrapped(columns: max(1, columns), lettering)
    let note = note.map { StyledText($0, .muted).wrapped(columns: max(1, columns), lettering) }
    let lines = text.clipped(to: Self.titleRows - (note == nil ? 0 : 1), columns, lettering)
    return (lines + (note ?? [])).clipped(to: Self.titleRows, columns, lettering)
  }

  private func titleText(_ language: InterfaceLanguage, _ glyphs: GlyphSet) -> StyledText {
    let separator = " \(glyphs.separator) "
    var text = StyledText(title, .heading)
    if variants > 1 { text.append(" \(variant + 1)/\(variants)", .key) }
    if let badge = honesty.badge { text.append(separator + badge[language], .warning) }
    for parameter in parameters {
      text.append(separator)
      text += parameter.titleText(glyphs)
    }
    for remark in remarks { text.append(separator + remark, .label) }
    return text
  }
}

extension Parameter {
  /// The one that the keys change stands between signs.
  fileprivate func titleText(_ glyphs: GlyphSet) -> StyledText {
    StyledText(isMarked ? "\(glyphs.open)\(text)\(glyphs.close)" : text, .key)
  }
}
