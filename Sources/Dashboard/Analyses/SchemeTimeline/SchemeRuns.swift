// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Schemes with their calls: start, end, gaps, age, and how continuously they called.
struct SchemeRuns {
  let context: Context
  let timeline: SchemeTimeline
  let years: ClosedRange<Int>

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let names = timeline.rows.map { context.title(of: $0.scheme) }
    let rows = zip(names, timeline.rows).map(cells)
    let texts = { (column: Int) in rows.map { $0[column].text(context).plain } }
    return AnalysisContent(
      AnalysisKind.schemeTimeline.label[context.language], remarks: remarks,
      note: Self.rule[context.language], variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Scheme", hu: "Támogatás"), names),
        context.wordColumn(Localized(en: "Area", hu: "Terület"), texts(1)),
        context.wordColumn(Localized(en: "State", hu: "Állapot"), texts(2)),
        context.wordColumn(Localized(en: "Start", hu: "Kezdet"), texts(3)),
        context.wordColumn(Localized(en: "End", hu: "Vég"), texts(4)),
        context.figureColumn(Localized(en: "Age, years", hu: "Kor, év")),
        context.figureColumn(Localized(en: "Calls", hu: "Felhívások")),
        context.figureColumn(Localized(en: "Continuity, %", hu: "Folytonosság, %")),
        context.wordColumn(
          Localized(en: "Years without a call", hu: "Felhívás nélküli évek"), texts(8)),
      ],
      rows: rows, mainColumn: 5,
      picture: .timeline(
        Timeline(
          zip(names, timeline.rows).map(row), years: years, asOf: timeline.line)))
  }

  private static let rule = Localized(
    en: "Calls that are not in the dataset would make continuity larger.",
    hu: "Az adatkészletből hiányzó felhívások növelnék a folytonosságot.")

  private var remarks: [String] {
    let day = DateText.text(timeline.asOf, context.language)
    return [Localized(en: "as of \(day)", hu: "időpont: \(day)")[context.language]]
  }

  private func cells(_ name: String, _ row: SchemeTimeline.Row) -> [AnalysisCell] {
    let origin = { (key: String) in [context.origin(of: row.scheme, key: key)] }
    let calls = row.calls.map(\.call) + row.undatedCalls
    return [
      .name(name, [row.scheme]),
      .statement(
        context.name(of: row.area), by: origin(row.area.schemeKey)),
      row.state == .unknown
        ? .unsaid(by: origin("start")) : .statement(context.text(row.state), by: origin("start")),
      row.start.map { .statement($0.iso, by: origin("start")) } ?? .unsaid(by: origin("start")),
      end(row.end, origin("end")), .figure(row.age),
      .figure(context.count(of: calls, key: "schemeId")), .figure(row.continuity),
      gaps(row),
    ]
  }

  private func end(_ end: SchemeTimeline.End, _ origins: [Derivation.Origin]) -> AnalysisCell {
    switch end {
    case .known(let date): .statement(date.iso, by: origins)
    case .open:
      .statement(Localized(en: "goes on", hu: "tart")[context.language], by: origins)
    case .unknown: .unsaid(by: origins)
    }
  }

  /// `2007, 2010, 2012–2013`; not known where no call is dated.
  private func gaps(_ row: SchemeTimeline.Row) -> AnalysisCell {
    guard row.continuity.value != nil else {
      return .figure(row.continuity, FigureText.missing, .muted)
    }
    let texts = row.gaps.map { gap in
      gap.count == 1 ? String(gap.lowerBound) : "\(gap.lowerBound)–\(gap.upperBound)"
    }
    let none = Localized(en: "none", hu: "nincs")[context.language]
    return .statement(
      texts.isEmpty ? none : texts.joined(separator: ", "),
      by: row.calls.map { context.origin(of: $0.call, key: "opens") })
  }

  private func row(_ name: String, _ row: SchemeTimeline.Row) -> Timeline.Row {
    let spans = row.start.map { [span(from: $0.begunYears, row.end)] } ?? []
    return Timeline.Row(
      name, spans: spans, events: row.calls.map { Timeline.Event($0.opens.begunYears) },
      text: FigureText.missing)
  }

  /// Of what has ended some time only the beginning is drawn: an arrow would say that it goes on.
  private func span(from start: Double, _ end: SchemeTimeline.End) -> Timeline.Span {
    switch end {
    case .known(let date): Timeline.Span(from: start, to: date.passedYears)
    case .open: Timeline.Span(from: start, to: nil)
    case .unknown: Timeline.Span(from: start, to: start)
    }
  }
}

extension Area {
  /// The key of a scheme that names it.
  fileprivate var schemeKey: String {
    if case .region = self { "regionId" } else { "countryId" }
  }
}
