// SPDX-License-Identifier: EUPL-1.2

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
}
