// SPDX-License-Identifier: EUPL-1.2

/// How many lines begin before every block of a file, so that any byte's line is found by looking at
/// one block.
struct LineIndex: Sendable {
  private static let blockSize = 4096

  /// The number of line feeds before each block.
  private let counts: [UInt32]

  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8]) {
    var counts: [UInt32] = []
    counts.reserveCapacity(bytes.count / Self.blockSize + 1)
    var count: UInt32 = 0
    for start in stride(from: 0, to: bytes.count, by: Self.blockSize) {
      counts.append(count)
      let end = min(start + Self.blockSize, bytes.count)
      count += Self.lineFeeds(in: bytes.span.extracting(start..<end))
    }
    self.counts = counts
  }

  /// The line, counted from 1, that a byte lies on.
  ///
  /// - Complexity: O(1): one block is looked at.
  func line(of offset: Int, in bytes: [UInt8]) -> Int {
    guard !counts.isEmpty else { return 1 }
    let end = min(offset, bytes.count)
    let block = min(end / Self.blockSize, counts.count - 1)
    let rest = bytes.span.extracting(block * Self.blockSize..<end)
    return Int(counts[block] + Self.lineFeeds(in: rest)) + 1
  }

  private static func lineFeeds(in bytes: Span<UInt8>) -> UInt32 {
    var count: UInt32 = 0
    for index in bytes.indices where bytes[index] == 0x0A { count += 1 }
    return count
  }
}
