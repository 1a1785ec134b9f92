// SPDX-License-Identifier: EUPL-1.2

/// An organisation or cluster that takes part in a partnership.
struct PartnershipMember {
  let record: RecordRef
  /// nil when the sources do not say.
  let countryID: EntityID<Country>?
}

extension ClusterModel {
  /// The members of a partnership, organisations before clusters, each once.
  func members(of partnership: Partnership) -> [PartnershipMember] {
    var seen: Set<RecordRef> = []
    let organisations = partnership.organisationIDs.compactMap { id in
      tables.organisations.position(of: id).map { position in
        PartnershipMember(
          record: RecordRef(.organisation, position),
          countryID: tables.organisations.records[position].countryID)
      }
    }
    let clusters = partnership.clusterIDs.compactMap { id in
      tables.clusters.position(of: id).map { position in
        PartnershipMember(
          record: RecordRef(.cluster, position),
          countryID: tables.clusters.records[position].countryID)
      }
    }
    return (organisations + clusters).filter { seen.insert($0.record).inserted }
  }
}
