// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The first page of a working group: what it is for, who leads it, what serves its aims, what it owes.
struct BriefPage {
  private static let servingKinds: [RecordKind] = [
    .strategy, .pilot, .recommendation, .goodPractice,
  ]

  private static let otherKinds: [RecordKind] = [
    .need, .mechanism, .fundingScheme, .call, .cluster, .partnership, .indicator, .benchmark,
    .skillNeed, .assessment,
  ]

  let context: Context

  func detail(ofGroup position: Int) -> Detail {
    let group = context.model.workingGroups.records[position]
    let record = RecordRef(.workingGroup, position)
    var builder = DetailBuilder(context)
    builder.heading(
      "\(group.id.text.uppercased()) \(context.glyphs.separator) \(context.text(group.name))")
    builder.evidenceLine(group.evidence)
    builder.gap()
    builder.paragraph(group.purpose)
    builder.gap()
    addLeader(of: group, to: &builder)
    builder.field(
      Localized(en: "Records", hu: "Tételek"), counts(Self.servingKinds + Self.otherKinds, record))
    addAims(of: group, to: &builder)
    addDeliverables(of: record, to: &builder)
    builder.evidence(group.evidence, id: group.id.text, place: group.place)
    return builder.detail
  }

  private func addLeader(of group: WorkingGroup, to builder: inout DetailBuilder) {
    let label = Localized(en: "Leader", hu: "Vezető")
    guard let leader = group.leaderID else {
      builder.field(label, Localized(en: "not known", hu: "nem ismert")[context.language])
      return
    }
    let confidence = group.leaderConfidence.label[context.language]
    builder.links(label, builder.references([leader], context.model.organisations)) { _, _ in
      confidence
    }
  }

  private func addAims(of group: WorkingGroup, to builder: inout DetailBuilder) {
    guard !group.aims.isEmpty else { return }
    builder.section(Localized(en: "Aims, and what serves them", hu: "Célok, és ami szolgálja őket"))
    for aim in group.aims {
      let served = counts(Self.servingKinds, builder.reference(to: aim))
      let nothing = Localized(en: "nothing serves it", hu: "semmi sem szolgálja")[context.language]
      builder.bullet(
        builder.text(aim.text)
          + StyledText(
            " \(context.glyphs.separator) " + (served ?? nothing), served == nil ? .warning : .text)
      )
    }
  }

  private func addDeliverables(of group: RecordRef, to builder: inout DetailBuilder) {
    let model = context.model
    let owed = model.references.records(of: .deliverable, referringTo: group)
    guard !owed.isEmpty else { return }
    builder.section(Localized(en: "Deliverables", hu: "Eredménytermékek"))
    builder.links(Localized(en: "Owed", hu: "Vállalt"), owed) { record, _ in
      let deliverable = model.deliverables.records[record.position]
      let status = deliverable.status.label[context.language]
      guard let current = deliverable.current(context.language) else { return status }
      return "\(status), \(current)"
    }
  }

  /// `3 strategies, 1 pilot`, or nil when there is nothing.
  private func counts(_ kinds: [RecordKind], _ target: RecordRef) -> String? {
    let parts = kinds.compactMap { kind -> String? in
      let count = context.model.references.positions(of: kind, referringTo: target).count
      return count == 0 ? nil : kind.count(count)[context.language]
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
