// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// Marsaglia's xorshift: the same numbers in every run, so that a failure comes back.
struct XorShift: RandomNumberGenerator {
  private var state: UInt64

  /// - Precondition: The seed is not 0.
  init(seed: UInt64) { self.state = seed }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// A size from nothing to a large terminal.
  mutating func size() -> Size {
    Size(columns: .random(in: 0...120, using: &self), rows: .random(in: 0...40, using: &self))
  }

  /// A block that may be empty and may lie partly or wholly outside a frame.
  mutating func area() -> Rect {
    Rect(
      left: .random(in: -20...130, using: &self), top: .random(in: -10...45, using: &self),
      columns: .random(in: -10...140, using: &self), rows: .random(in: -5...50, using: &self))
  }
}
