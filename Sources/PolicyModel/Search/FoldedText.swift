// SPDX-License-Identifier: EUPL-1.2

/// The folded texts of many records, one after the other in one piece of memory.
///
/// A record has entries, and each entry begins with a line feed, which folded text never contains:
///
/// ```text
///  ␊hu␊hungary␊magyarorszag␊gr␊greece␊…␊
///  ↑ starts[0]             ↑ starts[1] ↑ the end
/// ```
///
/// So what is looked for never spans entries, and a line feed before or after it means that an entry
/// begins or ends there. The memory is that of the text and four bytes a record.
struct FoldedText: Sendable {
  static let separator: UInt8 = 0x0A

  /// Whether a byte of folded text is a part of a word: a digit, or any of a letter's.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Padded, so that blocks may be read beyond the end.
  private(set) var bytes: [UInt8] = []
  /// Where each record begins; one more than there are records.
  private(set) var starts: [UInt32] = []
  /// How often each byte occurs in a sample of the text.
  private(set) var frequencies = [UInt32](repeating: 0, count: 256)

  var count: Int { starts.count - 1 }

  /// Room for records to come.
  ///
  /// More room than needed costs nothing: memory that is not written to is not taken.
  init(capacity: Int, records: Int) {
    bytes.reserveCapacity(capacity + ByteBlock.width + 1)
    starts.reserveCapacity(records + 1)
  }

  mutating func beginRecord() {
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Adds a text to the record that was begun last, as a part of some bytes.
  ///
  /// A mark, if there is one, tells it from other texts.
  ///
  /// - Precondition: The part is valid UTF-8.
  mutating func append(_ range: Range<Int>, of file: Span<UInt8>, mark: UInt8? = nil) {
    bytes.append(Self.separator)
    if let mark { bytes.append(mark) }
    Folding.append(range, of: file, to: &bytes)
  }

  /// Adds a text to the record that was begun last.
  mutating func append(_ text: String, mark: UInt8? = nil) {
    let span = text.utf8Span.span
    append(0..<span.count, of: span, mark: mark)
  }

  /// Ends the last record; nothing can be found before.
  mutating func finish() {
    beginRecord()
    bytes.append(Self.separator)
    let step = max(1, bytes.count >> 16)
    for position in stride(from: 0, to: bytes.count, by: step) {
      frequencies[Int(bytes[position])] += 1
    }
    bytes += [UInt8](repeating: 0, count: ByteBlock.width)
  }

  /// - Precondition: `bytes` is not empty.
  func needle(_ bytes: [UInt8]) -> Needle { Needle(bytes, frequencies) }

  /// The records in which something occurs, ascending.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  func records(containing needle: Needle) -> [Int32] {
    let span = bytes.span
    let end = bytes.count - ByteBlock.width
    var found: [Int32] = []
    var record = 0
    var position = 0
    while let offset = needle.firstOffset(in: span, from: position, to: end) {
      record = self.record(at: offset, from: record)
      found.append(Int32(record))
      position = Int(starts[record + 1])
    }
    return found
  }

  /// Whether something occurs in a record.
  ///
  /// - Complexity: O(*n*) in the record's bytes.
  func contains(_ needle: Needle, in record: Int) -> Bool {
    firstOffset(of: needle, in: record) != nil
  }

  /// Where something first occurs in a record, or nil.
  func firstOffset(of needle: Needle, in record: Int) -> Int? {
    // the line feed behind the last entry may be a part of what is looked for
    let end = Int(starts[record + 1]) + 1
    return needle.firstOffset(in: bytes.span, from: Int(starts[record]), to: end)
  }

  /// The record that an offset lies in, which is `first` or a later one; found in few steps when it
  /// is near.
  func record(at offset: Int, from first: Int) -> Int {
    var step = 1
    while first + step < count, Int(starts[first + step]) <= offset { step *= 2 }
    var low = first + step / 2
    var high = min(first + step, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
