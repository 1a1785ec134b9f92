// SPDX-License-Identifier: EUPL-1.2

extension FundingScheme {
  package static let description = ObjectDescription<FundingScheme>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .required("workingGroupIds") { $0.workingGroupIDs = $1 },
      .required("countryId") { $0.countryID = $1 },
      .optional("regionId") { $0.regionID = $1 },
      .required("level") { $0.level = $1 },
      .optional("ownerId") { $0.ownerID = $1 },
      .optional("operatorId") { $0.operatorID = $1 },
      .required("exists") { $0.existence = $1 },
      .optional("start") { $0.start = $1 },
      .optional("end") { $0.end = $1 },
      .optional("legalBasis") { $0.legalBasis = $1 },
      .optional("summary") { $0.summary = $1 },
      .optional("preselection") { $0.preselection = $1 },
      .optional("targetStages") { $0.targetStages = $1 },
      .optional("instruments") { $0.instruments = $1 },
      .optional("aidRegime") { $0.aidRegime = $1 },
      .optional("intensity") { $0.intensity = $1 },
      .optional("grant") { $0.grant = $1 },
      .optional("durationMonths") { $0.durationMonths = $1 },
      .optional("budget") { $0.budget = $1 },
      .optional("publicAmount") { $0.publicAmount = $1 },
      .optional("privateAmount") { $0.privateAmount = $1 },
      .optional("applications") { $0.applications = $1 },
      .optional("awards") { $0.awards = $1 },
      .optional("awarded") { $0.awarded = $1 },
      .optional("averageGrants") { $0.averageGrants = $1 },
      .optional("paid") { $0.paid = $1 },
      .optional("evaluation") { $0.evaluation = $1 },
    ],
    check: { Violation.order(from: $0.start, to: $0.end, key: "end") })
}
