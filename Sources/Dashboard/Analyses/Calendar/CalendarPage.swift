// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Events around the day from which the dataset looks at things, the latest first, and all of them
/// where there are more.
struct CalendarPage: AnalysisPresenter {
  private static let mostPast = 12
  private static let mostUpcoming = 6
  /// In years; what is shorter is a point in a picture of years.
  private static let shortestSpan = 0.12

  private let context: Context
  private let calendar: EventCalendar

  init(context: Context, group: RecordRef?) {
    self.context = context
    self.calendar = EventCalendar(of: context.model)
  }

  func content(variant: Int) -> AnalysisContent {
    let around = rowsAround
    guard around.count < calendar.rows.count else {
      return content(calendar.rows.reversed(), Self.all, (0, 1))
    }
    return variant == 0
      ? content(around, Self.around, (0, 2)) : content(calendar.rows.reversed(), Self.all, (1, 2))
  }

  private static let absence = Localized(
    en: "The dataset lists no events.",
    hu: "Az adatkészletben nincs esemény.")
  private static let all = Localized(en: "All events", hu: "Minden esemény")
  private static let around = Localized(
    en: "Next and last events", hu: "Következő és legutóbbi események")

  /// The next ones, those of the day itself, and the last ones: the latest first, like all of them.
  private var rowsAround: [EventCalendar.Row] {
    calendar.upcoming(Self.mostUpcoming).reversed()
      + calendar.rows.filter { $0.phase == .present }.reversed() + calendar.past(Self.mostPast)
  }

  private func content(
    _ rows: [EventCalendar.Row], _ title: Localized, _ variant: (Int, Int)
  ) -> AnalysisContent {
    guard !rows.isEmpty else {
      return .empty(
        OverviewAnalysis.calendar.label[context.language], note: context.text(Self.absence))
    }
    return AnalysisContent(
      context.text(title), remarks: [context.asOf], variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Event", hu: "Esemény"), of: rows.map(\.event)),
        context.figureColumn(Localized(en: "Days to it", hu: "Hány nap múlva")),
        context.dateColumn(Localized(en: "From", hu: "Kezdete")),
        context.dateColumn(Localized(en: "To", hu: "Vége")),
        context.wordColumn(Localized(en: "Phase", hu: "Mikor"), phases),
        context.wordColumn(Localized(en: "Place", hu: "Hely"), [], least: 20),
      ],
      rows: rows.map(cells), mainColumn: 1, picture: picture(rows))
  }

  private var phases: [String] { EventCalendar.Phase.allCases.map { context.text($0) } }

  private func event(_ row: EventCalendar.Row) -> Event {
    context.model.events.records[row.event.position]
  }

  private func cells(_ row: EventCalendar.Row) -> [AnalysisCell] {
    let event = event(row)
    return [
      .title(of: row.event), .figure(row.daysTo), .date(event.date, [row.event]),
      .date(event.endDate, [row.event]),
      .words(
        context.text(row.phase), [row.event],
        isIllustrative: context.isInvented(row.event)),
      .words(event.location.map { context.text($0) } ?? "", [row.event]),
    ]
  }

  private func picture(_ rows: [EventCalendar.Row]) -> Picture? {
    guard rows.count <= Picture.mostRows else { return nil }
    let dates = rows.flatMap { [event($0).date, event($0).endDate ?? event($0).date] }
    return .timeline(
      Timeline(
        rows.map(course), years: Context.years(of: dates + [calendar.asOf]),
        asOf: context.asOfLine))
  }

  /// A span for what took long enough to be seen as one; otherwise a point.
  private func course(_ row: EventCalendar.Row) -> Timeline.Row {
    let event = event(row)
    let name = context.title(of: row.event)
    let start = Context.beginning(event.date)
    let end = Context.time(event.endDate ?? event.date)
    guard end - start > Self.shortestSpan else {
      return Timeline.Row(name, events: [Timeline.Event(start)])
    }
    return Timeline.Row(name, spans: [Timeline.Span(from: start, to: end)])
  }
}
