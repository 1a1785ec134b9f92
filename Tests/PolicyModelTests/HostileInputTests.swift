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
      let bytes = mutation.apply(to: original, &random)
      if let fault = fault(in: bytes) { Issue.record("\(mutation) \(round): \(fault)") }
    }
  }

  @Test func `a truncated dataset has an issue inside of it`() {
    let original = SmallDataset.bytes

    for length in stride(from: 0, to: original.count - 2, by: 97) {
      let bytes = Array(original.prefix(length))
      if let fault = fault(in: bytes) { Issue.record("\(length) bytes: \(fault)") }
      #expect(LoadResult.loading(bytes).model == nil, "\(length) bytes")
    }
  }

  @Test func `the embedded dataset can be changed too`() throws {
    let original = try #require(Repository.embedded)
    var random = XorShift(seed: 0xC1A5)

    for mutation in Mutation.allCases {
      let bytes = mutation.apply(to: original, &random)
      if let fault = fault(in: bytes) { Issue.record("\(mutation): \(fault)") }
    }
  }

  @Test func `noise has an issue inside of it`() {
    var random = XorShift(seed: 0xBAD)

    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      if let fault = fault(in: bytes) { Issue.record("\(bytes): \(fault)") }
    }
  }

  /// What must not be said about any bytes; nil if all is well.
  private func fault(in bytes: [UInt8]) -> String? {
    let result = LoadResult.loading(bytes)
    if (result.model == nil) != (result.errorCount > 0) { return "no model, or one with errors" }
    guard !result.issues.isEmpty else { return nil }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for place in result.issues.flatMap({ [$0.location, $0.related ?? $0.location] }) {
      guard (1...lines.count).contains(place.line) else { return "there is no line \(place.line)" }
      guard (1...lines[place.line - 1].count + 1).contains(place.column) else {
        return "line \(place.line) has no column \(place.column)"
      }
    }
    let order = result.issues.map { ($0.location.line, $0.location.column) }
    return zip(order, order.dropFirst()).allSatisfy(<=) ? nil : "the issues are not in order"
  }
}

/// A way to spoil a file.
enum Mutation: UInt64, CaseIterable, Sendable {
  case flipBit, replaceByte, removeRange, repeatRange

  var seed: UInt64 { rawValue }

  func apply(to original: [UInt8], _ random: inout XorShift) -> [UInt8] {
    var bytes = original
    let index = Int.random(in: bytes.indices, using: &random)
    let end = min(bytes.count, index + .random(in: 1...60, using: &random))
    switch self {
    case .flipBit: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case .replaceByte: bytes[index] = Self.telling.randomElement(using: &random) ?? 0
    case .removeRange: bytes.removeSubrange(index..<end)
    case .repeatRange: bytes.insert(contentsOf: bytes[index..<end], at: end)
    }
    return bytes
  }

  /// Bytes that mean something in JSON or UTF-8.
  private static let telling = Array("{}[]\",:\\u0-1.eEtfn/ \n".utf8) + [0, 0x1F, 0x80, 0xC3, 0xFF]
}
