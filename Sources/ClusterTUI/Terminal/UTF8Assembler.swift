// SPDX-License-Identifier: EUPL-1.2

/// Puts characters together whose bytes arrive one at a time, perhaps with a pause in between.
struct UTF8Assembler {
  private var bytes: [UInt8] = []
  private var expected = 0

  /// Whether a character has begun and not ended.
  var isPending: Bool { !bytes.isEmpty }

  /// Takes the next byte and returns the character that it completes, if any.
  ///
  /// Bytes that belong to no character vanish alone: what comes after them is not lost.
  mutating func append(_ byte: UInt8) -> Character? {
    if isPending, !Self.isContinuation(byte) { bytes = [] }
    if !isPending {
      expected = Self.length(lead: byte)
      guard expected > 0 else { return nil }
    }
    bytes.append(byte)
    guard bytes.count == expected else { return nil }
    defer { bytes = [] }
    return String(validating: bytes, as: UTF8.self)?.first
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// How many bytes the character has that begins with this one; 0 when none can.
  private static func length(lead: UInt8) -> Int {
    switch lead {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
