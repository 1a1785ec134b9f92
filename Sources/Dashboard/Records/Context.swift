// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// What presenting a record depends on apart from the record.
struct Context {
  let model: ClusterModel
  let language: InterfaceLanguage
  let glyphs: GlyphSet

  func text(_ text: LocalizedText) -> String { text.text(in: language.content) }

  func text(_ value: some Labelled) -> String { value.label[language] }
}

/// How one kind of record looks: its columns in a list, and its text.
protocol Presented: Record {
  /// From left to right, with the titles in the language that is shown.
  static func columns(_ language: InterfaceLanguage) -> [TableColumn]

  /// What a heading or a link calls it.
  func name(in context: Context) -> LocalizedText

  /// What stands in the columns.
  func cells(_ context: Context) -> [StyledText]

  /// The numbers in the columns, by which these are ordered; nil for a column of words, and for what is
  /// not known.
  func numbers(_ context: Context) -> [Double?]

  /// What there is to say, from the most to the least important.
  func describe(in builder: inout DetailBuilder)
}

extension Presented {
  func name(in context: Context) -> LocalizedText { title }

  func numbers(_ context: Context) -> [Double?] { [] }
}
