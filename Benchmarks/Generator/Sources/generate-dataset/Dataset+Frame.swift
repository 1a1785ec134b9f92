// SPDX-License-Identifier: EUPL-1.2

/// What is as large in a large dataset as in a small one.
extension Dataset {
  mutating func meta() {
    writer.key("meta")
    writer.open(.object)
    title("title", 0)
    sentences("summary", 3...4)
    text("asOfDate", "2014-10-24")
    list("languages", 2) { dataset, index in dataset.writer.string(index == 0 ? "en" : "hu") }
    writer.close(.object)
  }

  mutating func countries() {
    writer.key("countries")
    writer.open(.array)
    for country in Country.all {
      writer.element()
      writer.open(.object)
      text("id", country.code)
      if let code = country.euCode { text("euCode", code) }
      text("name", country.name)
      text("status", country.status)
      text("confidence", "confirmed")
      text("provenance", "official")
      writer.close(.object)
    }
    writer.close(.array)
  }

  mutating func workingGroups() {
    writer.key("workingGroups")
    writer.open(.array)
    for group in 1...Self.groups {
      writer.element()
      writer.open(.object)
      workingGroup(group)
      writer.close(.object)
    }
    writer.close(.array)
  }

  private mutating func workingGroup(_ group: Int) {
    writer.key("id")
    reference(group: group)
    number("number", group...group)
    title("name", group - 1)
    title("shortName", group - 1)
    sentences("purpose", 1...2)
    aims(group)
    text("leaderConfidence", "unknown")
    number("tabOrder", group...group)
    analyses(group)
    text("confidence", "unknown")
    text("provenance", "illustrative")
  }

  private mutating func analyses(_ group: Int) {
    let analyses: [[StaticString]] = [
      ["benchmark", "ris3Wheel", "alignment", "peers"],
      ["ecoIndex", "ecoProfile", "ecoActionPlan", "instrumentMix", "pilotReadiness"],
      ["approaches", "accesses", "network", "labels", "markets"],
      ["schemes", "schemeTimeline", "money", "preselection", "bestMix"],
      ["quotients", "priorities", "concentration", "correlation"],
      ["skillGaps", "employment", "jobQuality"],
    ]
    let own = analyses[group - 1]
    list("analyses", own.count) { dataset, index in dataset.writer.string(own[index]) }
  }

  private mutating func aims(_ group: Int) {
    writer.key("aims")
    writer.open(.array)
    for aim in 0..<Self.aimsOfGroup {
      writer.element()
      writer.open(.object)
      writer.key("id")
      writer.append("\"wg")
      writer.number(group)
      aimSuffix(aim)
      writer.append("\"")
      sentences("text", 1...1)
      writer.close(.object)
    }
    writer.close(.array)
  }
}

/// The countries of the programme area.
struct Country {
  let code: StaticString
  var euCode: StaticString?
  let name: StaticString
  var status: StaticString = "euMember"

  static let all: [Country] = [
    Country(code: "HU", name: "Magyarország"), Country(code: "IT", name: "Italia"),
    Country(code: "RO", name: "România"), Country(code: "GR", euCode: "EL", name: "Ελλάδα"),
    Country(code: "BG", name: "България"), Country(code: "SI", name: "Slovenija"),
    Country(code: "SK", name: "Slovensko"), Country(code: "AT", name: "\\u00d6sterreich"),
    Country(code: "HR", name: "Hrvatska"), Country(code: "RS", name: "Србија", status: "ipa"),
    Country(code: "ME", name: "Црна Гора", status: "ipa"),
    Country(code: "TR", name: "Türkiye", status: "other"),
  ]
}
