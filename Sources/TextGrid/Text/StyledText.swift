// SPDX-License-Identifier: EUPL-1.2

/// Text in one or more roles, before anything is known about its width.
package struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral {
  package struct Run: Hashable, Sendable {
    package let text: String
    package let role: Role
  }

  package private(set) var runs: [Run]

  package init(_ text: String = "", _ role: Role = .text) {
    self.runs = text.isEmpty ? [] : [Run(text: text, role: role)]
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }

  package var isEmpty: Bool { runs.isEmpty }

  /// The characters without their roles.
  package var plain: String { runs.map(\.text).joined() }

  package mutating func append(_ text: String, _ role: Role = .text) {
    self += StyledText(text, role)
  }

  package static func + (one: StyledText, other: StyledText) -> StyledText {
    var sum = one
    sum += other
    return sum
  }

  package static func += (one: inout StyledText, other: StyledText) {
    one.runs += other.runs
  }
}
