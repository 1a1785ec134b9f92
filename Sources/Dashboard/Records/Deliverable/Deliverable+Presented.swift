// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Deliverable: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(Localized(en: "Title", hu: "Cím")[language], .flexible(least: 26)),
      TableColumn(Localized(en: "Group", hu: "Csop.")[language], .fixed(5), dispensability: 1),
      TableColumn(Localized(en: "Status", hu: "Állapot")[language], .fixed(12), dispensability: 1),
      TableColumn(Localized(en: "Due", hu: "Határidő")[language], .fixed(10), dispensability: 2),
      TableColumn(
        Localized(en: "Now due", hu: "Új határidő")[language], .fixed(14), dispensability: 2),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    let current = dueCurrent.map { $0.iso + (isDueUncertain ? " (?)" : "") }
    return [
      StyledText(context.text(title)), StyledText(workingGroupID?.text.uppercased() ?? ""),
      StyledText(context.text(status)),
      StyledText(dueOriginal.iso), StyledText(current ?? ""),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(evidence, after: [workPackage])
    builder.gap()
    builder.field(
      Localized(en: "Status", hu: "Állapot"),
      "\(status.label[language]) (\(DateText.text(statusDate, language)))")
    builder.field(Localized(en: "First due", hu: "Határidő"), DateText.text(dueOriginal, language))
    builder.field(Localized(en: "Now due", hu: "Új határidő"), current(language))
    builder.field(
      Localized(en: "Sections", hu: "Fejezetek"), each: sections.map { $0.text(in: builder) })
    builder.field(Localized(en: "Waiting for", hu: "Mire vár"), waitingOn)
    builder.organisations(
      Localized(en: "From", hu: "Kitől"), waitingOnID.map { [$0] } ?? [])
    builder.field(Localized(en: "Comment", hu: "Megjegyzés"), comment)
    builder.referring(
      Localized(en: "Concerns", hu: "Tárgya"), [.mechanism], to: builder.reference(to: self))
    builder.groups(workingGroupID.map { [$0] } ?? [])
  }

  /// The present due date with how far it was moved.
  func current(_ language: InterfaceLanguage) -> String? {
    guard let dueCurrent, let slipDays else { return nil }
    let doubt = isDueUncertain ? " (?)" : ""
    return "\(DateText.text(dueCurrent, language))\(doubt), \(DateText.slip(slipDays, language))"
  }
}

extension Deliverable.Section {
  /// `4. Advice: missing`.
  func text(in builder: DetailBuilder) -> StyledText {
    let role: Role = status == .missing ? .warning : .text
    let title = title.map { " " + $0.text(in: builder.language.content) } ?? ""
    return StyledText("\(number.value).\(title): ")
      + StyledText(status.label[builder.language], role)
  }
}
