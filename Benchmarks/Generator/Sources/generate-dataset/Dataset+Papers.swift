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
    writer.key("roles")
    writer.open(.array, inLine: true)
    writer.element()
    writer.open(.object)
    word("role", "partner", "associatedPartner", "expert")
    writer.close(.object)
    writer.close(.array)
    text("website", "https://example.org")
    evidence()
  }

  mutating func deliverable() {
    title("title", count(.deliverable))
    writer.key("workingGroupId")
    reference(group: random.within(1...Self.groups))
    text("workPackage", "WP5")
    sections()
    word("status", "planned", "inProgress", "draft", "complete", "submitted", "approved")
    date("statusDate", 2012...2014)
    date("dueOriginal", 2012...2014)
    if random.oneIn(2) { date("dueCurrent", 2014...2015) }
    if random.oneIn(4) { flag("dueUncertain", true) }
    reference("waitingOnId", to: .organisation)
    sentences("comment", 1...2)
    evidence()
  }

  private mutating func sections() {
    writer.key("sections")
    writer.open(.array)
    for section in 1...random.within(2...5) {
      writer.element()
      writer.open(.object)
      number("number", section...section)
      title("title", section)
      word("status", "complete", "missing", "unknown")
      writer.close(.object)
    }
    writer.close(.array)
  }

  mutating func event() {
    title("title", count(.event))
    date("date", 2012...2013)
    if random.oneIn(3) { date("endDate", 2014...2014) }
    text("place", "Ancona")
    country()
    groups()
    evidence()
  }

  // MARK: - Evidence

  /// What a record rests on: invented, and it says so.
  mutating func evidence() {
    references("sourceIds", to: .source, 1...3)
    word("confidence", "confirmed", "singleSource", "conflicting", "inferred", "unknown")
    text("provenance", "illustrative")
    if random.oneIn(4) { facts() }
    if random.oneIn(6) { sentences("note", 1...2) }
  }

  private mutating func facts() {
    writer.key("facts")
    writer.open(.array)
    for _ in 0..<random.within(1...3) {
      writer.element()
      writer.open(.object)
      title("label", random.below(100))
      values()
      writer.close(.object)
    }
    writer.close(.array)
  }

  private mutating func values() {
    writer.key("values")
    writer.open(.array)
    for _ in 0..<random.within(1...2) {
      writer.element()
      writer.open(.object)
      sentences("text", 1...1)
      references("sourceIds", to: .source, 1...2)
      if random.oneIn(3) { word("confidence", "singleSource", "conflicting") }
      writer.close(.object)
    }
    writer.close(.array)
  }
}
