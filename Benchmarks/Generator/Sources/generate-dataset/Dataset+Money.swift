// SPDX-License-Identifier: EUPL-1.2

/// Funding schemes, their calls, and the money in them.
extension Dataset {
  mutating func fundingScheme() {
    title("title", count(.fundingScheme))
    groups()
    country()
    if random.oneIn(3) { reference("regionId", to: .region) }
    word("level", "national", "regional")
    reference("ownerId", to: .organisation)
    word("exists", "yes", "ended")
    // every call falls into these years
    date("start", 2004...2008)
    date("end", 2016...2020)
    sentences("summary", 1...3)
    if random.oneIn(2) { preselection() }
    words("targetStages", ["startUp", "developing", "mature", "accredited"])
    words("instruments", ["grant", "loan", "guarantee", "voucher", "bonusPoints", "service"])
    word("aidRegime", "deMinimis", "gber", "none")
    intensity()
    number("durationMonths", 6...36)
    money("budget", 1_000_000...90_000_000)
    number("applications", 20...400)
    number("awards", 1...20)
    word("evaluation", "none", "planned", "ongoing", "done")
  }

  private mutating func preselection() {
    writer.key("preselection")
    writer.open(.object)
    flag("present", true)
    word("kind", "accreditation", "categorisation", "label", "call", "facilitator")
    items("criteria", 2...4) { dataset, index in
      dataset.title("name", index)
      dataset.number("maxPoints", 5...40)
    }
    number("validityMonths", 12...36)
    writer.close(.object)
  }

  mutating func call() {
    title("title", count(.call))
    reference("schemeId", to: .fundingScheme)
    date("opens", 2010...2011)
    date("closes", 2012...2013)
    money("budget", 100_000...9_000_000)
    intensity()
    number("durationMonths", 6...24)
    number("applications", 10...100)
    number("awards", 1...10)
    word("status", "planned", "open", "closed", "evaluated", "cancelled")
  }

  mutating func money(_ key: StaticString, _ range: ClosedRange<Int>) {
    writer.key(key)
    writer.open(.object, inLine: true)
    number("amount", range)
    word("currency", "EUR", "HUF", "RON", "RSD")
    if random.oneIn(2) { number("year", 2007...2014) }
    writer.close(.object)
  }

  private mutating func intensity() {
    writer.key("intensity")
    writer.open(.object, inLine: true)
    number("min", 0...30)
    number("max", 30...100)
    writer.close(.object)
  }

  /// What one currency was worth in another.
  mutating func rates() {
    let currencies: [StaticString] = ["HUF", "RON", "RSD", "BGN", "HRK", "TRY"]
    items("rates", currencies.count...currencies.count) { dataset, index in
      dataset.writer.key("id")
      dataset.writer.append("\"rate-")
      dataset.writer.number(index)
      dataset.writer.append("\"")
      dataset.text("from", currencies[index])
      dataset.text("to", "EUR")
      dataset.decimal("rate", 1...9)
      dataset.text("date", "2013")
      dataset.text("confidence", "unknown")
      dataset.text("provenance", "illustrative")
    }
  }
}
