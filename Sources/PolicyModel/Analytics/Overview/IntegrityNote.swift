// SPDX-License-Identifier: EUPL-1.2

/// A finding of the integrity check with its place in the file, for those who write the dataset.
package struct IntegrityNote: Hashable, Sendable {
  /// What was found, and in which record.
  package let finding: IntegrityCheck.Finding
  /// The identifier of the record that it is about.
  package let id: String
  /// Where the record begins, or the value in it.
  package let location: SourceLocation
  /// The path of the record or of the value in it, such as `strategies[3].priorities[0]`.
  package let path: String
}

extension ClusterModel {
  /// What the integrity check finds, in the order of the file.
  ///
  /// - Complexity: O(*n* + *k* log *k*) for *k* findings in a file of *n* bytes.
  package var integrityNotes: [IntegrityNote] {
    var places = ValuePlaces(file.bytes)
    let found = IntegrityCheck(of: self).findings.map { finding in
      let place = tables.table(of: finding.record.kind).place(at: finding.record.position)
      return (
        offset: places.offset(ofKey: finding.key, element: finding.element, in: place), finding
      )
    }
    let ordered = found.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }.map(\.element)
    let paths = IssueLocator.paths(of: ordered.map(\.offset), in: file)
    let locations = file.locations(of: ordered.map(\.offset))
    return zip(ordered, locations).map { place, location in
      let record = place.1.record
      return IntegrityNote(
        finding: place.1, id: tables.table(of: record.kind).identifier(at: record.position),
        location: location, path: paths[place.offset] ?? "")
    }
  }
}
