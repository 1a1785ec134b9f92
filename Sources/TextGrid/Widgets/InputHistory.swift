// SPDX-License-Identifier: EUPL-1.2

/// The lines that were typed before, from the oldest to the latest, each once.
package struct InputHistory: Hashable, Sendable {
  private static let longest = 100

  package private(set) var lines: [String] = []

  package init() {}

  /// Adds a line as the latest; an empty one is not kept, and the oldest is forgotten first.
  ///
  /// - Complexity: O(*n*) in the lines that are kept.
  package mutating func add(_ line: String) {
    guard !line.isEmpty else { return }
    lines.removeAll { $0 == line }
    lines.append(line)
    if lines.count > Self.longest { lines.removeFirst() }
  }

  /// The line so many steps back, 1 being the latest; nil when there is none.
  package func line(stepsBack: Int) -> String? {
    let index = lines.count - stepsBack
    return lines.indices.contains(index) ? lines[index] : nil
  }
}
