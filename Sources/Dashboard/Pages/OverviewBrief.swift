// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The first thing that is seen: what the dataset is about, and its groups.
///
/// It counts nothing, so that the program can open without reading every record.
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
    builder.field(
      Localized(en: "Illustrative", hu: "Szemléltető"),
      StyledText(Notices.invented[context.language], .warning))
    addGroups(to: &builder)
    builder.facts(meta.facts)
    return builder.detail
  }

  private func addGroups(to builder: inout DetailBuilder) {
    let model = context.model
    builder.section(Localized(en: "Working groups", hu: "Munkacsoportok"))
    for tab in model.tabs {
      guard case .group(let position) = tab else { continue }
      builder.links(
        Localized(en: "WG\(model.digit(of: tab))", hu: "\(model.digit(of: tab)). mcs."),
        [RecordRef(.workingGroup, position)])
    }
  }
}
