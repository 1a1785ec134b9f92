// SPDX-License-Identifier: EUPL-1.2

/// A code of the Nomenclature of Territorial Units for Statistics (Regulation (EC) No 1059/2003): the
/// country in two letters, then a letter or digit for each level, such as `ITI3`.
package struct NUTSCode: Hashable, Sendable, FieldValue {
  package static var shape: ValueShape { .formatted(.nuts) }

  /// Two to five capital letters and digits.
  package let text: String

  /// The country as the European Union writes it: `EL` for Greece.
  package var country: String { String(text.prefix(2)) }
  /// 0 for a whole country to 3 for the smallest units.
  package var level: Int { text.utf8.count - 2 }

  /// - Returns: nil unless it has two capital letters and up to three letters or digits after them.
  package init?(_ text: String) {
    let isCapital = { (byte: UInt8) in (0x41...0x5A).contains(byte) }
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard (2...5).contains(text.utf8.count), text.utf8.prefix(2).allSatisfy(isCapital),
      text.utf8.dropFirst(2).allSatisfy({ isCapital($0) || isDigit($0) })
    else { return nil }
    self.text = text
  }

  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> NUTSCode? {
    guard try decoder.expect(.string, shape: shape) else { return nil }
    let start = decoder.reader.offset
    let text = try decoder.reader.readString()
    guard let code = NUTSCode(text) else {
      decoder.report(.malformedNUTS(text), at: start)
      return nil
    }
    return code
  }
}

/// The edition of the nomenclature in which a code means what it means; named after the year of the
/// amending regulation's reference, and in force two to three years later.
package enum NUTSVersion: String, Vocabulary {
  case y2006 = "2006"
  case y2010 = "2010"
  case y2013 = "2013"
  case y2016 = "2016"
  case y2021 = "2021"
}

/// 0 for a whole country to 3 for the smallest units.
package enum NUTSLevelBounds: Bounds {
  /// The levels of the nomenclature.
  package static var range: ClosedRange<Int> { 0...3 }
}
