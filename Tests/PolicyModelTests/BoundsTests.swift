// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// Files whose only aim is to take time or memory.
struct BoundsTests {
  @Test func `issues are counted after the first ten thousand`() throws {
    let result = load(strategies: Array(repeating: "5", count: 12_345))

    let last = try #require(result.issues.last)
    #expect(result.issues.count == 10_001)
    #expect(last.finding == .more(2345))
    #expect(last.rule == .tooManyIssues)
    #expect(last.path == "")
    #expect(last.location == result.issues[9999].location)
    #expect(result.model == nil)
  }

  @Test func `ten thousand issues are all told`() {
    let result = load(strategies: Array(repeating: "5", count: 10_000))

    #expect(result.issues.count == 10_000)
    #expect(result.issues.allSatisfy { $0.rule == .wrongType })
  }

  @Test func `100,000 unknown keys`() {
    let keys = (0..<100_000).map { "\"k\($0)\": 0" }.joined(separator: ",\n")

    let result = load("\"extra\": 0, " + keys)

    #expect(result.issues.count == 10_001)
    #expect(result.issues.first?.rule == .unknownKey)
  }

  @Test func `100,000 equal keys`() {
    let keys = Array(repeating: "\"needs\": []", count: 100_000).joined(separator: ",\n")

    let result = load(keys)

    #expect(result.issues.count == 10_001)
    #expect(result.issues.first?.finding == .duplicateKey("needs"))
    #expect(result.issues.last?.finding == .more(89_999))
  }

  @Test func `100,000 equal keys in a value that nobody wants`() {
    let keys = Array(repeating: "\"a\": 0", count: 100_000).joined(separator: ", ")

    let result = load("\"extra\": {\(keys)}")

    #expect(result.issues.count == 10_001)
    #expect(result.issues.first?.rule == .unknownKey)
    #expect(result.issues.dropFirst().first?.finding == .duplicateKey("a"))
  }

  @Test func `a number of a million digits`() {
    let result = load("\"needs\": " + String(repeating: "7", count: 1_000_000))

    #expect(result.lines == ["1:119: error: needs: wrong-type"])
  }

  @Test func `a rating of a million digits`() throws {
    let digits = String(repeating: "7", count: 1_000_000)

    let result = load("\"needs\": [{\"severity\": \(digits)}]")

    let issue = try #require(result.issues.last)
    let excerpt = String(repeating: "7", count: 39) + "…"
    #expect(issue.finding == .numberOutOfRange(excerpt))
    #expect(issue.path == "needs[0].severity")
  }

  @Test func `a text that is very deep`() {
    let result = load("\"extra\": " + String(repeating: "[", count: 1_000_000))

    #expect(result.issues.map(\.rule) == [.unknownKey, .jsonSyntax])
    #expect(result.issues.last?.finding == .syntax(.tooDeep))
  }

  @Test(arguments: ["7", "-7", "0.", "7.5e", "1e-"])
  func `a million digits after`(beginning: String) throws {
    let digits = beginning + String(repeating: "7", count: 1_000_000)

    let result = load("\"needs\": [{\"severity\": \(digits)}, 5]")

    // what follows is read
    #expect(result.issues.first { $0.path == "needs[0].severity" }?.rule == .outOfRange)
    #expect(result.issues.last?.path == "needs[1]")
  }

  @Test func `100,000 nested arrays in a record`() {
    let arrays =
      String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)

    let result = load("\"needs\": [{\"title\": \(arrays)}]")

    #expect(result.issues.last?.finding == .syntax(.tooDeep))
    #expect(result.model == nil)
  }

  // a reader that looks at all keys again for each key would not end
  @Test func `a million keys in a value that nobody wants`() {
    let result = load("\"extra\": {\(millionKeys)}")

    #expect(result.issues.map(\.rule) == [.unknownKey])
  }

  @Test func `a million unknown keys in a record`() {
    let result = load("\"needs\": [{\(millionKeys)}]")

    #expect(result.issues.count == 10_001)
    #expect(result.issues.first?.finding.rule == .unknownKey)
    // the keys, and the seven that a need must have
    #expect(result.issues.last?.finding == .more(990_007))
  }

  private var millionKeys: String {
    (0..<1_000_000).map { "\"\($0)\":0" }.joined(separator: ",")
  }

  @Test func `paths of long keys stay short`() throws {
    let key = String(repeating: "k", count: 100_000)
    let keys = Array(repeating: "\"a\": 0", count: 10_000).joined(separator: ", ")

    let result = load("\"\(key)\": {\(keys)}")

    let length = result.issues.reduce(0) { $0 + $1.path.utf8.count }
    #expect(result.issues.count == 10_000)
    #expect(length < 2_000_000)
  }

  @Test func `paths of deep values stay short`() {
    let opening = String(repeating: "{\"0123456789\": ", count: 500)
    let keys = Array(repeating: "\"a\": 0", count: 5_000).joined(separator: ", ")

    let result = load("\"extra\": \(opening){\(keys)}" + String(repeating: "}", count: 500))

    let length = result.issues.reduce(0) { $0 + $1.path.utf8.count }
    #expect(result.issues.count == 5_000)
    #expect(length < 2_000_000)
  }

  @Test func `texts in ever other languages`() {
    let texts = codes.prefix(100).flatMap { one in
      codes.dropFirst(100).prefix(100).map { "{\"\(one)\": \"a\", \"\($0)\": \"b\"}" }
    }

    let result = load(strategies: [strategy(aims: "", facts: texts)])

    #expect(result.issues.map(\.rule) == [])
  }

  @Test func `many translations may be missing`() {
    let texts = Array(repeating: "{\"hu\": \"a\"}", count: 12_000)

    let result = load(
      strategies: [strategy(aims: "", facts: texts)], languages: "\"en\"")

    #expect(result.model != nil)
    #expect(result.issues.first?.rule == .missingTranslation)
    #expect(result.issues.count == 10_001)
    #expect(result.errorCount == 0)
  }

  @Test func `a list of many aims of another group`() {
    let aims = Array(repeating: "\"wg2.a\"", count: 20_000).joined(separator: ",\n")

    let result = load(strategies: [strategy(aims: aims, facts: [])])

    #expect(result.issues.count == 10_001)
    #expect(result.issues.first?.finding == .aimOfOtherGroup("wg2.a"))
    #expect(result.issues.first?.path == "strategies[0].aimIds[0]")
    #expect(result.issues[9999].path == "strategies[0].aimIds[9999]")
  }

  @Test func `a record of many groups and many aims`() {
    let groups = Array(repeating: "\"wg1\"", count: 10_000).joined(separator: ",\n")
    let aims = Array(repeating: "\"wg2.a\"", count: 9_999).joined(separator: ",\n")

    let result = load(strategies: [
      strategy(groups: groups, aims: aims, facts: [])
    ])

    #expect(result.issues.count == 9_999)
    #expect(result.issues.allSatisfy { $0.rule == .aimOfOtherGroup })
  }

  @Test func `many records of one name after a long one`() {
    let facts = Array(repeating: "\"a\"", count: 20_000)
    let records = (0..<3_000).map { _ in strategy(aims: "", facts: []) }

    let result = load(strategies: [strategy(aims: "", facts: facts)] + records)

    #expect(result.issues.count == 3_000)
    #expect(result.issues.allSatisfy { $0.finding == .duplicateIdentifier("st") })
    #expect(Set(result.issues.map(\.related?.line)) == [1])
  }

  private var codes: [String] {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    return letters.flatMap { one in letters.map { "\(one)\($0)" } }
  }

  private func strategy(
    groups: String = "\"wg1\"", aims: String, facts: [String]
  ) -> String {
    let values = facts.map { "{\"text\": \($0)}" }.joined(separator: ", ")
    let facts = facts.isEmpty ? "" : "\"facts\": [{\"label\": \"F\", \"values\": [\(values)]}], "
    return "{\(facts)\"id\": \"st\", \"title\": \"T\", \"workingGroupIds\": [\(groups)], "
      + "\"aimIds\": [\(aims)], \"level\": \"eu\", \"summary\": \"S\", "
      + "\"confidence\": \"unknown\", \"provenance\": \"illustrative\"}"
  }

  private func load(strategies: [String], languages: String = "") -> LoadResult {
    let groups = ["wg1", "wg2"].map { id in
      "{\"id\": \"\(id)\", \"number\": 1, \"name\": \"N\", \"shortName\": \"N\", \"purpose\": \"P\", "
        + "\"aims\": [{\"id\": \"\(id).a\", \"text\": \"A\"}], \"leaderConfidence\": \"unknown\", "
        + "\"confidence\": \"unknown\", \"provenance\": \"illustrative\"}"
    }
    return load(
      "\"strategies\": [" + strategies.joined(separator: ",\n") + "]", groups: groups,
      languages: languages)
  }

  /// What loading a dataset finds that has nothing but some further members.
  private func load(
    _ members: String, groups: [String] = [], languages: String = ""
  ) -> LoadResult {
    .loading(
      "{\"schemaVersion\": \"1.0.0\", \"meta\": {\"title\": \"T\", \"asOfDate\": \"2014\", "
        + "\"languages\": [\(languages)]}, \"workingGroups\": [\(groups.joined(separator: ", "))], "
        + members + "}")
  }
}
