// SPDX-License-Identifier: EUPL-1.2

/// A stretch of time; the end may be open or unknown.
package struct Period: Described, Hashable {
  /// Its first day, as far as it is known.
  package internal(set) var from: PartialDate
  /// nil when it goes on, or when the end is not known.
  package internal(set) var to: PartialDate?

  package init() {
    self.from = .blank
  }

  package static let description = ObjectDescription<Period>(
    [
      .required("from") { $0.from = $1 },
      .optional("to") { $0.to = $1 },
    ],
    check: { Violation.order(from: $0.from, to: $0.to, key: "to") })
}

extension ObjectDescription.Violation {
  /// An end, which stands under a key, does not lie before its start.
  static func order(from start: PartialDate?, to end: PartialDate?, key: String) -> [Self] {
    guard let start, let end, end.lastDay < start.firstDay else { return [] }
    return [.init(key: key, finding: .endBeforeStart(start: start, end: end))]
  }
}
