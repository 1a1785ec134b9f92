// SPDX-License-Identifier: EUPL-1.2

/// Strings made to break a text layer, the same in every run.
enum HostileText {
  static let samples: [String] = {
    var numbers = LinearCongruence(state: 2026)
    return (0..<2000).map { _ in
      let length = Int.random(in: 0...24, using: &numbers)
      var text = ""
      for _ in 0..<length {
        text.unicodeScalars.append(scalars.randomElement(using: &numbers) ?? " ")
      }
      return text
    }
  }()

  private static let scalars: [Unicode.Scalar] =
    Array("aB1#* \t\r\n-/é\u{AD}\u{7F}\u{9B}\u{A0}ßж漢Ａ가\u{1100}\u{1161}\u{11A8}कषि".unicodeScalars)
    + Array("\u{300}\u{301}\u{328}\u{20E3}\u{FE0E}\u{FE0F}\u{E0100}\u{94D}\u{903}".unicodeScalars)
    + Array("\u{200B}\u{200C}\u{200D}\u{200E}\u{202E}\u{2028}\u{2066}\u{FEFF}".unicodeScalars)
    + Array("\u{E0041}\u{E000}\u{FFFF}\u{378}\u{FFFD}\u{25CC}\u{600}".unicodeScalars)
    + Array("👩🏽🔬❤🏳🌈🇭🇺©".unicodeScalars)
}

/// Knuth's MMIX generator: random enough for tests, and no two runs differ.
private struct LinearCongruence: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 32)
  }
}
