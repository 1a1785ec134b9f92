// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Whether authorities or firms start cluster development: counts by country, then the records.
struct ApproachesPage: AnalysisPresenter {
  private let context: Context
  private let balance: ApproachBalance

  init(context: Context, group: RecordRef?) {
    self.context = context
    self.balance = ApproachBalance(of: context.model, in: group)
  }

  func content(variant: Int) -> AnalysisContent {
    guard !balance.rows.isEmpty else {
      return .empty(
        AnalysisKind.approaches.label[context.language], note: context.text(Self.absence))
    }
    let records = ApproachRecords(context: context, balance: balance)
    guard !records.isEmpty else { return counts((0, 1)) }
    return variant == 0 ? counts((0, 2)) : records.content((1, 2))
  }

  private static let absence = Localized(
    en: "No cluster, strategy or good practice belongs to this working group.",
    hu: "Nincs klaszter, stratégia vagy jó gyakorlat ebben a munkacsoportban.")
  private static let title = Localized(
    en: "Who starts cluster development", hu: "Ki indítja a klaszterfejlesztést")
  private static let meaning = Localized(
    en: "What clusters, strategies and good practices say of themselves.",
    hu: "Amit a klaszterek, stratégiák és jó gyakorlatok magukról közölnek.")
  private static let all = Localized(en: "All", hu: "Összesen")

  private var rows: [ApproachBalance.Row] { balance.rows + [balance.total] }

  private var names: [String] {
    balance.rows.map { context.name(ofCountry: $0.country) } + [context.text(Self.all)]
  }

  private var approaches: [String] { Approach.allCases.map { context.text($0) } }

  private func counts(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      context.text(Self.title), note: context.text(Self.meaning), variant: variant,
      columns: [context.nameColumn(Localized(en: "Country", hu: "Ország"), names)]
        + Approach.allCases.map { context.figureColumn($0.shortLabel) } + [
          context.figureColumn(Self.all),
          context.figureColumn(Localized(en: "Top-down, %", hu: "Felülről, %")),
          context.figureColumn(Localized(en: "Known, %", hu: "Ismert, %")),
        ],
      rows: Array(cells.dropLast()), totals: cells.suffix(1), mainColumn: 1,
      picture: .shares(bars))
  }

  /// The last row is that of all countries.
  private var cells: [[AnalysisCell]] {
    zip(names, rows).map { name, row in
      [.name(name, row.country.map { [$0] } ?? [])] + row.cells.map { .figure($0.count) }
        + [.figure(row.all), .figure(row.topDownShare), .figure(row.known)]
    }
  }

  private var bars: ShareBars {
    ShareBars(
      parts: approaches,
      bars: zip(names, rows).map { name, row in
        ShareBars.Bar(
          name, row.cells.map(\.count.value), text: FigureText.number(row.all, context.language))
      })
  }
}

extension ApproachBalance.Row {
  /// The records of any approach.
  fileprivate var all: Derivation { known.step("all") ?? known }
}

extension Approach {
  /// For a column.
  fileprivate var shortLabel: Localized {
    switch self {
    case .topDown: Localized(en: "Top-down", hu: "Felülről")
    case .bottomUp: Localized(en: "Bottom-up", hu: "Alulról")
    case .mixed: Localized(en: "Mixed", hu: "Vegyes")
    case .unknown: Localized(en: "Not known", hu: "Nem ismert")
    }
  }
}

extension Context {
  /// A country by its name; what belongs to none for none.
  func name(ofCountry country: RecordRef?) -> String {
    country.map { title(of: $0) } ?? text(Localized(en: "No country", hu: "Országhoz nem kötött"))
  }
}
