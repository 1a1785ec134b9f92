// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// Columns of analyses, wide enough for what stands in them and for the sign of their order.
extension Context {
  private static let longestName = 34
  private static let signColumns = 2
  /// Columns to which long words are cut where all columns can be seen then.
  private static let narrowestWords = 30

  /// What figures are set under each other by.
  var decimalSign: Character {
    switch language {
    case .english: "."
    case .hungarian: ","
    }
  }

  /// The column of the rows' names.
  func nameColumn(
    _ title: Localized, _ names: [String], narrowest: Int? = nil
  ) -> TableColumn {
    let longest = names.map(\.count).max() ?? 0
    let width = max(title[language].count + Self.signColumns, min(longest, Self.longestName))
    return TableColumn(
      title[language], .fixed(width), narrowest: narrowest, widest: longest)
  }

  /// The column of rows that are named after records; of very many their names are not read.
  func nameColumn(_ title: Localized, of records: [RecordRef]) -> TableColumn {
    guard records.count <= Picture.mostRows else {
      return TableColumn(title[language], .fixed(Self.longestName))
    }
    return nameColumn(title, records.map { self.title(of: $0) })
  }

  /// A column of figures, at least so wide.
  func figureColumn(_ title: Localized, _ width: Int = 7) -> TableColumn {
    figureColumn(title[language], width)
  }

  /// A column of figures under a title from the dataset.
  func figureColumn(_ title: String, _ width: Int = 7) -> TableColumn {
    TableColumn(
      title, .fixed(max(title.count + Self.signColumns, width)), alignment: .decimal(decimalSign))
  }

  /// A column of words, at least so wide.
  func wordColumn(
    _ title: Localized, _ texts: [String], least: Int = 0, most: Int = 24, narrowest: Int? = nil
  ) -> TableColumn {
    let longest = texts.map(\.count).max() ?? 0
    let width = max(least, min(longest, most))
    return TableColumn(
      title[language], .fixed(max(title[language].count + Self.signColumns, width)),
      narrowest: narrowest ?? (width > Self.narrowestWords ? Self.narrowestWords : nil),
      widest: longest)
  }

  /// The name of a row about an area, which leads to its record.
  func nameCell(_ area: Area) -> AnalysisCell {
    .name(name(of: area), record(of: area).map { [$0] } ?? [])
  }
}
