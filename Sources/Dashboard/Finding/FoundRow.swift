// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// A record that was found everywhere: its kind, its groups, its name, and why it was found.
struct FoundRow {
  let context: Context
  let index: SearchIndex
  let query: SearchQuery

  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(Localized(en: "Kind", hu: "Fajta")[language], .fixed(16)),
      TableColumn(Localized(en: "Group", hu: "Csop.")[language], .fixed(7), dispensability: 1),
      TableColumn(Localized(en: "Title", hu: "Cím")[language], .flexible(least: 28)),
      TableColumn(reasonTitle[language], .fixed(excerptColumns), dispensability: 2),
    ]
  }

  static let reasonTitle = Localized(en: "Found in", hu: "Találat")

  private static let excerptColumns = 40
  /// Characters before what was found, so that it is seen in its sentence.
  private static let (leading, leadingInLine) = (12, 36)

  func cells(of record: RecordRef) -> [StyledText] {
    let name = name(of: record)
    return [
      StyledText(record.kind.label[context.language], .muted),
      StyledText(groups(of: record)),
      StyledText(name).marked(by: query),
      reason(for: record, name, leading: Self.leading),
    ]
  }

  /// Why a record was found, apart from its name, in as much as a line holds; empty where only its name says it.
  func reason(for record: RecordRef) -> StyledText {
    reason(for: record, name(of: record), leading: Self.leadingInLine)
  }

  private func name(of record: RecordRef) -> String {
    context.text(RecordPresenter(context: context).name(of: record))
  }

  /// `WG4`, or `WG1 4 6` for several.
  private func groups(of record: RecordRef) -> String {
    let model = context.model
    let digits = model.tabs.compactMap { tab -> String? in
      guard case .group(let group) = tab else { return nil }
      let target = RecordRef(.workingGroup, group)
      let isOfGroup =
        record == target
        || model.references.positions(of: record.kind, referringTo: target)
          .row(of: record.position) != nil
      return isOfGroup ? "\(model.digit(of: tab))" : nil
    }
    return digits.isEmpty ? "" : "WG" + digits.joined(separator: " ")
  }

  /// The text that holds what was looked for, or the place that the record is about, or the fields.
  private func reason(for record: RecordRef, _ name: String, leading: Int) -> StyledText {
    if let text = index.text(of: record, matching: query, besides: [name]) {
      return excerpt(of: text, leading: leading)
    }
    let places = index.places(of: record, matching: query)
    if !places.isEmpty {
      let presenter = RecordPresenter(context: context)
      return StyledText(places.map { context.text(presenter.name(of: $0)) }.joined(separator: ", "))
        .marked(by: query)
    }
    let fields = query.filters.map { filter in
      "\(filter.field.name(context.language)): \(filter.values.map(\.text).joined(separator: ", "))"
    }
    return StyledText(fields.joined(separator: ", "), .muted)
  }

  private func excerpt(of text: String, leading: Int) -> StyledText {
    guard let found = query.ranges(in: text).first,
      text.distance(from: text.startIndex, to: found.lowerBound) > leading
    else { return StyledText(text).marked(by: query) }
    let near = text.index(found.lowerBound, offsetBy: -leading)
    // from a word's beginning on, if there is one
    let start = text[near..<found.lowerBound].firstIndex(of: " ").map { text.index(after: $0) }
    return StyledText("\(context.glyphs.ellipsis) \(text[(start ?? near)...])").marked(by: query)
  }
}

extension SearchField {
  /// What people of a language call it.
  func name(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: names.english.first ?? rawValue
    case .hungarian: names.hungarian.first ?? rawValue
    }
  }
}
