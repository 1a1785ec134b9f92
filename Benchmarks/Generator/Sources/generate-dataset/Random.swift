// SPDX-License-Identifier: EUPL-1.2

/// Steele, Lea and Flood's SplitMix64: the same numbers for the same seed, on any machine.
struct Random {
  private var state: UInt64

  init(seed: UInt64) { self.state = seed }

  /// A number from 0 up to, not including, a bound above 0.
  ///
  /// Multiplying favours some numbers by less than one in a billion, and does not divide.
  mutating func below(_ bound: Int) -> Int {
    Int(((next() >> 32) * UInt64(bound)) >> 32)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Whether it happens that happens once in so many times.
  mutating func oneIn(_ times: Int) -> Bool { below(times) == 0 }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
