// SPDX-License-Identifier: EUPL-1.2

/// Sources, organisations, papers and events, and the evidence that every record carries.
extension Dataset {
  mutating func source() {
    title("title", count(.source))
    writer.key("url")
    writer.append("\"https://example.org/documents/")
    writer.number(count(.source))
    writer.append("\"")
    text("publisher", "Regional development agency")
    date("publishedDate", 2004...2014)
    word("retrievedAs", "storedCopy", "official")
    word("language", "en", "hu", "ro", "el", "sr", "tr")
    word("type", "webPage", "report", "slides", "law", "dataset", "article")
    word("reliability", "primary", "secondary", "mirror")
    if random.oneIn(3) { sentences("note", 1...2) }
  }

  mutating func organisation() {
    title("name", count(.organisation))
    country()
    word(
      "type", "ministry", "regionalAuthority", "agency", "researchInstitute", "university",
      "chamber",
      "clusterOrganisation", "ngo", "consultancy", "company")
    items("roles", 1...1) { dataset, _ in
      dataset.word("role", "partner", "associatedPartner", "expert")
    }
    text("website", "https://example.org")
  }

  mutating func deliverable() {
    title("title", count(.deliverable))
    writer.key("workingGroupId")
    reference(group: random.within(1...Self.groups))
    text("workPackage", "WP5")
    sections()
    paperStatus()
    date("statusDate", 2012...2014)
    date("dueOriginal", 2012...2014)
    if random.oneIn(2) { date("dueCurrent", 2014...2015) }
    if random.oneIn(4) { flag("dueUncertain", true) }
    reference("waitingOnId", to: .organisation)
    sentences("comment", 1...2)
  }

  private mutating func sections() {
    items("sections", 2...5) { dataset, index in
      dataset.number("number", index + 1...index + 1)
      dataset.title("title", index)
      dataset.word("status", "complete", "missing", "unknown")
    }
  }

  /// The policy learning mechanism of a group.
  mutating func mechanism() {
    title("title", count(.mechanism))
    writer.key("workingGroupId")
    reference(group: count(.mechanism) % Self.groups + 1)
    reference("deliverableId", to: .deliverable)
    sections()
    paperStatus()
    references("recommendationIds", to: .recommendation, 1...4)
    sentences("summary", 1...3)
  }

  private mutating func paperStatus() {
    word("status", "planned", "inProgress", "draft", "complete", "submitted", "approved")
  }

  mutating func event() {
    title("title", count(.event))
    date("date", 2012...2013)
    if random.oneIn(3) { date("endDate", 2014...2014) }
    text("place", "Ancona")
    country()
    groups()
  }

  // MARK: - Evidence

  /// What a record rests on: invented, and it says so.
  mutating func evidence() {
    references("sourceIds", to: .source, 1...3)
    word("confidence", "confirmed", "singleSource", "conflicting", "inferred", "unknown")
    text("provenance", "illustrative")
    guard !isBrief else { return }
    if random.oneIn(4) { facts() }
    if random.oneIn(6) { sentences("note", 1...2) }
  }

  private mutating func facts() {
    items("facts", 1...3) { dataset, _ in
      dataset.title("label", dataset.random.below(100))
      dataset.values()
    }
  }

  private mutating func values() {
    items("values", 1...2) { dataset, _ in
      dataset.sentences("text", 1...1)
      dataset.references("sourceIds", to: .source, 1...2)
      if dataset.random.oneIn(3) { dataset.word("confidence", "singleSource", "conflicting") }
    }
  }
}
