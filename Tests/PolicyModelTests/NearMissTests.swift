// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

struct NearMissTests {
  @Test(
    arguments: [
      ("recomendations", "recommendations"), ("recommednations", "recommendations"),
      ("Pilots", "pilots"), ("pilto", "pilots"), ("pilotss", "pilots"), ("neds", "needs"),
      ("célok", "celok"), ("aim", "aims"), ("ami", "aim"), ("szemléltetö", "szemléltető"),
    ] as [(String, String)])
  func `a mistyped word is recognised`(typed: String, meant: String) {
    #expect(NearMiss.best(for: typed, among: ["sources", meant, "glossary"]) == meant)
  }

  @Test(arguments: ["x", "abc", "glosses", "", "recommendationsrecommendations"])
  func `what is no typing mistake is not`(typed: String) {
    #expect(NearMiss.best(for: typed, among: ["aims", "glossary", "recommendations"]) == nil)
  }

  @Test func `the nearest one wins, and the first of equally near ones`() {
    #expect(NearMiss.best(for: "wg4-pilot", among: ["wg4-pilo", "wg4-pilot", "x"]) == "wg4-pilot")
    #expect(NearMiss.best(for: "wg9", among: ["wg1", "wg2"]) == "wg1")
  }

  @Test func `nothing is near to a text of any length`() {
    let long = String(repeating: "a", count: 100_000)

    #expect(NearMiss.best(for: long, among: [long + "b"]) == nil)
    #expect(NearMiss.best(for: "aaaa", among: [long]) == nil)
  }

  @Test func `a reference that leads nowhere comes with the record that was meant`() {
    let text = SmallDataset.text.replacingOccurrences(
      "\"needIds\": [\"n1\"]", "\"needIds\": [\"n2\"]"
    )
    .replacingOccurrences("\"leaderId\": \"o1\"", "\"leaderId\": \"ministry\"")

    let found = LoadResult.loading(text).issues.compactMap { issue -> String? in
      guard case .unresolvedReference(let id, let kind, let near) = issue.finding else {
        return nil
      }
      return "\(kind.rawValue) \(id) \(near ?? "-")"
    }

    #expect(
      found == [
        "organisations ministry -", "needs n2 n1", "needs n2 n1", "needs n2 n1",
      ])
  }

  @Test func `thousands of references into thousands of records are answered soon`() {
    let aims = (0..<1_000).map { #"{"id": "aim-\#($0)", "text": "-"}"# }.joined(separator: ",")
    let names = (0..<9_000).map { #""goal-\#($0)""# }.joined(separator: ",")
    let text = #"""
      {"schemaVersion": "1.0.0", "meta": {"title": "-", "asOfDate": "2014", "languages": ["en"]},
       "workingGroups": [{"id": "wg1", "number": 1, "name": "-", "shortName": "-", "purpose": "-",
         "aims": [\#(aims)], "leaderConfidence": "unknown", "confidence": "unknown",
         "provenance": "illustrative"}],
       "goodPractices": [{"id": "g", "title": "-", "workingGroupIds": ["wg1"], "level": "eu",
         "problem": "-", "description": "-", "aimIds": [\#(names)], "confidence": "unknown",
         "provenance": "illustrative"}]}
      """#

    let issues = LoadResult.loading(text).issues

    #expect(issues.count == 9_000)
    #expect(issues.allSatisfy { $0.rule == .unresolvedReference })
  }
}

extension String {
  fileprivate func replacingOccurrences(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
