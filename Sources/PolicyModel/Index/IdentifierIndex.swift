// SPDX-License-Identifier: EUPL-1.2

/// Finds records by identifier: an open-addressing table over one copy of all identifiers.
///
/// A dictionary of strings would hash and compare a string object per reference; every record of a
/// file refers to several others, so this is most of what tying a dataset together costs.
final class IdentifierIndex: Sendable {
  /// The identifiers, one behind the other.
  private let utf8: [UInt8]
  /// Where each identifier ends.
  private let ends: [UInt32]
  /// Positions of records; -1 is a free slot.
  ///
  /// Their number is a power of two, at least twice that of the records.
  private let slots: [Int32]
  /// Positions whose identifier an earlier one has, with that one's position.
  let repetitions: [(position: Int, first: Int)]

  /// - Complexity: O(*n*) in the identifiers' bytes.
  init(count: Int, _ identifier: (Int) -> String) {
    var utf8: [UInt8] = []
    var ends: [UInt32] = []
    utf8.reserveCapacity(16 * count)
    ends.reserveCapacity(count)
    for position in 0..<count {
      utf8.append(contentsOf: identifier(position).utf8)
      ends.append(UInt32(truncatingIfNeeded: utf8.count))
    }
    var size = 4
    while size < 2 * count { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    var repetitions: [(position: Int, first: Int)] = []
    for position in 0..<count {
      let range = Self.range(position, ends)
      let found = Self.find(utf8.span.extracting(range), utf8, ends, slots)
      if slots[found] < 0 {
        slots[found] = Int32(position)
      } else {
        repetitions.append((position, Int(slots[found])))
      }
    }
    self.utf8 = utf8
    self.ends = ends
    self.slots = slots
    self.repetitions = repetitions
  }

  /// The first record with that identifier, or nil if there is none.
  func position(of identifier: Span<UInt8>) -> Int? {
    let slot = Self.find(identifier, utf8, ends, slots)
    return slots[slot] < 0 ? nil : Int(slots[slot])
  }

  /// The slot of an identifier, or the free one where it would go.
  private static func find(
    _ wanted: Span<UInt8>, _ utf8: [UInt8], _ ends: [UInt32], _ slots: [Int32]
  ) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash(wanted)) & mask
    while slots[slot] >= 0 {
      if areEqual(wanted, utf8, range(Int(slots[slot]), ends)) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private static func range(_ position: Int, _ ends: [UInt32]) -> Range<Int> {
    (position == 0 ? 0 : Int(ends[position - 1]))..<Int(ends[position])
  }

  private static func areEqual(
    _ wanted: Span<UInt8>, _ utf8: [UInt8], _ range: Range<Int>
  ) -> Bool {
    guard wanted.count == range.count else { return false }
    for index in 0..<wanted.count where wanted[index] != utf8[range.lowerBound + index] {
      return false
    }
    return true
  }

  /// Eight bytes at a time through a full multiplication, whose halves are folded.
  ///
  /// The seed differs from run to run: nobody can write a file whose identifiers all fall together.
  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var word: UInt64 = 0
    for index in 0..<bytes.count {
      word = word << 8 | UInt64(bytes[index])
      if index & 7 == 7 {
        hash = fold(hash ^ word)
        word = 0
      }
    }
    return fold(hash ^ word)
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  private static let seed = UInt64.random(in: .min ... .max)
}
