// SPDX-License-Identifier: EUPL-1.2

extension Call {
  /// A call belongs to the working groups of its scheme, though it does not name them.
  ///
  /// - Returns: The references that are implied, in the order of the calls.
  /// - Complexity: O(*n*) in calls and their groups.
  static func impliedEdges(_ tables: RecordTables) -> [ReferenceIndex.Edge] {
    tables.calls.records.enumerated().flatMap { position, call in
      let groups = tables.fundingSchemes[call.schemeID]?.workingGroupIDs ?? []
      return groups.compactMap { tables.workingGroups.position(of: $0) }.map { group in
        ReferenceIndex.Edge(
          from: RecordRef(.call, position), to: RecordRef(.workingGroup, group))
      }
    }
  }
}
