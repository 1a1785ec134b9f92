// SPDX-License-Identifier: EUPL-1.2

/// A record as it is written in a file.
struct RecordText {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8], at place: Place) {
    self.bytes = bytes
    let start = Int(place.offset)
    var reader = JSONReader(bytes, at: start)
    do {
      try reader.skipValue()
      range = start..<reader.offset
    } catch {
      // the record has been read once, so that it can be read again
      range = start..<start
    }
  }

  /// Whether two records are written alike but for white space between their parts.
  ///
  /// - Complexity: O(*n*) in their bytes.
  func says(_ other: RecordText) -> Bool {
    if bytes[range].elementsEqual(other.bytes[other.range]) { return true }
    var (mine, others) = (Reading(self), Reading(other))
    while true {
      let (byte, otherByte) = (mine.next(), others.next())
      guard byte == otherByte else { return false }
      if byte == nil { return true }
    }
  }

  /// The bytes one after the other, without those that mean nothing.
  private struct Reading {
    private let text: RecordText
    private var offset: Int
    private var isInString = false
    private var isEscaped = false

    init(_ text: RecordText) {
      self.text = text
      offset = text.range.lowerBound
    }

    mutating func next() -> UInt8? {
      while offset < text.range.upperBound {
        let byte = text.bytes[offset]
        offset += 1
        if !isInString, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { continue }
        if byte == UInt8(ascii: "\""), !isEscaped { isInString.toggle() }
        isEscaped = isInString && !isEscaped && byte == UInt8(ascii: "\\")
        return byte
      }
      return nil
    }
  }
}
