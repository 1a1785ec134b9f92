// SPDX-License-Identifier: EUPL-1.2

/// Sixteen neighbouring bytes that are compared at once.
///
/// A search looks through the whole dataset at every key; byte by byte that takes four times as long.
struct ByteBlock {
  static let width = 16

  private let bytes: SIMD16<UInt8>

  /// The same byte sixteen times.
  init(repeating byte: UInt8) {
    bytes = SIMD16(repeating: byte)
  }

  /// The bytes from an offset on.
  ///
  /// It is unsafe to the compiler because not every type may be made from any bytes; bytes may, and
  /// the bounds are checked.
  ///
  /// - Precondition: `offset + ByteBlock.width` is not beyond the end of `span`.
  @inline(__always)
  init(_ span: Span<UInt8>, at offset: Int) {
    bytes = unsafe span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Which of sixteen bytes something holds for, in ascending order.
  struct Matches {
    /// Eight bits for each byte: all set, or none.
    private var low: UInt64
    private var high: UInt64

    /// A mask is made of bytes that are 0 or -1.
    ///
    /// Asking it for them one by one, which is the safe way, takes a hundred times as long.
    @inline(__always)
    fileprivate init(_ mask: SIMDMask<SIMD16<Int8>>) {
      let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
      low = UInt64(littleEndian: words.x)
      high = UInt64(littleEndian: words.y)
    }

    /// Takes the first one out; nil when none is left.
    @inline(__always)
    mutating func next() -> Int? {
      if low != 0 {
        let index = low.trailingZeroBitCount >> 3
        low &= ~(0xFF << UInt64(index << 3))
        return index
      }
      guard high != 0 else { return nil }
      let index = high.trailingZeroBitCount >> 3
      high &= ~(0xFF << UInt64(index << 3))
      return index + 8
    }
  }

  /// Where both `first` equals `one` and `second` equals `two`.
  @inline(__always)
  static func matches(
    _ first: ByteBlock, _ one: ByteBlock, _ second: ByteBlock, _ two: ByteBlock
  ) -> Matches {
    Matches((first.bytes .== one.bytes) .& (second.bytes .== two.bytes))
  }

  /// Where this block equals one of two others.
  @inline(__always)
  func matches(_ one: ByteBlock, or two: ByteBlock) -> Matches {
    Matches((bytes .== one.bytes) .| (bytes .== two.bytes))
  }
}
