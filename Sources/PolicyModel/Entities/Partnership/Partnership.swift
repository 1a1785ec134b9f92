// SPDX-License-Identifier: EUPL-1.2

/// Clusters and organisations that work together across borders.
package struct Partnership: Record, Hashable {
  /// What kind of cooperation it is.
  package enum Form: String, Vocabulary {
    /// A European Strategic Cluster Partnership for going international.
    case escp4i
    case bilateral, network, project
  }

  /// Whether it exists yet, or still.
  package enum Status: String, Vocabulary {
    case planned, active, ended
  }

  package static let kind = RecordKind.partnership

  package internal(set) var id = EntityID<Partnership>.blank
  /// The partnership's name.
  package internal(set) var title = LocalizedText.blank
  /// The groups that look at it.
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  /// Members; with the clusters at least two.
  package internal(set) var organisationIDs: [EntityID<Organisation>] = []
  /// Members; see `organisationIDs`.
  package internal(set) var clusterIDs: [EntityID<Cluster>] = []
  /// What ties the members together; the JSON key is `kind`.
  package internal(set) var form = Form.network
  /// Countries outside of the partnership that it wants to sell to.
  package internal(set) var targetMarkets: [CountryCode] = []
  /// What it opens to its members; empty when nobody has said.
  package internal(set) var accesses: [Access] = []
  /// From its beginning to its end; nil when neither is known.
  package internal(set) var period: Period?
  /// nil when it is not known; then the period has to do.
  package internal(set) var status: Status?
  /// What it does; nil when the sources do not say.
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
