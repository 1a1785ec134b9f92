// SPDX-License-Identifier: EUPL-1.2

/// What a search can be narrowed by: the part before the colon in `stage:tested`.
package enum SearchField: String, CaseIterable, Hashable, Sendable {
  /// The kind of record (`type:pilot`), or the kind of thing that it is (`type:ministry`).
  case type
  case country, region, group, organisation, cluster, indicator, source
  /// A year that one of the record's dates or periods has: `year:2013`, `year:2010-2013`.
  case year
  case stage, status, evaluation, level, approach, addressee, instrument, horizon
  case confidence, provenance, reliability
  case industry, access, frame, label, performance

  /// What people may call it, in English and Hungarian; the first one of each is what help names.
  package var names: (english: [String], hungarian: [String]) {
    switch self {
    case .type: (["type", "kind"], ["típus", "fajta"])
    case .country: (["country"], ["ország"])
    case .region: (["region"], ["régió"])
    case .group: (["group", "wg"], ["munkacsoport", "csoport", "mcs"])
    case .organisation: (["organisation", "organization", "partner"], ["szervezet"])
    case .cluster: (["cluster"], ["klaszter"])
    case .indicator: (["indicator"], ["mutató"])
    case .source: (["source"], ["forrás"])
    case .year: (["year"], ["év"])
    case .stage: (["stage"], ["fázis", "szakasz"])
    case .status: (["status"], ["állapot", "státusz"])
    case .evaluation: (["evaluation"], ["értékelés"])
    case .level: (["level"], ["szint"])
    case .approach: (["approach"], ["megközelítés"])
    case .addressee: (["addressee"], ["címzett"])
    case .instrument: (["instrument"], ["eszköz"])
    case .horizon: (["horizon"], ["időtáv"])
    case .confidence: (["confidence"], ["bizonyosság"])
    case .provenance: (["provenance"], ["származás"])
    case .reliability: (["reliability"], ["megbízhatóság"])
    case .industry: (["industry"], ["iparág", "ágazat"])
    case .access: (["access"], ["hozzáférés"])
    case .frame: (["frame", "framework"], ["keret"])
    case .label: (["label"], ["minősítés"])
    case .performance: (["performance"], ["teljesítmény"])
    }
  }

  /// The kind of record that its values name; nil when they are only words.
  var referredKind: RecordKind? {
    switch self {
    case .country: .country
    case .group: .workingGroup
    case .organisation: .organisation
    case .region: .region
    case .cluster: .cluster
    case .indicator: .indicator
    case .source: .source
    case .type, .year, .stage, .status, .evaluation, .level, .approach, .addressee,
      .instrument, .horizon, .confidence, .provenance, .reliability, .industry, .access, .frame,
      .label, .performance:
      nil
    }
  }

  /// The keys whose values are its words in a dataset.
  var keys: [String] {
    switch self {
    case .type: ["type", "kind", "role"]
    case .country, .group, .organisation, .cluster, .indicator, .source, .year: []
    case .region: ["region"]
    case .stage: ["stage", "targetStages", "lifecycle"]
    case .status: ["status", "exists"]
    case .evaluation: ["evaluation"]
    case .level: ["level"]
    case .approach: ["approach"]
    case .addressee: ["addressee"]
    case .instrument: ["instrument", "instruments"]
    case .horizon: ["horizon"]
    case .confidence: ["confidence", "leaderConfidence"]
    case .provenance: ["provenance"]
    case .reliability: ["reliability", "retrievedAs"]
    case .industry: ["industry", "industries"]
    case .access: ["accesses"]
    case .frame: ["framework", "euFrames", "euFrame"]
    case .label: ["scheme", "grade"]
    case .performance: ["group"]
    }
  }

  /// Whether authors choose its words, which are then texts to be found too.
  var hasOpenWords: Bool { self == .region || self == .industry }

  /// The field that somebody means by a name, in whatever case and with or without accents; nil if
  /// there is none.
  package init?(name: String) {
    let folded = Folding.folded(name)
    guard let field = Self.allCases.first(where: { $0.foldedNames.contains(folded) }) else {
      return nil
    }
    self = field
  }

  var foldedNames: [[UInt8]] {
    (names.english + names.hungarian).map(Folding.folded)
  }

  /// The byte that its words begin with in the index; no line feed.
  var mark: UInt8 { UInt8(truncatingIfNeeded: 0x80 + (Self.allCases.firstIndex(of: self) ?? 0)) }
}
