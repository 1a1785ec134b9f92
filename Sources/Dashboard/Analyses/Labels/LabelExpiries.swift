// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Every label of a cluster, the one that ends first before the others.
struct LabelExpiries {
  let context: Context
  let ladder: LabelLadder

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let states = LabelLadder.State.allCases.map { context.text($0) }
    return AnalysisContent(
      context.text(Self.title), remarks: [context.asOf], variant: variant,
      columns: [
        context.nameColumn(
          Localized(en: "Cluster", hu: "Klaszter"), of: ladder.expiries.map(\.cluster)),
        context.figureColumn(Localized(en: "Days left", hu: "Hátralévő nap")),
        context.dateColumn(Localized(en: "Valid until", hu: "Lejár")),
        context.wordColumn(Localized(en: "State", hu: "Állapot"), states),
        context.wordColumn(Localized(en: "Label", hu: "Minősítés"), [], least: 28),
      ],
      rows: ladder.expiries.map(row), mainColumn: 1, picture: picture)
  }

  private static let title = Localized(
    en: "When labels end", hu: "Mikor járnak le a minősítések")

  private func label(_ expiry: LabelLadder.Expiry) -> ClusterLabel {
    context.model.clusters.records[expiry.cluster.position].labels[expiry.label]
  }

  private func row(_ expiry: LabelLadder.Expiry) -> [AnalysisCell] {
    let label = label(expiry)
    let role: Role = expiry.state == .expired ? .warning : .text
    return [
      .title(of: expiry.cluster), .figure(expiry.daysLeft),
      .date(label.validUntil, [expiry.cluster]),
      .words(
        context.text(expiry.state), [expiry.cluster], role,
        isIllustrative: context.isInvented(expiry.cluster)),
      .words(name(of: label), [expiry.cluster]),
    ]
  }

  /// `ESCA, gold`; what only has a name has no grade to tell.
  private func name(of label: ClusterLabel) -> String {
    guard label.grade == .other, let name = label.name else {
      return "\(context.text(label.scheme)), \(context.text(label.grade))"
    }
    return context.text(name)
  }

  private var picture: Picture? {
    guard ladder.expiries.count <= Picture.mostRows else { return nil }
    let dates = ladder.expiries.flatMap { [label($0).from, label($0).validUntil] }
    let known = dates.compactMap { $0 }
    guard !known.isEmpty else { return nil }
    return .timeline(
      Timeline(
        ladder.expiries.map(course), years: Context.years(of: known + [ladder.asOf]),
        asOf: context.asOfLine))
  }

  private func course(_ expiry: LabelLadder.Expiry) -> Timeline.Row {
    let label = label(expiry)
    let name = context.title(of: expiry.cluster)
    guard label.from != nil || label.validUntil != nil else {
      return Timeline.Row(name, text: FigureText.missing)
    }
    let span = Timeline.Span(
      from: label.from.map { Context.beginning($0) }, to: label.validUntil.map { Context.time($0) },
      role: expiry.state == .expired ? .warning : .series(1))
    return Timeline.Row(name, spans: [span])
  }
}
