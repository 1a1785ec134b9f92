// SPDX-License-Identifier: EUPL-1.2

/// What cooperation opens to the members of a cluster: the four accesses that the third working group
/// looked at.
package enum Access: String, Vocabulary {
  case knowledge
  case markets
  /// Laboratories, test beds and other key infrastructure.
  case infrastructure
  /// New products and joint development.
  case products
}

/// A frame of the European Union that a strategy may be aligned with.
package enum EUFrame: String, Vocabulary {
  // the flagship initiatives of Europe 2020, COM(2010) 2020
  case innovationUnion, youthOnTheMove, digitalAgenda, resourceEfficientEurope, industrialPolicy
  case newSkillsAndJobs, platformAgainstPoverty
  // the actions of the Eco-innovation Action Plan, COM(2011) 899
  case ecoRegulation, ecoDemonstration, ecoStandards, ecoFunding, ecoInternational, ecoSkills
  case ecoPartnerships
  // the headline targets of Europe 2020
  case targetEmployment, targetResearch, targetClimate, targetEducation, targetPoverty
}

/// A set of tables and pictures that is computed for a working group.
package enum AnalysisKind: String, Vocabulary {
  case benchmark, ris3Wheel, alignment, peers
  case ecoIndex, ecoProfile, ecoActionPlan, instrumentMix, pilotReadiness
  case approaches, accesses, network, labels, markets
  case schemes, schemeTimeline, money, preselection, bestMix
  case quotients, priorities, concentration, correlation
  case skillGaps, employment, jobQuality
}
