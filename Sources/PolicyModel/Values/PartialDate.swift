// SPDX-License-Identifier: EUPL-1.2

/// A date of the Gregorian calendar that may be known only to the month or the year (ISO 8601).
package struct PartialDate: Hashable, Sendable {
  /// 1 to 9999.
  package let year: Int16
  /// 1 to 12, or 0 when only the year is known.
  private let monthOrZero: UInt8
  /// 1 to 31, or 0 when only the month is known.
  private let dayOrZero: UInt8

  /// 1 to 12; nil when only the year is known.
  package var month: Int? { monthOrZero == 0 ? nil : Int(monthOrZero) }
  /// 1 to 31; nil when only the month is known.
  package var day: Int? { dayOrZero == 0 ? nil : Int(dayOrZero) }

  /// - Returns: nil when there is no such date, or a day without a month.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month ?? 1) else { return nil }
    if let day {
      guard let month, (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
    }
    self.year = Int16(year)
    self.monthOrZero = UInt8(month ?? 0)
    self.dayOrZero = UInt8(day ?? 0)
  }

  /// What a property holds before its required key has been read; it never reaches a model.
  static let blank = PartialDate()

  private init() {
    self.year = 1
    self.monthOrZero = 0
    self.dayOrZero = 0
  }

  /// `yyyy`, `yyyy-mm` or `yyyy-mm-dd`, and nothing else.
  package init?(iso text: String) {
    let utf8 = text.utf8.span
    guard [4, 7, 10].contains(utf8.count) else { return nil }
    var numbers = [0, 0, 0]
    for index in 0..<utf8.count {
      let byte = utf8[index]
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (0x30...0x39).contains(byte) else { return nil }
        let part = index < 4 ? 0 : index < 7 ? 1 : 2
        numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
      }
    }
    self.init(
      year: numbers[0], month: utf8.count > 4 ? numbers[1] : nil,
      day: utf8.count > 7 ? numbers[2] : nil)
  }

  /// `yyyy`, `yyyy-mm` or `yyyy-mm-dd`: as precise as it is known.
  package var iso: String {
    var text = Self.padded(Int(year), 4)
    if let month { text += "-" + Self.padded(month, 2) }
    if let day { text += "-" + Self.padded(day, 2) }
    return text
  }

  /// Days from 1 March of the year 0 to the first day that this date may mean.
  package var firstDay: Int {
    Self.dayNumber(year: Int(year), month: month ?? 1, day: day ?? 1)
  }

  /// Days from 1 March of the year 0 to the last day that this date may mean.
  package var lastDay: Int {
    let month = month ?? 12
    let day = day ?? Self.days(inMonth: month, of: Int(year))
    return Self.dayNumber(year: Int(year), month: month, day: day)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Counts years from March, so that the leap day is the last of its year.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
  }
}

extension PartialDate: FieldValue {
  package static var shape: ValueShape { .formatted(.date) }

  package static func decode(
    _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> PartialDate? {
    guard try decoder.expect(.string, shape: shape) else { return nil }
    let start = decoder.reader.offset
    let text = try decoder.reader.readString()
    guard let date = PartialDate(iso: text) else {
      decoder.report(.malformedDate(text), at: start)
      return nil
    }
    return date
  }
}
