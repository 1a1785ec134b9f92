// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Where the chain from need to strategy is broken, finding by finding, and how often each rule found
/// something.
struct IntegrityPage: AnalysisPresenter {
  private let context: Context
  private let check: IntegrityCheck
  /// The working groups of all aims, which stand group by group.
  private let groupsOfAims: [RecordRef]

  init(context: Context, group: RecordRef?) {
    self.context = context
    self.check = IntegrityCheck(of: context.model)
    self.groupsOfAims = context.model.workingGroups.records.enumerated().flatMap {
      Array(repeating: RecordRef(.workingGroup, $0.offset), count: $0.element.aims.count)
    }
  }

  func content(variant: Int) -> AnalysisContent {
    guard !check.findings.isEmpty else { return counts((0, 1), note: Self.sound) }
    return variant == 0 ? findings((0, 2)) : counts((1, 2), note: Self.meaning)
  }

  private static let title = Localized(
    en: "Open questions to the dataset", hu: "Nyitott kérdések az adatkészlethez")
  private static let meaning = Localized(
    en: "None of it is a fault of the file: each asks those who wrote it.",
    hu: "Egyik sem a fájl hibája: mindegyik kérdés az összeállítókhoz.")
  private static let sound = Localized(
    en: "Nothing was found: the chain is whole and everything has a source.",
    hu: "Nincs találat: a lánc ép, és mindennek van forrása.")
  private static let question = Localized(en: "Question", hu: "Kérdés")

  private func findings(_ variant: (Int, Int)) -> AnalysisContent {
    let titles = IntegrityCheck.Rule.allCases.map { context.text($0) }
    let kinds = RecordKind.allCases.map { context.text($0) }
    return AnalysisContent(
      context.text(Self.title), note: context.text(Self.meaning), variant: variant,
      columns: [
        context.nameColumn(
          Localized(en: "Record", hu: "Tétel"), of: check.findings.map(\.record)),
        context.wordColumn(Self.question, titles, most: 30),
        context.wordColumn(Localized(en: "Kind", hu: "Fajta"), kinds),
        context.wordColumn(Localized(en: "Key", hu: "Kulcs"), [], least: 16),
      ],
      rows: check.findings.map(row), mainColumn: 1, picture: nil)
  }

  private func row(_ finding: IntegrityCheck.Finding) -> [AnalysisCell] {
    let leadsTo = [home(of: finding.record)]
    let key = finding.key.map { key in finding.element.map { "\(key)[\($0)]" } ?? key }
    return [
      .title(of: finding.record, leadingTo: leadsTo),
      .words(
        context.text(finding.rule), leadsTo,
        isIllustrative: finding.record.kind == .aim ? nil : context.isInvented(finding.record)),
      .words(context.text(finding.record.kind), leadsTo), .words(key ?? "", leadsTo),
    ]
  }

  /// The record whose page tells of a record: an aim stands on that of its working group.
  private func home(of record: RecordRef) -> RecordRef {
    guard record.kind == .aim, groupsOfAims.indices.contains(record.position) else {
      return record
    }
    return groupsOfAims[record.position]
  }

  private func counts(_ variant: (Int, Int), note: Localized) -> AnalysisContent {
    let names = check.counts.map { context.text($0.rule) }
    return AnalysisContent(
      context.text(Self.title), note: context.text(note), variant: variant,
      columns: [
        context.nameColumn(Self.question, names),
        context.figureColumn(Localized(en: "Found", hu: "Találat")),
        context.wordColumn(Localized(en: "What is meant", hu: "Mit jelent"), [], least: 60),
      ],
      rows: check.counts.map { count in
        [
          .name(context.text(count.rule)), .figure(count.count),
          .words(context.text(count.rule.explanation)),
        ]
      },
      mainColumn: 1, picture: .bars(bars(names)))
  }

  private func bars(_ names: [String]) -> Bars {
    Bars(
      zip(names, check.counts).map { name, count in
        Bars.Bar(
          name, count.count.value, text: FigureText.number(count.count, context.language))
      })
  }
}
