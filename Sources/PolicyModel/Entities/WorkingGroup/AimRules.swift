// SPDX-License-Identifier: EUPL-1.2

/// A record serves aims of its own working groups only.
enum AimRules {
  static func violations(_ tables: RecordTables) -> [RecordViolation] {
    let groups = tables.workingGroups.records
    // the aims of all groups stand one behind the other
    let groupOfAim = groups.flatMap { group in group.aims.map { _ in group.id } }
    func check<Served: AimServing>(_ table: RecordTable<Served>) -> [RecordViolation] {
      var violations: [RecordViolation] = []
      for record in table.records {
        let strange = strangeAims(of: record, tables.aims, groupOfAim)
        guard !strange.isEmpty else { continue }
        // a group that does not exist has been reported; whose aims are meant cannot be told then
        let isKnown = { tables.workingGroups.position(of: $0) != nil }
        guard record.servedGroupIDs.allSatisfy(isKnown) else { continue }
        violations += strange.map { element in
          RecordViolation(
            place: record.place, key: "aimIds", element: element,
            finding: .aimOfOtherGroup(record.aimIDs[element].text))
        }
      }
      return violations
    }
    return check(tables.goodPractices) + check(tables.pilots) + check(tables.recommendations)
      + check(tables.strategies)
  }

  /// Which of a record's aims belong to groups that it does not serve.
  private static func strangeAims(
    of record: some AimServing, _ aims: RecordTable<Aim>, _ groupOfAim: [EntityID<WorkingGroup>]
  ) -> [Int] {
    // nearly all records serve one group or two, for which a set would cost more than it saves
    let served = record.servedGroupIDs
    let many = served.count > 8 ? Set(served) : []
    return record.aimIDs.indices.filter { element in
      guard let aim = aims.position(of: record.aimIDs[element]) else { return false }
      return !(many.isEmpty ? served.contains(groupOfAim[aim]) : many.contains(groupOfAim[aim]))
    }
  }
}

/// A record that belongs to working groups and serves their aims.
package protocol AimServing: Record {
  var aimIDs: [EntityID<Aim>] { get }
  var servedGroupIDs: [EntityID<WorkingGroup>] { get }
}

extension GoodPractice: AimServing {
  /// The groups among whose aims it may name some.
  package var servedGroupIDs: [EntityID<WorkingGroup>] { workingGroupIDs }
}

extension Pilot: AimServing {
  /// Its only group.
  package var servedGroupIDs: [EntityID<WorkingGroup>] { [workingGroupID] }
}

extension Recommendation: AimServing {
  /// Its only group.
  package var servedGroupIDs: [EntityID<WorkingGroup>] { [workingGroupID] }
}

extension Strategy: AimServing {
  /// The groups among whose aims it may name some.
  package var servedGroupIDs: [EntityID<WorkingGroup>] { workingGroupIDs }
}
