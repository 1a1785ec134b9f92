// SPDX-License-Identifier: EUPL-1.2

/// A stretch of time; the end may be open or unknown.
package struct Period: Described, Hashable {
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
    check: { period in
      guard let to = period.to, to.lastDay < period.from.firstDay else { return [] }
      return [.init(key: "to", finding: .endBeforeStart(start: period.from, end: to))]
    })
}
