// SPDX-License-Identifier: EUPL-1.2

/// Eight neighbouring bytes that are folded together, as the digits of one number.
///
/// Most of all text is ASCII, even Hungarian; byte by byte it takes three times as long to fold.
struct ByteWord {
  static let width = 8

  private static let high: UInt64 = 0x8080_8080_8080_8080
  private let bytes: UInt64

  /// The bytes from an offset on.
  ///
  /// It is unsafe to the compiler because not every type may be made from any bytes; numbers may, and
  /// the bounds are checked.
  ///
  /// - Precondition: `offset + ByteWord.width` is not beyond the end of `span`.
  @inline(__always)
  init(_ span: Span<UInt8>, at offset: Int) {
    let bytes = unsafe span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    self.bytes = UInt64(littleEndian: bytes)
  }

  /// Bytes of which the first one is the lowest.
  @inline(__always)
  init(_ bytes: UInt64) {
    self.bytes = bytes
  }

  /// A few bytes from an offset on; what follows them does not count.
  ///
  /// - Precondition: `offset + count` is not beyond the end of `span`, and `count` is at most 8.
  @inline(__always)
  init(_ span: Span<UInt8>, at offset: Int, count: Int) {
    if offset + Self.width <= span.count {
      self.init(span, at: offset)
    } else {
      var bytes: UInt64 = 0
      for index in (0..<count).reversed() { bytes = bytes << 8 | UInt64(span[offset + index]) }
      self.init(bytes)
    }
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: bytes >> UInt64(index << 3)) }

  /// How many bytes there are before the first that is a control character or not ASCII.
  ///
  /// Adding 0x60 to seven bits sets the eighth unless they are below 0x20, adding 1 only for 0x7F.
  @inline(__always)
  var plainCount: Int {
    let low = bytes & ~Self.high
    let isOther =
      (bytes | ~(low &+ 0x6060_6060_6060_6060) | (low &+ 0x0101_0101_0101_0101)) & Self.high
    return isOther.trailingZeroBitCount >> 3
  }

  /// The word with small letters for capital ones.
  ///
  /// Adding 0x3F to seven bits sets the eighth from A on, adding 0x25 from behind Z on.
  @inline(__always)
  var lowercased: ByteWord {
    let low = bytes & ~Self.high
    let isCapital =
      ((low &+ 0x3F3F_3F3F_3F3F_3F3F) ^ (low &+ 0x2525_2525_2525_2525)) & ~bytes & Self.high
    return ByteWord(bytes | isCapital >> 2)
  }

  /// Appends the first bytes of the word.
  ///
  /// It is unsafe to the compiler because the memory behind the last of them is written to; that it is
  /// there is checked.
  ///
  /// - Precondition: `output` has room for all of the word, and `count` is 0 to 8.
  @inline(__always)
  func append(first count: Int, to output: inout OutputSpan<UInt8>) {
    precondition(output.freeCapacity >= Self.width && (0...Self.width).contains(count))
    unsafe output.withUnsafeMutableBufferPointer { buffer, initialized in
      unsafe UnsafeMutableRawBufferPointer(buffer).storeBytes(
        of: bytes.littleEndian, toByteOffset: initialized, as: UInt64.self)
      initialized += count
    }
  }
}
