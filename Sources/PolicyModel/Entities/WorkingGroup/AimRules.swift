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
        record.aimIDs.enumerated().compactMap { element, aim in
          guard let group = groupOfAim[aim], !record.servedGroupIDs.contains(group) else {
            return nil
          }
          return RecordViolation(
            place: record.place, key: "aimIds", element: element,
            finding: .aimOfOtherGroup(aim.text))
        }
      }
    }
    return check(tables.goodPractices) + check(tables.pilots) + check(tables.recommendations)
      + check(tables.strategies)
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
