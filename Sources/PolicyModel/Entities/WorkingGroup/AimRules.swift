// SPDX-License-Identifier: EUPL-1.2

/// A record serves aims of its own working groups only.
enum AimRules {
  static func violations(_ tables: RecordTables) -> [RecordViolation] {
    var groupOfAim: [EntityID<Aim>: EntityID<WorkingGroup>] = [:]
    for group in tables.workingGroups.records {
      for aim in group.aims { groupOfAim[aim.id] = group.id }
    }
    func check<Served: AimServing>(_ table: RecordTable<Served>) -> [RecordViolation] {
      table.records.flatMap { record in
        let strange = strangeAims(of: record, groupOfAim)
        // a group that does not exist has been reported; whose aims are meant cannot be told then
        let isKnown = { tables.workingGroups.position(of: $0) != nil }
        guard !strange.isEmpty, record.servedGroupIDs.allSatisfy(isKnown) else {
          return [RecordViolation]()
        }
        return strange.map { element in
          RecordViolation(
            place: record.place, key: "aimIds", element: element,
            finding: .aimOfOtherGroup(record.aimIDs[element].text))
        }
      }
    }
    return check(tables.goodPractices) + check(tables.pilots) + check(tables.recommendations)
      + check(tables.strategies)
  }

  /// Which of a record's aims belong to groups that it does not serve.
  private static func strangeAims(
    of record: some AimServing, _ groupOfAim: [EntityID<Aim>: EntityID<WorkingGroup>]
  ) -> [Int] {
    // nearly all records serve one group or two, for which a set would cost more than it saves
    let served = record.servedGroupIDs
    let many = served.count > 8 ? Set(served) : []
    return record.aimIDs.indices.filter { element in
      guard let group = groupOfAim[record.aimIDs[element]] else { return false }
      return !(many.isEmpty ? served.contains(group) : many.contains(group))
    }
  }
}

/// A record that belongs to working groups and serves their aims.
package protocol AimServing: Record {
  var aimIDs: [EntityID<Aim>] { get }
  var servedGroupIDs: [EntityID<WorkingGroup>] { get }
}

extension GoodPractice: AimServing {
  package var servedGroupIDs: [EntityID<WorkingGroup>] { workingGroupIDs }
}

extension Pilot: AimServing {
  package var servedGroupIDs: [EntityID<WorkingGroup>] { [workingGroupID] }
}

extension Recommendation: AimServing {
  package var servedGroupIDs: [EntityID<WorkingGroup>] { [workingGroupID] }
}

extension Strategy: AimServing {
  package var servedGroupIDs: [EntityID<WorkingGroup>] { workingGroupIDs }
}
