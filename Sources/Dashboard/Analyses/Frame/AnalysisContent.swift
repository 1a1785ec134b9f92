// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// What an analysis page shows, before anything is known about the size of the screen.
///
/// The table is the truth; the picture shows some of its columns.
struct AnalysisContent: Hashable, Sendable {
  let title: String
  /// What is needed to read the figures: edition, year, unit, formula.
  let remarks: [String]
  /// What the figures were computed with, as far as that can be changed.
  let parameters: [Parameter]
  /// Rows that are chosen, where rows are things to choose; nil where they stand for themselves.
  let choices: [Int]?
  /// What must not be overlooked, a sentence; nil for nothing.
  let note: String?
  /// How many tables the page has to choose from, and which one this is, from 0 on.
  let variants: Int
  let variant: Int
  /// The first one names the rows and stays when the others scroll.
  let columns: [TableColumn]
  /// A cell for each column; the totals stand last.
  let rows: [[AnalysisCell]]
  /// How many of the last rows are totals, which stay there however the others are ordered.
  let totals: Int
  /// The column that the page is about.
  let mainColumn: Int
  let picture: Picture?
  /// The column of the table that is the first one of the picture, where that has columns.
  let pictureColumn: Int
  let honesty: Honesty

  /// How much of what is seen was invented.
  enum Honesty: Hashable, Sendable {
    case real, partlyIllustrative, illustrative
  }

  /// - Parameters:
  ///   - title: Of what is shown.
  ///   - remarks: Edition, year, unit, formula; empty ones are left out.
  ///   - parameters: What can be changed, in the order in which the page knows it.
  ///   - choices: Rows that are chosen, where rows are things to choose.
  ///   - note: A sentence that must not be overlooked.
  ///   - variant: Which table this is of how many.
  ///   - columns: The first one names the rows.
  ///   - rows: A cell for each column.
  ///   - totals: The same for what follows from those above, such as sums.
  ///   - mainColumn: The column that the page is about.
  ///   - picture: Of the rows; it is left out when they are too many.
  ///   - pictureColumn: The column of the table that is the first one of the picture.
  /// - Complexity: O(*n*) in the cells, for how much of them was invented.
  init(
    _ title: String, remarks: [String] = [], parameters: [Parameter] = [],
    choices: [Int]? = nil, note: String? = nil,
    variant: (index: Int, count: Int) = (0, 1), columns: [TableColumn], rows: [[AnalysisCell]],
    totals: [[AnalysisCell]] = [], mainColumn: Int, picture: Picture?, pictureColumn: Int = 1
  ) {
    let all = rows + totals
    self.title = title
    self.remarks = remarks.filter { !$0.isEmpty }
    self.parameters = parameters
    self.choices = choices
    self.note = note
    self.variant = variant.index
    self.variants = variant.count
    self.columns = columns
    self.rows = all
    self.totals = totals.count
    self.mainColumn = min(max(0, mainColumn), max(0, columns.count - 1))
    self.picture = picture.flatMap { $0.isOverfull(all.count) ? nil : $0 }
    self.pictureColumn = pictureColumn
    self.honesty = Honesty(all)
  }

  /// A page for which the dataset holds nothing.
  ///
  /// - Parameters:
  ///   - title: Of the page.
  ///   - note: What would have to be there, a sentence.
  /// - Returns: A page without rows.
  static func empty(_ title: String, note: String? = nil) -> AnalysisContent {
    AnalysisContent(title, note: note, columns: [], rows: [], mainColumn: 0, picture: nil)
  }

  /// Which of several tables a variant means: beyond the last one, the last one.
  static func place(of variant: Int, among count: Int) -> Int { min(max(0, variant), count - 1) }

  /// The cell at a row and column; nil beside the table.
  func cell(row: Int, column: Int) -> AnalysisCell? {
    guard rows.indices.contains(row), rows[row].indices.contains(column) else { return nil }
    return rows[row][column]
  }
}

extension AnalysisContent.Honesty {
  fileprivate init(_ rows: [[AnalysisCell]]) {
    let known = rows.joined().filter(\.saysSomething)
    let invented = known.count(where: \.isIllustrative)
    self = invented == 0 ? .real : invented == known.count ? .illustrative : .partlyIllustrative
  }

  /// nil for what is not invented.
  var badge: Localized? {
    switch self {
    case .real: nil
    case .partlyIllustrative:
      Localized(en: "partly illustrative data", hu: "részben szemléltető adatok")
    case .illustrative: Localized(en: "illustrative data", hu: "szemléltető adatok")
    }
  }
}
