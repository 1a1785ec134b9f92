// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The records whose approach is known, side by side, with what they achieved and what they need.
struct ApproachRecords {
  private struct Entry {
    let record: RecordRef
    let country: RecordRef?
    let approach: Approach
  }

  private let context: Context
  private let entries: [Entry]

  init(context: Context, balance: ApproachBalance) {
    self.context = context
    self.entries = [Approach.topDown, .bottomUp, .mixed].flatMap { approach in
      balance.rows.flatMap { row in
        row.cells.filter { $0.approach == approach }.flatMap(\.records).map {
          Entry(record: $0, country: row.country, approach: approach)
        }
      }
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let approaches = Approach.allCases.map { context.text($0) }
    return AnalysisContent(
      context.text(Self.title), variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Record", hu: "Tétel"), of: entries.map(\.record)),
        context.wordColumn(Localized(en: "Approach", hu: "Megközelítés"), approaches),
        context.wordColumn(Localized(en: "Country", hu: "Ország"), [], least: 14),
        context.wordColumn(Localized(en: "Strengths", hu: "Erősségek"), [], least: 40),
        context.wordColumn(Localized(en: "Conditions", hu: "Feltételek"), [], least: 40),
      ],
      rows: entries.map(row), mainColumn: 1, picture: nil)
  }

  private static let title = Localized(
    en: "Top-down and bottom-up side by side", hu: "Felülről és alulról indulók egymás mellett")

  private func row(_ entry: Entry) -> [AnalysisCell] {
    let practice =
      entry.record.kind == .goodPractice
      ? context.model.goodPractices.records[entry.record.position] : nil
    return [
      .title(of: entry.record),
      .words(
        context.text(entry.approach), [entry.record],
        isIllustrative: context.isInvented(entry.record)),
      entry.country.map { .title(of: $0) } ?? .name(""),
      words(practice?.evidenceOfSuccess, entry.record),
      words(practice?.transferConditions, entry.record),
    ]
  }

  private func words(_ text: LocalizedText?, _ record: RecordRef) -> AnalysisCell {
    .words(text.map { context.text($0) } ?? "", [record])
  }
}
