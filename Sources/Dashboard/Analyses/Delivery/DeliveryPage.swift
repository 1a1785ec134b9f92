// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How far the project's papers are behind, what they lack, and who is waited for.
struct DeliveryPage: AnalysisPresenter {
  private let context: Context
  private let status: DeliverableStatus

  init(context: Context, group: RecordRef?) {
    self.context = context
    self.status = DeliverableStatus(of: context.model)
  }

  func content(variant: Int) -> AnalysisContent {
    guard !status.rows.isEmpty else {
      return .empty(
        OverviewAnalysis.delivery.label[context.language], note: context.text(Self.absence))
    }
    let columns = self.columns
    return AnalysisContent(
      context.text(Self.title), remarks: [context.asOf], note: context.text(Self.meaning),
      columns: columns, rows: status.rows.map(row), totals: [total(columns.count)],
      mainColumn: 1, picture: picture)
  }

  private static let absence = Localized(
    en: "The dataset lists no deliverables.",
    hu: "Az adatkészletben nincs eredménytermék.")
  private static let title = Localized(en: "Deliverables", hu: "Eredménytermékek")

  private static let meaning = Localized(
    en: "Delays are days, counted from the last day that each date may mean.",
    hu: "A csúszás napokban értendő, a dátumok lehető legkésőbbi napjától számolva.")

  private func deliverable(_ row: DeliverableStatus.Row) -> Deliverable {
    context.model.deliverables.records[row.deliverable.position]
  }

  /// Papers of the groups differ in the group only, which a title that is cut would not tell.
  private func name(_ row: DeliverableStatus.Row) -> String {
    let group = deliverable(row).workingGroupID.map { $0.text.uppercased() + " " } ?? ""
    return group + context.title(of: row.deliverable)
  }

  private var columns: [TableColumn] {
    [
      context.nameColumn(
        Localized(en: "Deliverable", hu: "Eredménytermék"), status.rows.map(name)),
      context.figureColumn(Localized(en: "Slip", hu: "Csúszás")),
      context.dateColumn(Localized(en: "First due", hu: "Határidő")),
      context.wordColumn(
        Localized(en: "Now due", hu: "Új határidő"), [], least: "2000-00-00 (?)".count),
      context.wordColumn(Localized(en: "Overdue", hu: "Lejárt"), []),
      context.figureColumn(Localized(en: "Days past", hu: "Eltelt nap")),
      context.wordColumn(Localized(en: "Missing sections", hu: "Hiányzó fejezetek"), []),
      context.figureColumn(Localized(en: "Complete, %", hu: "Kész, %")),
      context.wordColumn(Localized(en: "Waiting for", hu: "Kire vár"), [], least: 24),
      context.wordColumn(Localized(en: "Status", hu: "Állapot"), [], least: 17),
    ]
  }

  private func row(_ row: DeliverableStatus.Row) -> [AnalysisCell] {
    let record = deliverable(row)
    let isOpen = record.status.isOpen
    return [
      .name(name(row), [row.deliverable]), .figure(row.slip),
      .date(record.dueOriginal, [row.deliverable]), currentDate(row, record),
      .words(row.isOverdue ? context.text(Self.yes) : "", [row.deliverable], .warning),
      isOpen ? .figure(row.daysSinceDue) : .name(""),
      .words(row.missingSections.map(String.init).joined(separator: ", "), [row.deliverable]),
      .figure(row.completeness), waiting(row, record),
      .words(context.text(record.status), [row.deliverable], isIllustrative: isInvented(row)),
    ]
  }

  private static let yes = Localized(en: "yes", hu: "igen")

  private func isInvented(_ row: DeliverableStatus.Row) -> Bool {
    context.isInvented(row.deliverable)
  }

  /// Blank for a date that was not moved; the slip says why it is missing for one that was.
  private func currentDate(
    _ row: DeliverableStatus.Row, _ record: Deliverable
  ) -> AnalysisCell {
    if let date = record.dueCurrent {
      let doubt = record.isDueUncertain ? " (?)" : ""
      return doubt.isEmpty
        ? .date(date, [row.deliverable]) : .words(date.iso + doubt, [row.deliverable])
    }
    return record.isDueUncertain ? .figure(row.slip, FigureText.missing, .muted) : .name("")
  }

  private func waiting(_ row: DeliverableStatus.Row, _ record: Deliverable) -> AnalysisCell {
    if let organisation = row.waitingOn { return .title(of: organisation) }
    return .words(record.waitingOn.map { context.text($0) } ?? "", [row.deliverable])
  }

  private func total(_ columns: Int) -> [AnalysisCell] {
    let overdue = [AnalysisCell.figure(status.overdue)]
    let name = context.text(Localized(en: "All", hu: "Összesen"))
    let before = [AnalysisCell.name(name)] + Array(repeating: .name(""), count: 3)
    return before + overdue + Array(repeating: .name(""), count: columns - before.count - 1)
  }

  private var picture: Picture? {
    guard status.rows.count <= Picture.mostRows else { return nil }
    let dates = status.rows.flatMap { [deliverable($0).dueOriginal, $0.due] } + [status.asOf]
    return .timeline(
      Timeline(
        status.rows.map(course), years: Context.years(of: dates), asOf: context.asOfLine))
  }

  /// From the first due date to the present one; open where nobody said to when it was moved.
  private func course(_ row: DeliverableStatus.Row) -> Timeline.Row {
    let record = deliverable(row)
    let role: Role = row.isOverdue ? .warning : .series(1)
    let start = Context.time(record.dueOriginal)
    let due = Timeline.Event(Context.time(row.due), role: role)
    let isMovedSomewhere = row.slip.value == nil
    let isMoved = isMovedSomewhere || row.due != record.dueOriginal
    let span = Timeline.Span(
      from: start, to: isMovedSomewhere ? nil : Context.time(row.due), role: role)
    return Timeline.Row(
      name(row), spans: isMoved ? [span] : [],
      events: isMovedSomewhere ? [] : [due])
  }
}
