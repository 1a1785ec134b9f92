// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension AppState {
  /// Where the search finds something on the page.
  func hits(in model: ClusterModel) -> HitPlaces {
    if let kept = keptHits { return kept.places }
    return madeHits(of: model, derived.index ?? SearchIndex(model, labels: SearchLabel.all)).places
  }

  /// Keeps the hits of the present page.
  mutating func keepHits(of model: ClusterModel) {
    guard !search.isEmpty, keptHits == nil else { return }
    if let analysis = analysis(of: model) { keepTableText(of: analysis.content, in: model) }
    derived.hits = madeHits(of: model, makeIndex(of: model))
  }

  private var keptHits: KeptHits? {
    guard let kept = derived.hits, kept.key == listKey, kept.search == search,
      kept.columns == textColumns
    else { return nil }
    return kept
  }

  private var textColumns: Int { isDocumentPage ? layout.detail.columns : 0 }

  private func madeHits(of model: ClusterModel, _ index: SearchIndex) -> KeptHits {
    let query = SearchQuery(search)
    let found = index.hits(for: query, after: derived.hits?.found)
    return KeptHits(
      key: listKey, search: search, columns: textColumns,
      places: HitPlaces(places: query.isEmpty ? [] : places(of: found, in: model)), found: found)
  }

  /// Rows of a list or table, or lines of a text.
  private func places(of found: SearchHits, in model: ClusterModel) -> [Int32] {
    if let kind = page.kind { return rows(in: model).rows(of: found.positions(of: kind)) }
    if let analysis = analysis(of: model) {
      let texts = tableText(of: analysis.content, in: model)
      return analysis.rows.indices
        .filter { found.query.isMet(byFolded: texts[analysis.rows[$0]]) }.map { Int32($0) }
    }
    let lines = documentLayout(in: model).lines
    return lines.indices.filter { lines[$0].line.isMatch }.map { Int32($0) }
  }

  /// Puts the texts of a table together once: for every letter anew it would take too long.
  mutating func keepTableText(of content: AnalysisContent, in model: ClusterModel) {
    derived.table = KeptTable(key: analysisKey, rows: tableText(of: content, in: model))
  }

  /// The texts of each row of the present analysis, folded.
  func tableText(of content: AnalysisContent, in model: ClusterModel) -> [[UInt8]] {
    if let kept = derived.table, kept.key == analysisKey { return kept.rows }
    return content.foldedTexts(context(model))
  }

  /// The word that was probably meant, with how often it is found; nil for none.
  var nearWord: NearWord? {
    guard let kept = derived.near, kept.text == soughtText else { return nil }
    return kept.word
  }

  /// Looks for a word that was probably meant when nothing in the whole dataset fits.
  ///
  /// - Complexity: O(*n*) in the bytes of the dataset's text.
  mutating func keepNearWord() {
    guard let found = foundByLine, found.isEmpty, derived.near?.text != soughtText else { return }
    derived.near = (soughtText, derived.index?.nearWords(for: found.query, hits: found).first)
  }

  /// What the line that is being typed finds in the whole dataset; nil where it looks for no records.
  private var foundByLine: SearchHits? {
    switch prompt?.purpose {
    case .search: derived.hits?.found
    case .filter: derived.rows?.found
    case .everywhere: derived.everywhere?.hits
    case .palette, nil: nil
    }
  }

  /// What is being typed, or else what is looked for.
  private var soughtText: String { prompt?.line.text ?? search }

  /// What is found in the whole dataset, where nothing is on this page.
  private var elsewhere: Int {
    prompt?.purpose == .filter
      ? derived.rows?.found?.count ?? 0 : derived.hits?.found.count ?? 0
  }

  /// Why nothing was found, and what would be.
  func noMatch(in model: ClusterModel) -> Localized {
    if let near = nearWord { return Notices.noMatch(near) }
    let elsewhere = elsewhere
    return elsewhere > 0 ? Notices.elsewhere(elsewhere) : Notices.noMatch(soughtText)
  }
}

extension AnalysisContent {
  /// What stands in each row, folded, with a line feed between the cells.
  ///
  /// - Complexity: O(*n*) in the text of the table.
  fileprivate func foldedTexts(_ context: Context) -> [[UInt8]] {
    rows.map { row in
      let cells = row.map { Folding.folded($0.text(context).plain) }
      return Array(cells.joined(separator: [UInt8(ascii: "\n")]))
    }
  }
}
