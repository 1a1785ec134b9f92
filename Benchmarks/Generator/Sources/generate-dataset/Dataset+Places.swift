// SPDX-License-Identifier: EUPL-1.2

/// Regions, clusters, and what is said about them.
extension Dataset {
  mutating func region() {
    title("name", count(.region))
    let country = Country.all[random.below(Country.all.count)]
    text("countryId", country.code)
    guard random.oneIn(2) else { return }
    writer.key("nutsCode")
    writer.append("\"")
    writer.append(country.euCode ?? country.code)
    writer.number(random.below(100), width: 2)
    writer.append("\"")
    word("nutsVersion", "2010", "2013")
    number("nutsLevel", 2...2)
  }

  mutating func cluster() {
    title("name", count(.cluster))
    groups()
    country()
    reference("regionId", to: .region)
    title("sector", random.below(100))
    date("established", 1995...2012)
    approach()
    word("lifecycle", "startUp", "developing", "mature", "declining", "renewing")
    members()
    number("membersYear", 2010...2013)
    number("employees", 100...30_000)
    money("turnover", 1_000_000...900_000_000)
    decimal("exportShare", 1...90)
    if random.oneIn(3) { flag("isEco", true) }
    if random.oneIn(3) { labels() }
    accesses()
    text("website", "https://example.org")
  }

  private mutating func members() {
    writer.key("members")
    writer.open(.object, inLine: true)
    number("total", 100...900)
    number("sme", 10...60)
    number("large", 1...20)
    number("research", 1...10)
    writer.close(.object)
  }

  private mutating func labels() {
    items("labels", 1...2) { dataset, _ in
      dataset.word("scheme", "esca", "national", "other")
      dataset.word("grade", "gold", "silver", "bronze", "accredited")
      dataset.date("from", 2009...2011)
      dataset.date("validUntil", 2012...2016)
      dataset.references("sourceIds", to: .source, 1...1)
    }
  }

  mutating func partnership() {
    title("title", count(.partnership))
    groups()
    references("clusterIds", to: .cluster, 2...4)
    word("kind", "escp4i", "bilateral", "network", "project")
    words("targetMarkets", ["US", "TR", "RU", "CN", "BR"])
    accesses()
    period("period")
    word("status", "planned", "active", "ended")
    sentences("summary", 1...3)
  }

  mutating func assessment() {
    title("title", count(.assessment))
    writer.key("workingGroupId")
    reference(group: random.within(1...Self.groups))
    reference("regionId", to: .region)
    list("strengths", 1...3)
    list("weaknesses", 1...3)
    list("opportunities", 1...3)
    list("threats", 1...3)
    date("date", 2012...2014)
  }

  mutating func glossaryTerm() {
    title("term", count(.glossaryTerm))
    sentences("definition", 1...3)
  }

  mutating func accesses() {
    words("accesses", ["knowledge", "markets", "infrastructure", "products"])
  }

  mutating func approach() {
    word("approach", "topDown", "bottomUp", "mixed", "unknown")
  }
}
