// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// A sound dataset with a record or two of each kind.
enum SmallDataset {
  static var bytes: [UInt8] { Array(text.utf8) }

  static let text = #"""
    {
      "schemaVersion": "1.0.0",
      "meta": {
        "title": {"en": "Small", "hu": "Kicsi"},
        "asOfDate": "2014-02",
        "languages": ["en", "hu"],
        "sourceIds": ["s1"],
        "facts": [{"label": "Partners", "values": [{"text": "24"}, {"text": "26", "sourceIds": ["s2"]}]}]
      },
      "sources": [
        {"id": "s1", "title": "Report", "url": "https://example.org/1", "publisher": "Example",
         "publishedDate": "2013-05-04", "retrievedAs": "storedCopy", "language": "en",
         "type": "report", "reliability": "mirror", "note": "A copy"},
        {"id": "s2", "title": {"hu": "Törvény"}, "url": "https://example.org/2",
         "retrievedAs": "official", "type": "law", "reliability": "primary"}
      ],
      "countries": [
        {"id": "HU", "name": {"en": "Hungary", "hu": "Magyarország"}, "status": "euMember",
         "sourceIds": ["s1", "s2"], "confidence": "confirmed", "provenance": "official"},
        {"id": "GR", "euCode": "EL", "name": {"en": "Greece", "hu": "G\u00f6r\u00f6gorsz\u00e1g"},
         "status": "euMember", "confidence": "inferred", "provenance": "thirdParty"}
      ],
      "organisations": [
        {"id": "o1", "name": "Agency", "shortName": "A", "countryId": "HU", "type": "agency",
         "roles": [{"role": "leadPartner"}, {"role": "groupLeader", "scope": "wg1"}],
         "website": "https://example.org", "confidence": "confirmed", "provenance": "official"}
      ],
      "workingGroups": [
        {"id": "wg1", "number": 1, "name": "Innovation", "shortName": "Inno", "purpose": "To try",
         "aims": [{"id": "wg1.a", "text": "Analyse"}, {"id": "wg1.b", "text": "Build"}],
         "leaderId": "o1", "leaderConfidence": "singleSource", "tabOrder": 2,
         "keywords": ["R&D"], "confidence": "confirmed", "provenance": "official"},
        {"id": "wg2", "number": 2, "name": "Together", "shortName": "All", "purpose": "To join",
         "aims": [{"id": "wg2.a", "text": "Collect"}], "leaderConfidence": "unknown",
         "crossCutting": true, "tabOrder": 1, "confidence": "confirmed", "provenance": "official"}
      ],
      "needs": [
        {"id": "n1", "kind": "challenge", "workingGroupId": "wg1", "title": "Few patents",
         "text": "Too few", "countryIds": ["GR", "HU", "GR"], "severity": 4,
         "sourceIds": ["s1", "s1"], "confidence": "unknown", "provenance": "illustrative"}
      ],
      "goodPractices": [
        {"id": "gp1", "title": "Model", "workingGroupIds": ["wg2", "wg1"],
         "aimIds": ["wg1.a", "wg2.a"], "countryId": "GR", "region": "Attiki", "level": "regional",
         "period": {"from": "2006-07-13"}, "ownerId": "o1", "problem": "Scattered",
         "description": "Gathered", "evidenceOfSuccess": "Grew", "transferConditions": "Trust",
         "needIds": ["n1"], "confidence": "confirmed", "provenance": "thirdParty"}
      ],
      "pilots": [
        {"id": "p1", "title": "Trial", "workingGroupId": "wg1", "aimIds": ["wg1.a"],
         "countryId": "HU", "leadOrganisationId": "o1", "partnerIds": ["o1"],
         "plannedPeriod": {"from": "2013-10", "to": "2014-02"},
         "period": {"from": "2013-11", "to": "2014"}, "objective": "To see",
         "activities": ["Score", {"en": "Visit", "hu": "Látogatás"}], "outputs": ["Note"],
         "stage": "tested", "evaluation": "ongoing", "transferability": 5, "lessons": ["Early"],
         "needIds": ["n1"], "goodPracticeIds": ["gp1"],
         "confidence": "unknown", "provenance": "illustrative"},
        {"id": "p2", "title": "Other", "workingGroupId": "wg2", "aimIds": [], "objective": "-",
         "activities": [], "stage": "idea", "evaluation": "notStarted",
         "confidence": "unknown", "provenance": "illustrative"}
      ],
      "recommendations": [
        {"id": "r1", "title": "Measure", "workingGroupId": "wg1", "aimIds": ["wg1.b"],
         "rationale": "Because", "addressee": "regional", "instrument": "standards",
         "stage": "designed", "horizon": "short", "impact": 4, "effort": 2, "countryIds": ["HU"],
         "needIds": ["n1"], "goodPracticeIds": ["gp1"], "pilotIds": ["p1"],
         "confidence": "unknown", "provenance": "illustrative"},
        {"id": "r2", "title": "Again", "workingGroupId": "wg1", "aimIds": ["wg1.a", "wg1.b"],
         "rationale": "Because", "addressee": "eu", "instrument": "grant", "stage": "idea",
         "horizon": "long", "impact": 1, "effort": 5, "pilotIds": ["p1", "p2"],
         "confidence": "unknown", "provenance": "illustrative"}
      ],
      "strategies": [
        {"id": "st1", "title": "Europe 2020", "workingGroupIds": ["wg1"], "aimIds": ["wg1.b"],
         "level": "eu", "countryId": "HU", "ownerId": "o1", "period": {"from": "2010", "to": "2020"},
         "approach": "topDown", "summary": "Growth",
         "priorities": [{"id": "smart", "name": {"en": "Smart", "hu": "Okos"}}],
         "recommendationIds": ["r1", "r2"], "sourceIds": ["s2"],
         "confidence": "confirmed", "provenance": "official"}
      ],
      "deliverables": [
        {"id": "d1", "title": "Paper", "workingGroupId": "wg1", "workPackage": "WP5",
         "sections": [{"number": 4, "title": "Advice", "status": "missing"}], "status": "draft",
         "statusDate": "2013-09", "dueOriginal": "2013-08", "dueCurrent": "2013-09-30",
         "dueUncertain": true, "waitingOnId": "o1", "waitingOn": "Section 4", "comment": "Late",
         "confidence": "singleSource", "provenance": "thirdParty"}
      ],
      "events": [
        {"id": "e1", "title": "Start", "date": "2012-05-01", "endDate": "2012-05", "place": "Ancona",
         "countryId": "HU", "workingGroupIds": ["wg1", "wg2"], "confidence": "conflicting",
         "provenance": "partnerPublic", "facts": [{"label": {"en": "Start", "hu": "Kezdet"},
         "values": [{"text": "2012-05-01", "sourceIds": ["s1"], "confidence": "conflicting"}]}]}
      ]
    }

    """#
}

extension LoadResult {
  /// What loading a text found.
  static func loading(_ text: String) -> LoadResult { loading(Array(text.utf8)) }

  static func loading(_ bytes: [UInt8]) -> LoadResult {
    ClusterModel.load(DatasetFile(name: "test.json", bytes: bytes))
  }

  /// The issues as lines: `line:column: severity: path: rule`.
  var lines: [String] {
    issues.map { issue in
      "\(issue.location.line):\(issue.location.column): \(issue.severity.rawValue): "
        + "\(issue.path): \(issue.rule.rawValue)"
    }
  }
}
