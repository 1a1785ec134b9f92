// SPDX-License-Identifier: EUPL-1.2

extension Session {
  /// The present page as lines of plain text.
  package func plainLines(columns: Int) -> [String] {
    PlainPage(state: state, model: model, columns: columns).lines()
  }
}
