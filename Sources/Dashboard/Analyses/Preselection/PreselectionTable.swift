// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Schemes × how they choose, with the points of each criterion that some scheme publishes.
struct PreselectionTable {
  /// Beyond these a picture has no more letters that could be told apart.
  private static let mostNames = 8
  /// Nobody reads a table of more columns, and each of them would be a cell of every scheme.
  private static let mostColumns = 40

  private let context: Context
  private let criteria: PreselectionCriteria
  /// Those that publish what they weigh before the others, each in the order of the file.
  private let schemes: [PreselectionCriteria.Row]
  /// The criteria of all schemes, each once.
  private let criterionNames: [String]

  init(context: Context, criteria: PreselectionCriteria) {
    let weighed = criteria.rows.filter { !$0.criteria.isEmpty }
    var seen: Set<String> = []
    self.context = context
    self.criteria = criteria
    self.schemes = weighed + criteria.rows.filter { $0.criteria.isEmpty }
    self.criterionNames = weighed.flatMap(\.criteria).map { context.text($0.name) }
      .filter { seen.insert($0).inserted }
  }

  private var columnNames: [String] { Array(criterionNames.prefix(Self.mostColumns)) }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let rows = schemes.map(cells) + criteria.unknown.map(unknown)
    let names = (rows + [coverage]).map { $0[0].text(context).plain }
    return AnalysisContent(
      AnalysisKind.preselection.label[context.language], remarks: [Self.what[context.language]],
      note: omission, variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Scheme", hu: "Támogatás"), names),
        context.wordColumn(
          Localized(en: "Kind", hu: "Módja"), rows.map { $0[1].text(context).plain }),
        context.figureColumn(Localized(en: "Points", hu: "Pontszám")),
      ] + columnNames.map { context.figureColumn($0) } + [
        context.figureColumn(Localized(en: "Valid, months", hu: "Érvényes, hónap"))
      ],
      rows: rows, totals: [coverage], mainColumn: 2, picture: picture)
  }

  private static let what = Localized(
    en: "most points for each criterion", hu: "szempontonként elérhető pontszám")

  /// How many criteria have no column; nil when all have one.
  private var omission: String? {
    let count = criterionNames.count - columnNames.count
    guard count > 0 else { return nil }
    return Localized(
      en: "\(count) more criteria stand in the tables of single schemes.",
      hu: "További \(count) szempont az egyes támogatások táblázataiban szerepel.")[
        context.language]
  }

  private func cells(_ row: PreselectionCriteria.Row) -> [AnalysisCell] {
    let origin = context.origin(of: row.scheme, key: "preselection")
    let manner = row.isPresent ? row.manner : .notPreselected
    return [
      .name(context.title(of: row.scheme), [row.scheme]),
      .statement(context.text(manner), by: [origin]), .figure(row.total),
    ] + columnNames.map { points(row, $0, origin) } + [.figure(row.validity)]
  }

  /// Nothing for a criterion that the scheme does not have; not known where none is published.
  private func points(
    _ row: PreselectionCriteria.Row, _ name: String, _ origin: Derivation.Origin
  ) -> AnalysisCell {
    guard !row.criteria.isEmpty else { return .unsaid(by: [origin]) }
    let criterion = row.criteria.first { context.text($0.name) == name }
    return criterion.map { .figure($0.points) } ?? .statement("–", by: [origin])
  }

  private func unknown(_ scheme: RecordRef) -> [AnalysisCell] {
    let origin = context.origin(of: scheme, key: "preselection")
    let columns = columnNames.count + 3
    return [.name(context.title(of: scheme), [scheme])]
      + [AnalysisCell](repeating: .unsaid(by: [origin]), count: columns)
  }

  private var coverage: [AnalysisCell] {
    let name = Localized(
      en: "Pre-select, % of those known", hu: "Előszelekció, az ismertek %-a")
    let blanks = [AnalysisCell](repeating: .name(""), count: columnNames.count + 2)
    return [.name(name[context.language]), .figure(criteria.coverage)] + blanks
  }

  /// The weights of those that publish them; nil where none does, or where there are too many criteria.
  private var picture: Picture? {
    let names = criterionNames
    guard !names.isEmpty, names.count <= Self.mostNames else { return nil }
    let known = schemes.prefix { !$0.criteria.isEmpty }.map { row in
      let points = names.map { name in
        row.criteria.first { context.text($0.name) == name }.map(\.points.value) ?? 0
      }
      return ShareBars.Bar(
        context.title(of: row.scheme), points,
        text: FigureText.text(row.total, context.language))
    }
    return .shares(ShareBars(parts: names, bars: known))
  }
}
