// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// Whatever the bytes are, loading ends, and says where the fault is.
struct HostileInputTests {
  @Test(arguments: Mutation.allCases)
  func `a changed dataset loads or has issues inside of it`(mutation: Mutation) {
    let original = SmallDataset.bytes
    var random = XorShift(seed: 0x5EED + mutation.seed)

    for round in 0..<400 {
      expectInvariant(mutation.apply(to: original, &random), "\(mutation) \(round)")
    }
  }

  @Test func `a dataset changed again and again loads or has issues inside of it`() {
    var random = XorShift(seed: 0xA6A1)

    for round in 0..<60 {
      var bytes = SmallDataset.bytes
      for step in 0..<12 where !bytes.isEmpty {
        let mutation = Mutation.allCases.randomElement(using: &random) ?? .flipBit
        bytes = mutation.apply(to: bytes, &random)
        expectInvariant(bytes, "round \(round), step \(step), \(mutation)")
      }
    }
  }

  @Test func `a truncated dataset has an issue inside of it`() {
    let original = SmallDataset.bytes

    for length in stride(from: 0, to: original.count - 2, by: 97) {
      let bytes = Array(original.prefix(length))
      expectInvariant(bytes, "\(length) bytes")
      #expect(LoadResult.loading(bytes).model == nil, "\(length) bytes")
    }
  }

  @Test func `the embedded dataset can be changed too`() throws {
    let original = try #require(Repository.embedded)
    var random = XorShift(seed: 0xC1A5)

    for mutation in Mutation.allCases {
      expectInvariant(mutation.apply(to: original, &random), "\(mutation)")
    }
  }

  @Test func `noise has an issue inside of it`() {
    var random = XorShift(seed: 0xBAD)

    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      expectInvariant(bytes, "\(bytes)")
    }
  }

  @Test func `noise of JSON's own characters has an issue inside of it`() {
    var random = XorShift(seed: 0x1550)

    for round in 0..<2_000 {
      let length = Int.random(in: 1...40, using: &random)
      let bytes = (0..<length).map { _ in Mutation.telling.randomElement(using: &random) ?? 0 }
      expectInvariant(bytes, "\(round): \(bytes)")
    }
  }

  @Test(arguments: Mutation.allCases)
  func `a changed text is skipped, read and checked alike`(mutation: Mutation) {
    let text = #"{"é":[1,-2.5e+3,true,null,"\u00e9\ud83d\ude00é\n"],"b":{"c":["",{},[]]}, "b":0}"#
    var random = XorShift(seed: 0x5CAB + mutation.seed)

    for round in 0..<1_000 {
      let bytes = mutation.apply(to: Array(text.utf8), &random)
      if let violation = ReaderInvariant.violation(bytes) {
        Issue.record("\(mutation) \(round): \(violation)")
      }
    }
  }

  private func expectInvariant(_ bytes: [UInt8], _ what: @autoclosure () -> String) {
    if let violation = LoadInvariant.violation(bytes) { Issue.record("\(what()): \(violation)") }
  }
}

/// A way to spoil a file.
enum Mutation: UInt64, CaseIterable, Sendable {
  case flipBit, replaceByte, insertByte, removeRange, repeatRange, swapRanges, truncate

  var seed: UInt64 { rawValue }

  /// - Precondition: There are bytes.
  func apply(to original: [UInt8], _ random: inout XorShift) -> [UInt8] {
    var bytes = original
    let range = Self.range(of: bytes, &random)
    let index = range.lowerBound
    switch self {
    case .flipBit: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case .replaceByte: bytes[index] = Self.telling.randomElement(using: &random) ?? 0
    case .insertByte: bytes.insert(Self.telling.randomElement(using: &random) ?? 0, at: index)
    case .removeRange: bytes.removeSubrange(range)
    case .repeatRange: bytes.insert(contentsOf: bytes[range], at: range.upperBound)
    case .swapRanges:
      let other = Self.range(of: bytes, &random)
      let (first, second) = index < other.lowerBound ? (range, other) : (other, range)
      guard !first.overlaps(second) else { return bytes }
      let (front, back) = (bytes[first], bytes[second])
      bytes.replaceSubrange(second, with: front)
      bytes.replaceSubrange(first, with: back)
    case .truncate: bytes.removeSubrange(index...)
    }
    return bytes
  }

  private static func range(of bytes: [UInt8], _ random: inout XorShift) -> Range<Int> {
    let start = Int.random(in: bytes.indices, using: &random)
    return start..<min(bytes.count, start + .random(in: 1...60, using: &random))
  }

  /// Bytes that mean something in JSON or UTF-8.
  static let telling = Array("{}[]\",:\\u0-1.eEtfn/ \n".utf8) + [0, 0x1F, 0x80, 0xC3, 0xFF]
}
