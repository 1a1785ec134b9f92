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
    evidence()
  }

  mutating func goodPractice() {
    title("title", count(.goodPractice))
    groupsAndAims()
    country()
    word("level", "national", "regional", "local", "transnational")
    period("period")
    reference("ownerId", to: .organisation)
    sentences("problem", 1...2)
    sentences("description", 2...5)
    if random.oneIn(2) { sentences("evidenceOfSuccess", 1...2) }
    if random.oneIn(2) { sentences("transferConditions", 1...2) }
    references("needIds", to: .need, 1...3)
    evidence()
  }

  mutating func pilot() {
    title("title", count(.pilot))
    groupAndAims()
    country()
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
    evidence()
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
    evidence()
  }

  mutating func strategy() {
    title("title", count(.strategy))
    groupsAndAims()
    word("level", "eu", "national", "regional")
    country()
    reference("ownerId", to: .organisation)
    period("period")
    word("approach", "topDown", "bottomUp", "mixed", "unknown")
    sentences("summary", 2...5)
    priorities()
    references("recommendationIds", to: .recommendation, 1...5)
    evidence()
  }

  private mutating func priorities() {
    writer.key("priorities")
    writer.open(.array)
    for number in 0..<random.within(1...3) {
      writer.element()
      writer.open(.object)
      writer.key("id")
      writer.append("\"p")
      writer.number(number)
      writer.append("\"")
      title("name", number)
      writer.close(.object)
    }
    writer.close(.array)
  }

  private mutating func stage() {
    word("stage", "idea", "designed", "tested", "evaluated", "adopted", "abandoned")
  }
}
