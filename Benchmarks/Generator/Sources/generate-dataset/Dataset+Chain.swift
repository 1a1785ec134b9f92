// SPDX-License-Identifier: EUPL-1.2

/// The records of the chain from needs to strategies.
extension Dataset {
  mutating func need() {
    word("kind", "need", "challenge")
    writer.key("workingGroupId")
    reference(group: random.within(1...Self.groups))
    title("title", count(.need))
    sentences("text", 1...3)
    countries("countryIds")
    number("severity", 1...5)
  }

  mutating func goodPractice() {
    title("title", count(.goodPractice))
    groupsAndAims()
    country()
    reference("regionId", to: .region)
    word("level", "national", "regional", "local", "transnational")
    period("period")
    reference("ownerId", to: .organisation)
    sentences("problem", 1...2)
    sentences("description", 2...5)
    if random.oneIn(2) { sentences("evidenceOfSuccess", 1...2) }
    if random.oneIn(2) { sentences("transferConditions", 1...2) }
    references("needIds", to: .need, 1...3)
    accesses()
    approach()
  }

  mutating func pilot() {
    title("title", count(.pilot))
    let group = groupAndAims()
    country()
    reference("regionId", to: .region)
    writer.key("mechanismId")
    reference(.mechanism, group - 1)
    reference("leadOrganisationId", to: .organisation)
    references("partnerIds", to: .organisation, 1...4)
    period("plannedPeriod")
    if random.oneIn(2) { period("period") }
    sentences("objective", 1...3)
    list("activities", 1...4)
    if random.oneIn(2) { list("outputs", 1...3) }
    stage()
    word("evaluation", "notStarted", "ongoing", "done")
    if random.oneIn(2) { number("transferability", 1...5) }
    references("needIds", to: .need, 1...3)
    references("goodPracticeIds", to: .goodPractice, 1...2)
    money("budget", 5_000...500_000)
    accesses()
    if random.oneIn(2) { resultIndicators() }
  }

  private mutating func resultIndicators() {
    items("resultIndicators", 1...3) { dataset, index in
      dataset.title("name", index)
      dataset.word("unit", "count", "percent", "eur")
      dataset.number("baseline", 0...9)
      dataset.number("target", 10...99)
      if dataset.random.oneIn(2) { dataset.number("actual", 0...99) }
    }
  }

  mutating func recommendation() {
    title("title", count(.recommendation))
    groupAndAims()
    sentences("rationale", 2...5)
    word("addressee", "eu", "national", "regional", "clusterManagement", "firms", "education")
    word(
      "instrument", "regulation", "standards", "publicProcurement", "grant", "loanGuarantee",
      "taxIncentive", "information", "network", "trainingSkills")
    stage()
    word("horizon", "short", "medium", "long")
    number("impact", 1...5)
    number("effort", 1...5)
    countries("countryIds")
    references("needIds", to: .need, 1...3)
    references("goodPracticeIds", to: .goodPractice, 1...2)
    references("pilotIds", to: .pilot, 1...2)
  }

  mutating func strategy() {
    title("title", count(.strategy))
    groupsAndAims()
    word("level", "eu", "national", "regional")
    country()
    reference("ownerId", to: .organisation)
    period("period")
    approach()
    sentences("summary", 2...5)
    priorities()
    if random.oneIn(3) { ris3Steps() }
    words("euFrames", ["innovationUnion", "digitalAgenda", "ecoFunding", "targetResearch"])
    words("instruments", ["regulation", "standards", "grant", "network", "trainingSkills"])
    money("budget", 1_000_000...900_000_000)
    references("recommendationIds", to: .recommendation, 1...5)
  }

  private mutating func priorities() {
    items("priorities", 1...3) { dataset, index in
      dataset.writer.key("id")
      dataset.writer.append("\"p")
      dataset.writer.number(index)
      dataset.writer.append("\"")
      dataset.title("name", index)
      dataset.list("industries", 1) { dataset, _ in dataset.writer.string("automotive") }
    }
  }

  private mutating func ris3Steps() {
    items("ris3Steps", 6...6) { dataset, index in
      dataset.number("step", index + 1...index + 1)
      dataset.list("factors", 3) { dataset, _ in
        dataset.writer.number(dataset.random.within(0...5))
      }
    }
  }

  private mutating func stage() {
    word("stage", "idea", "designed", "tested", "evaluated", "adopted", "abandoned")
  }
}
