// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

/// A tab: the overview, or one working group.
package enum Tab: Hashable, Sendable {
  case overview
  /// By its position among the model's working groups.
  case group(Int)
}

/// One view inside a tab.
package enum Page: Hashable, Sendable {
  /// What the tab is about, a document.
  case brief
  /// A list of records.
  case records(RecordPage)
  /// A computed picture and its table.
  case analysis(AnalysisPage)

  /// The records that the page lists; nil for what is no list of records.
  package var kind: RecordKind? {
    if case .records(let page) = self { page.kind } else { nil }
  }
}

extension Page: RawRepresentable, CaseIterable {
  package static let allCases =
    [.brief] + RecordPage.allCases.map(Page.records) + AnalysisPage.allCases.map(Page.analysis)

  /// - Parameter rawValue: The page's name on the command line.
  package init?(rawValue: String) {
    guard let page = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = page
  }

  /// The page's name on the command line.
  package var rawValue: String {
    switch self {
    case .brief: "brief"
    case .records(let page): page.rawValue
    case .analysis(let page): page.name
    }
  }
}
