// SPDX-License-Identifier: EUPL-1.2

/// A dataset as it is written, before anything ties the records together.
struct DatasetDocument: Described {
  /// Where editors find the schema; nothing else depends on it.
  var schema: String?
  var schemaVersion = SchemaVersion.current
  var meta = Meta()
  var sources: [Source] = []
  var countries: [Country] = []
  var organisations: [Organisation] = []
  var workingGroups: [WorkingGroup] = []
  var needs: [Need] = []
  var goodPractices: [GoodPractice] = []
  var pilots: [Pilot] = []
  var recommendations: [Recommendation] = []
  var strategies: [Strategy] = []
  var deliverables: [Deliverable] = []
  var events: [Event] = []
  var regions: [Region] = []
  var clusters: [Cluster] = []
  var mechanisms: [Mechanism] = []
  var fundingSchemes: [FundingScheme] = []
  var calls: [Call] = []
  var exchangeRates: [ExchangeRate] = []
  var indicators: [Indicator] = []
  var observations: [Observation] = []
  var benchmarks: [Benchmark] = []
  var specialisations: [Specialisation] = []
  var skillNeeds: [SkillNeed] = []
  var jobQualityScores: [JobQualityScore] = []
  var partnerships: [Partnership] = []
  var assessments: [Assessment] = []
  var glossaryTerms: [GlossaryTerm] = []

  /// Keys that only one file of a folder may have; `$schema` and the version may stand in each.
  static let keysOfOneFile = ["meta"]

  static let description = ObjectDescription<DatasetDocument>([
    .optional("$schema") { $0.schema = $1 },
    .required("schemaVersion") { $0.schemaVersion = $1 },
    .required("meta") { $0.meta = $1 },
    .optional("sources") { $0.sources.join($1) },
    .optional("countries") { $0.countries.join($1) },
    .optional("organisations") { $0.organisations.join($1) },
    .required("workingGroups") { $0.workingGroups.join($1) },
    .optional("needs") { $0.needs.join($1) },
    .optional("goodPractices") { $0.goodPractices.join($1) },
    .optional("pilots") { $0.pilots.join($1) },
    .optional("recommendations") { $0.recommendations.join($1) },
    .optional("strategies") { $0.strategies.join($1) },
    .optional("deliverables") { $0.deliverables.join($1) },
    .optional("events") { $0.events.join($1) },
    .optional("regions") { $0.regions.join($1) },
    .optional("clusters") { $0.clusters.join($1) },
    .optional("mechanisms") { $0.mechanisms.join($1) },
    .optional("fundingSchemes") { $0.fundingSchemes.join($1) },
    .optional("calls") { $0.calls.join($1) },
    .optional("rates") { $0.exchangeRates.join($1) },
    .optional("indicators") { $0.indicators.join($1) },
    .optional("observations") { $0.observations.join($1) },
    .optional("benchmarks") { $0.benchmarks.join($1) },
    .optional("specialisations") { $0.specialisations.join($1) },
    .optional("skillNeeds") { $0.skillNeeds.join($1) },
    .optional("jobQualityScores") { $0.jobQualityScores.join($1) },
    .optional("partnerships") { $0.partnerships.join($1) },
    .optional("assessments") { $0.assessments.join($1) },
    .optional("glossary") { $0.glossaryTerms.join($1) },
  ])
}

extension Array {
  /// Adds what another file of a folder has; nothing is copied for the first one.
  fileprivate mutating func join(_ more: [Element]) {
    if isEmpty { self = more } else { append(contentsOf: more) }
  }
}

/// The version of the format that a dataset was written for.
struct SchemaVersion: FieldValue, Hashable {
  static let current = SchemaVersion(text: "1.0.0")
  static var shape: ValueShape { .formatted(.schemaVersion) }

  let text: String

  static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> SchemaVersion? {
    guard try decoder.expect(.string, shape: shape) else { return nil }
    let start = decoder.reader.offset
    let text = try decoder.reader.readString()
    guard text.hasPrefix("1.") else {
      decoder.report(.unsupportedVersion(text), at: start)
      return nil
    }
    return SchemaVersion(text: text)
  }
}
