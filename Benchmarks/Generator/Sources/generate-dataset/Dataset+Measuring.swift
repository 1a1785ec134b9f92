// SPDX-License-Identifier: EUPL-1.2

/// Indicators, what was observed, and what is compared.
extension Dataset {
  private static let years = 30

  mutating func indicator() {
    title("title", count(.indicator))
    word("unit", "percent", "index", "count", "ratio", "score")
    word("direction", "higherBetter", "lowerBetter", "neutral")
    groups()
    word("framework", "IUS", "RIS", "EcoIS", "EU2020", "ESI", "ESCA", "custom")
    text("edition", "2014")
    if random.oneIn(2) {
      items("targets", 1...2) { dataset, _ in
        dataset.country()
        dataset.decimal("value", 1...90)
        dataset.number("year", 2020...2020)
      }
    }
  }

  /// Series after series: an indicator has one value for each region and year.
  mutating func observation() {
    let number = count(.observation)
    let series = number / Self.years
    writer.key("indicatorId")
    reference(.indicator, series % count(.indicator))
    writer.key("regionId")
    reference(.region, series / count(.indicator))
    self.number("year", 1985 + number % Self.years...1985 + number % Self.years)
    if random.oneIn(20) {
      word("group", "leader", "strong", "average", "moderate", "catchingUp", "emerging")
    } else {
      decimal("value", 0...120)
    }
    if random.oneIn(8) { words("flags", ["b", "u", "e", "p"]) }
  }

  mutating func benchmark() {
    title("title", count(.benchmark))
    groups()
    references("indicatorIds", to: .indicator, 1...6)
    references("regionIds", to: .region, 2...8)
    text("referenceAggregate", "EU28")
    number("year", 2010...2013)
    word("peerRule", "all", "sameGroup", "manual")
  }

  mutating func specialisation() {
    reference("regionId", to: .region)
    industry("industry")
    title("industryName", random.below(100))
    number("year", 2008...2013)
    number("regionEmployment", 100...9_000)
    number("regionTotal", 90_000...900_000)
    number("referenceEmployment", 100_000...900_000)
    number("referenceTotal", 100_000_000...200_000_000)
    text("referenceArea", "EU-27")
  }

  mutating func skillNeed() {
    title("title", count(.skillNeed))
    groups()
    reference("regionId", to: .region)
    reference("clusterId", to: .cluster)
    title("sector", random.below(100))
    word("occupation", "1219", "2141", "2512", "3119", "7223")
    number("requiredLevel", 4...8)
    number("availableLevel", 0...6)
    number("jobsAffected", 10...2_000)
    word("mismatch", "vertical", "horizontal", "geographical")
    word("horizon", "short", "medium", "long")
    references("pilotIds", to: .pilot, 1...2)
  }

  mutating func jobQualityScore() {
    reference("regionId", to: .region)
    word(
      "dimension", "careerSecurity", "healthWellbeing", "skillsCompetence",
      "workLifeReconciliation")
    decimal("score", 10...90)
    number("year", 2005...2013)
  }

  mutating func industry(_ key: StaticString) {
    word(key, "automotive", "furniture", "wine", "software", "shipping", "textiles", "energy")
  }
}
