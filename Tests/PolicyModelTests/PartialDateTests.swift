// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

struct PartialDateTests {
  @Test(arguments: [
    "2014", "2014-02", "2014-02-28", "2012-02-29", "2000-02-29", "1600-02-29", "0001-01-01",
    "9999-12-31", "0001", "2014-01-31", "2014-04-30", "2014-12",
  ])
  func `a date is written as it is read`(text: String) {
    #expect(PartialDate(iso: text)?.iso == text)
  }

  @Test(arguments: [
    "", "-", "2014-", "2014-02-", "-2014", "14", "214", "20145", "0000", "0000-01-01", "2014-2",
    "2014-00", "2014-13", "2014-02-00", "2014-02-29", "1900-02-29", "2100-02-29", "2014-02-30",
    "2014-04-31", "2014-06-31", "2014-09-31", "2014-11-31", "2014-01-32", "2014-02-1",
    "2014-02-28-", "2014-02-28-01", "2014-02-28T00:00", "2014/02/28", "28.02.2014", "20140228",
    " 2014", "2014 ", "2014-+2", "+2014", "2014-02-2é", "٢٠١٤", "２０１４", "2014–02", "2O14",
    "2014\0", "-001-01-01",
  ])
  func `there is no such date`(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test func `a date has the parts that are known`() throws {
    let year = try #require(PartialDate(iso: "2014"))
    let month = try #require(PartialDate(iso: "2014-02"))
    let day = try #require(PartialDate(iso: "2014-02-28"))

    #expect([year.year, month.year, day.year] == [2014, 2014, 2014])
    #expect([year.month, month.month, day.month] == [nil, 2, 2])
    #expect([year.day, month.day, day.day] == [nil, nil, 28])
    #expect(PartialDate(year: 2014, month: 2, day: 28) == day)
  }

  @Test func `a date needs its parts in order and in range`() {
    #expect(PartialDate(year: 2014, day: 1) == nil)
    #expect(PartialDate(year: 0) == nil)
    #expect(PartialDate(year: 10_000) == nil)
    #expect(PartialDate(year: .max, month: .max, day: .max) == nil)
    #expect(PartialDate(year: .min, month: .min, day: .min) == nil)
    #expect(PartialDate(year: 2014, month: 0) == nil)
    #expect(PartialDate(year: 2014, month: 2, day: 29) == nil)
    #expect(PartialDate(year: 2012, month: 2, day: 29) != nil)
  }

  @Test(arguments: [
    ("2014-02-28", 1), ("2014-02", 28), ("2012-02", 29), ("2014-04", 30), ("2014-12", 31),
    ("2014", 365), ("2012", 366), ("1900", 365), ("2000", 366), ("2100", 365),
  ])
  func `a date means so many days`(text: String, days: Int) throws {
    let date = try #require(PartialDate(iso: text))

    #expect(date.lastDay - date.firstDay + 1 == days)
  }

  @Test(arguments: [
    ("2014-02-28", "2014-03-01", 1), ("2012-02-28", "2012-03-01", 2),
    ("2013-12-31", "2014-01-01", 1),
    ("2014-01-01", "2015-01-01", 365), ("2012-01-01", "2013-01-01", 366),
    ("2000-01-01", "2100-01-01", 36_525), ("1600-03-01", "2000-03-01", 146_097),
    ("2014-03-01", "2014-02-01", -28),
  ])
  func `days are counted between dates`(from: String, to: String, days: Int) throws {
    let from = try #require(PartialDate(iso: from))
    let to = try #require(PartialDate(iso: to))

    #expect(to.firstDay - from.firstDay == days)
    #expect(to.lastDay - from.lastDay == days)
  }

  @Test func `every day follows the one before`() {
    var next = PartialDate(year: 1, month: 1, day: 1)?.firstDay
    var faults: [String] = []

    for year in [1, 2, 3, 4] + Array(1895...2105) {
      if year == 1895 { next = PartialDate(year: 1895, month: 1, day: 1)?.firstDay }
      for month in 1...12 {
        for day in 1...31 {
          guard let date = PartialDate(year: year, month: month, day: day) else { continue }
          if date.firstDay != next || date.lastDay != next { faults.append(date.iso) }
          next = date.firstDay + 1
        }
      }
    }

    #expect(faults == [])
  }
}

struct DeliverableTests {
  @Test(arguments: [
    ("2013-08-31", "2013-09-30", 30), ("2013-08", "2013-09-30", 30), ("2013-08", "2013-09", 30),
    ("2013", "2014", 365), ("2013-12-31", "2014", 365), ("2013-09-30", "2013-09-30", 0),
    ("2013-09", "2013-08", -30), ("2013-09-30", nil, nil),
  ])
  func `the slip is counted between the last days`(
    original: String, current: String?, days: Int?
  ) throws {
    let due = current.map { ",\n\"dueCurrent\": \"\($0)\"" } ?? ""
    let text = #"""
      {"schemaVersion": "1.0.0", "workingGroups": [],
       "meta": {"title": "T", "asOfDate": "2014", "languages": []},
       "deliverables": [{"id": "d", "title": "D", "status": "draft", "statusDate": "2014",
        "dueOriginal": "\#(original)"\#(due), "confidence": "confirmed", "provenance": "official"}]}
      """#

    let model = try #require(LoadResult.loading(text).model)

    #expect(model.deliverables.records.map(\.slipDays) == [days])
  }
}

struct PeriodTests {
  @Test(arguments: [
    ("2013-10", "2014-02"), ("2013-10-15", "2013-10"), ("2013-10", "2013-10-01"),
    ("2013", "2013-01-01"), ("2013-12-31", "2013"), ("2013-10-15", "2013-10-15"),
  ])
  func `a period may end where it begins`(from: String, to: String) {
    #expect(loading(from, to).lines == [])
  }

  @Test(arguments: [
    ("2013-10-15", "2013-10-14"), ("2013-10", "2013-09"), ("2013-10", "2013-09-30"),
    ("2013", "2012"), ("2013-01-01", "2012"), ("2014", "2013-12-31"),
  ])
  func `a period may not end before it begins`(from: String, to: String) throws {
    let result = loading(from, to)

    let start = try #require(PartialDate(iso: from))
    let end = try #require(PartialDate(iso: to))
    #expect(result.issues.map(\.finding) == [.endBeforeStart(start: start, end: end)])
    #expect(result.lines == ["6:1: error: strategies[0].period.to: end-before-start"])
  }

  private func loading(_ from: String, _ to: String) -> LoadResult {
    .loading(
      #"""
      {"schemaVersion": "1.0.0", "workingGroups": [],
       "meta": {"title": "T", "asOfDate": "2014", "languages": []},
       "strategies": [{"id": "s", "title": "S", "workingGroupIds": [], "level": "eu",
        "summary": "S", "confidence": "confirmed", "provenance": "official",
        "period": {"from": "\#(from)", "to":
      "\#(to)"}}]}
      """#)
  }
}
