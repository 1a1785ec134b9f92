// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The first thing that is seen: what the dataset is about and what it holds.
struct OverviewBrief {
  let context: Context

  func detail() -> Detail {
    let meta = context.model.meta
    var builder = DetailBuilder(context)
    builder.heading(context.text(meta.title))
    builder.paragraph(meta.subtitle)
    builder.gap()
    builder.paragraph(meta.summary)
    builder.gap()
    builder.field(
      Localized(en: "As of", hu: "Időpont"), DateText.text(meta.asOfDate, context.language))
    addIllustrativeShare(to: &builder)
    addGroups(to: &builder)
    builder.facts(meta.facts)
    return builder.detail
  }

  /// Says at the very start how much of what follows is invented.
  private func addIllustrativeShare(to builder: inout DetailBuilder) {
    // a source is what a record rests on, and an aim rests on its group's evidence
    let kinds = RecordKind.allCases.filter { $0 != .source && $0 != .aim }
    let tables = kinds.map { context.model.tables.table(of: $0) }
    let count = tables.reduce(0) { $0 + $1.count }
    let invented = tables.reduce(0) { sum, table in
      sum + (0..<table.count).count { table.evidence(at: $0).provenance == .illustrative }
    }
    builder.field(
      Localized(en: "Illustrative", hu: "Szemléltető"),
      StyledText(Notices.invented(invented, of: count)[context.language], .warning))
  }

  private func addGroups(to builder: inout DetailBuilder) {
    let model = context.model
    builder.section(Localized(en: "Working groups", hu: "Munkacsoportok"))
    for tab in model.tabs {
      guard case .group(let position) = tab else { continue }
      let group = RecordRef(.workingGroup, position)
      builder.links(
        Localized(en: "WG\(model.digit(of: tab))", hu: "\(model.digit(of: tab)). mcs."), [group]
      ) { _, _ in counts(group) }
    }
  }

  private func counts(_ group: RecordRef) -> String {
    let kinds: [RecordKind] = [.strategy, .pilot, .recommendation, .goodPractice]
    return kinds.map { kind in
      kind.count(context.model.references.positions(of: kind, referringTo: group).count)[
        context.language]
    }.joined(separator: ", ")
  }
}
