// SPDX-License-Identifier: EUPL-1.2
// A table of sentences: each stays on one line so that it can be found as a whole.
// swift-format-ignore-file

extension RecordKind {
  /// What a record of this kind is, as an editor shows it to who writes one.
  var summary: String {
    switch self {
    case .source: "A public page, paper or dataset that statements rest on."
    case .country: "A country; its identifier is the code of ISO 3166-1."
    case .organisation: "A partner, or somebody else who owns or leads something in the dataset."
    case .workingGroup: "One of the groups that the work was divided among; usually a tab."
    case .aim: "One thing that a working group set out to do."
    case .need: "What a working group found wanting: a need of today or a challenge ahead."
    case .goodPractice: "A policy measure that worked somewhere and may work elsewhere."
    case .pilot: "A trial of a policy measure in one place."
    case .recommendation: "What a working group advises, and what it rests on."
    case .strategy: "A strategy that sets the frame, or takes recommendations up."
    case .deliverable: "A paper that a working group owes, and how far it has come."
    case .event: "Something that happened on a known date."
    case .region: "A region, with its code of the NUTS where it has one."
    case .cluster: "A cluster: firms and others of one field in one place, with its labels."
    case .mechanism: "A policy learning mechanism: how the regions of a working group learn from each other."
    case .fundingScheme: "A way in which a country funds clusters, or the fact that there is none."
    case .call: "A call for proposals under a funding scheme."
    case .exchangeRate: "What one unit of a currency was worth in another on a day."
    case .indicator: "Something that is measured in the same way in many areas and years."
    case .observation: "What an indicator was in one area and year; a missing value has none."
    case .benchmark: "A comparison that somebody asked for; what it shows is computed, never stored."
    case .specialisation: "How many people work in an industry in a region and in an area of reference."
    case .skillNeed: "A skill: the level that is required and the level that there is."
    case .jobQualityScore: "How good the jobs of an area are in one respect."
    case .partnership: "Clusters and organisations that work together across borders."
    case .assessment: "Strengths, weaknesses, opportunities and threats of a region or country."
    case .glossaryTerm: "A word of the field and what it means."
    }
  }
}
