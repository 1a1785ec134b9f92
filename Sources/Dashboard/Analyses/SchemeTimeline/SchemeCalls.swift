// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Calls one by one: of which scheme, when they opened and closed.
struct SchemeCalls {
  private typealias Entry = (call: RecordRef, scheme: RecordRef, span: SchemeTimeline.CallSpan?)

  let context: Context
  let timeline: SchemeTimeline
  let years: ClosedRange<Int>

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let entries = entries
    let names = entries.map { context.title(of: $0.call) }
    let rows = zip(names, entries).map(cells)
    let texts = { (column: Int) in rows.map { $0[column].text(context).plain } }
    return AnalysisContent(
      Self.title[context.language], variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Call", hu: "Felhívás"), names),
        context.wordColumn(Localized(en: "Opens", hu: "Nyitás"), texts(1)),
        context.wordColumn(Localized(en: "Closes", hu: "Zárás"), texts(2)),
        context.wordColumn(Localized(en: "Status", hu: "Állapot"), texts(3)),
        context.wordColumn(Localized(en: "Scheme", hu: "Támogatás"), texts(4), most: 40),
      ],
      rows: rows, mainColumn: 1,
      picture: .timeline(
        Timeline(zip(names, entries).map(row), years: years, asOf: timeline.line)))
  }

  private static let title = Localized(en: "Calls", hu: "Felhívások")

  /// The calls of each scheme, those with a date first.
  private var entries: [Entry] {
    timeline.rows.reduce(into: []) { entries, row in
      entries += row.calls.map { ($0.call, row.scheme, $0) }
      entries += row.undatedCalls.map { ($0, row.scheme, nil) }
    }
  }

  private func cells(_ name: String, _ entry: Entry) -> [AnalysisCell] {
    let origin = { (key: String) in [context.origin(of: entry.call, key: key)] }
    let status = context.model.calls.records[entry.call.position].status
    return [
      .name(name, [entry.call]),
      entry.span.map { .statement($0.opens.iso, by: origin("opens")) }
        ?? .unsaid(by: origin("opens")),
      entry.span?.closes.map { .statement($0.iso, by: origin("closes")) }
        ?? .unsaid(by: origin("closes")),
      .statement(context.text(status), by: origin("status")),
      .words(context.title(of: entry.scheme), [entry.scheme]),
    ]
  }

  private func row(_ name: String, _ entry: Entry) -> Timeline.Row {
    guard let span = entry.span else { return Timeline.Row(name, text: FigureText.missing) }
    guard let closes = span.closes else {
      return Timeline.Row(name, events: [Timeline.Event(span.opens.begunYears)])
    }
    return Timeline.Row(
      name, spans: [Timeline.Span(from: span.opens.begunYears, to: closes.passedYears)])
  }
}
