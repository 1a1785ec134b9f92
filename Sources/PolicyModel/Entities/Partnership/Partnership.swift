// SPDX-License-Identifier: EUPL-1.2

/// Clusters and organisations that work together across borders.
package struct Partnership: Record, Hashable {
  package enum Form: String, Vocabulary {
    /// A European Strategic Cluster Partnership for going international.
    case escp4i
    case bilateral, network, project
  }

  package enum Status: String, Vocabulary {
    case planned, active, ended
  }

  package static let kind = RecordKind.partnership

  package internal(set) var id = EntityID<Partnership>.blank
  package internal(set) var title = LocalizedText.blank
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  /// Members; with the clusters at least two.
  package internal(set) var organisationIDs: [EntityID<Organisation>] = []
  package internal(set) var clusterIDs: [EntityID<Cluster>] = []
  package internal(set) var form = Form.network
  /// Countries outside of the partnership that it wants to sell to.
  package internal(set) var targetMarkets: [CountryCode] = []
  package internal(set) var accesses: [Access] = []
  package internal(set) var period: Period?
  package internal(set) var status: Status?
  package internal(set) var summary: LocalizedText?
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Partnership>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .required("workingGroupIds") { $0.workingGroupIDs = $1 },
      .optional("organisationIds") { $0.organisationIDs = $1 },
      .optional("clusterIds") { $0.clusterIDs = $1 },
      .required("kind") { $0.form = $1 },
      .optional("targetMarkets") { $0.targetMarkets = $1 },
      .optional("accesses") { $0.accesses = $1 },
      .optional("period") { $0.period = $1 },
      .optional("status") { $0.status = $1 },
      .optional("summary") { $0.summary = $1 },
    ])
}
