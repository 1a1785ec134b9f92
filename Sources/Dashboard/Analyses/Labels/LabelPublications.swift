// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How many labels publications count, without naming the clusters.
struct LabelPublications {
  let context: Context
  let ladder: LabelLadder

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let names = ladder.published.map { context.name(of: $0.area) }
    let grades = [ClusterLabel.Grade.gold, .silver, .bronze].map { context.text($0) }
    return AnalysisContent(
      context.text(Self.title), note: context.text(Self.meaning), variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Area", hu: "Terület"), names),
        context.wordColumn(Localized(en: "Year", hu: "Év"), [], least: 6),
      ] + grades.map { context.figureColumn($0) } + [
        context.figureColumn(Localized(en: "Clusters", hu: "Klaszterek")),
        context.figureColumn(Localized(en: "Label index", hu: "Index")),
      ],
      rows: ladder.published.map(row), mainColumn: 2, picture: nil)
  }

  private static let title = Localized(
    en: "Labels that publications count", hu: "A közlésekben számba vett minősítések")
  private static let meaning = Localized(
    en: "The index needs all four counts: what nobody counted is not 0.",
    hu: "Az indexhez mind a négy szám kell: amit senki nem számolt meg, az nem 0.")

  private func row(_ published: LabelLadder.Published) -> [AnalysisCell] {
    [
      context.nameCell(published.area), .words(String(published.year.value)),
      .figure(published.gold), .figure(published.silver), .figure(published.bronze),
      .figure(published.clusters), .figure(published.index),
    ]
  }
}
