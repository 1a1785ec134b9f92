// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Schemes × how they choose, with the points of each criterion that some scheme publishes.
struct PreselectionTable {
  /// Beyond these a picture has no more letters that could be told apart.
  private static let mostNames = 8

  let context: Context
  let criteria: PreselectionCriteria

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let rows = criteria.rows.map(cells) + criteria.unknown.map(unknown)
    let names = (rows + [coverage]).map { $0[0].text(context).plain }
    return AnalysisContent(
      AnalysisKind.preselection.label[context.language], remarks: [Self.what[context.language]],
      variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Scheme", hu: "Támogatás"), names),
        context.wordColumn(
          Localized(en: "Kind", hu: "Módja"), rows.map { $0[1].text(context).plain }),
        context.figureColumn(Localized(en: "Points", hu: "Pontszám")),
      ] + criterionNames.map { context.figureColumn($0) } + [
        context.figureColumn(Localized(en: "Valid, months", hu: "Érvényes, hónap"))
      ],
      rows: rows, totals: [coverage], mainColumn: 2, picture: picture)
  }

  private static let what = Localized(
    en: "most points for each criterion", hu: "szempontonként elérhető pontszám")

  /// The criteria of all schemes, each once.
  private var criterionNames: [String] {
    var names: [String] = []
    for criterion in criteria.rows.flatMap(\.criteria) {
      let name = context.text(criterion.name)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func cells(_ row: PreselectionCriteria.Row) -> [AnalysisCell] {
    let origin = context.origin(of: row.scheme, key: "preselection")
    let manner = row.isPresent ? row.manner : .notPreselected
    return [
      .name(context.title(of: row.scheme), [row.scheme]),
      .statement(context.text(manner), by: [origin]), .figure(row.total),
    ] + criterionNames.map { points(row, $0, origin) } + [.figure(row.validity)]
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
    let columns = criterionNames.count + 3
    return [.name(context.title(of: scheme), [scheme])]
      + [AnalysisCell](repeating: .unsaid(by: [origin]), count: columns)
  }

  private var coverage: [AnalysisCell] {
    let name = Localized(
      en: "Pre-select, % of those known", hu: "Előszelekció, az ismertek %-a")
    let blanks = [AnalysisCell](repeating: .name(""), count: criterionNames.count + 2)
    return [.name(name[context.language]), .figure(criteria.coverage)] + blanks
  }

  /// The weights of those that publish them; nil where none does, or where there are too many criteria.
  private var picture: Picture? {
    let names = criterionNames
    guard !names.isEmpty, names.count <= Self.mostNames else { return nil }
    let known = criteria.rows.map { row in
      let points = names.map { name in
        row.criteria.first { context.text($0.name) == name }.map(\.points.value) ?? 0
      }
      return ShareBars.Bar(
        context.title(of: row.scheme),
        row.criteria.isEmpty ? names.map { _ in nil } : points,
        text: FigureText.text(row.total, context.language))
    }
    let unknown = criteria.unknown.map {
      ShareBars.Bar(context.title(of: $0), names.map { _ in nil }, text: FigureText.missing)
    }
    return .shares(ShareBars(parts: names, bars: known + unknown))
  }
}
