// SPDX-License-Identifier: EUPL-1.2

/// Which words of a vocabulary the records of the dataset cover, subject by subject, with the records
/// behind each cell.
///
/// A subject of which the dataset says nothing is unknown, not empty: it counts neither as covered nor
/// as open.
package struct CoverageMatrix<Column: Vocabulary>: Hashable, Sendable {
  /// What is known of one subject and one word.
  package enum Cell: Hashable, Sendable {
    /// By at least one record.
    case covered([RecordRef])
    /// Records say what the subject covers, and this is not among it.
    case open
    case unknown
  }

  /// One strategy, country or the like.
  package struct Row: Hashable, Sendable {
    /// What covers the words: a strategy, a country, or another record.
    package let subject: RecordRef
    /// One for each column.
    package let cells: [Cell]
    /// For each cell how many records cover it: 0, with the records that leave it open, for one that is
    /// open, `.noData` for one that is unknown.
    package let counts: [Derivation]
    /// In percent of the columns; `.noData` for a subject of which nothing is known.
    package let coverage: Derivation
  }

  /// The words, in the order of the vocabulary.
  package let columns: [Column]
  /// The subjects, in the order of the file.
  package let rows: [Row]
  /// For each column the subjects that cover it, in percent of those of which something is known.
  package let columnCoverage: [Derivation]
  /// Covered cells, in percent of all cells of subjects of which something is known.
  package let coverage: Derivation
}

extension CoverageMatrix {
  /// A record that says what its subject covers; empty when it covers nothing.
  struct Claim {
    let origin: Derivation.Origin
    let columns: [Column]
  }

  /// - Complexity: O(*n*) in claims, and the cells of the matrix.
  init(_ columns: [Column], _ subjects: [(subject: RecordRef, claims: [Claim])]) {
    let claims = subjects.map { subject in
      columns.map { column in
        subject.claims.filter { $0.columns.contains(column) }.map(\.origin)
      }
    }
    let known = subjects.indices.filter { !subjects[$0].claims.isEmpty }
    let counts = subjects.indices.map { Self.count(columns, claims[$0]) }
    self.columns = columns
    self.rows = subjects.indices.map { index in
      Row(
        subject: subjects[index].subject,
        cells: claims[index].map { origins in
          guard origins.isEmpty else { return .covered(origins.map(\.record)) }
          return subjects[index].claims.isEmpty ? .unknown : .open
        },
        counts: claims[index].map { Self.count($0, of: subjects[index].claims) },
        coverage: Self.coverage(
          subjects[index].claims.isEmpty ? nil : counts[index], of: columns.count))
    }
    let subjectCount = Derivation.count(known.compactMap { subjects[$0].claims.first?.origin })
    self.columnCoverage = columns.indices.map { column in
      let covering = known.compactMap { claims[$0][column].first }
      guard !known.isEmpty else { return Self.coverage(nil, of: 0) }
      return .quotient(
        .coverage, .percent, Derivation.Input("covered", .count(covering)),
        by: Derivation.Input("all", subjectCount))
    }
    self.coverage = Self.coverage(
      known.isEmpty ? nil : .sum(known.map { counts[$0] }), of: known.count * columns.count)
  }

  /// How many records cover a cell, of those that could.
  private static func count(_ covering: [Derivation.Origin], of claims: [Claim]) -> Derivation {
    guard !claims.isEmpty else {
      return Derivation(.count, .count, [.init("x", .absent)], .missing(.noData))
    }
    guard covering.isEmpty else { return .count(covering) }
    let inputs = claims.map { Derivation.Input("x", .number(0), from: $0.origin) }
    return Derivation(.count, .count, inputs, .value(0))
  }

  /// How many columns have records, each with the first of them.
  private static func count(_ columns: [Column], _ origins: [[Derivation.Origin]]) -> Derivation {
    let inputs = zip(columns, origins).compactMap { column, origins in
      origins.first.map { Derivation.Input(column.rawValue, .number(1), from: $0) }
    }
    return Derivation(.count, .count, inputs, .value(Double(inputs.count)))
  }

  private static func coverage(_ covered: Derivation?, of all: Int) -> Derivation {
    let whole = Derivation.Input("all", .number(Double(all)))
    return .quotient(
      .coverage, .percent,
      covered.map { Derivation.Input("covered", $0) } ?? .init("covered", .absent),
      by: whole)
  }
}
