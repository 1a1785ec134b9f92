// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Two to four marked records side by side, row by row.
struct ComparisonPage {
  private enum Part {
    case values, indices, course, features, fields
  }

  let context: Context
  let records: [RecordRef]

  /// The page.
  ///
  /// - Parameter variant: Which of several tables, from 0 on; beyond the last one: the last one.
  /// - Returns: What the page shows.
  func content(variant: Int) -> AnalysisContent {
    let parts = parts
    let index = AnalysisContent.place(of: variant, among: parts.count)
    let place = (index, parts.count)
    let table = ComparisonTable(context: context, records: records)
    switch parts[index] {
    case .values: return AreaComparison(table: table, areas: areas).values(place)
    case .indices: return AreaComparison(table: table, areas: areas).indices(place)
    case .course: return AreaCourse(table: table, areas: areas).content(place)
    case .features: return SchemesCompared(table: table).content(place)
    case .fields: return FieldComparison(table: table).content(place)
    }
  }

  /// Figures where there are some, and always what the records say.
  private var parts: [Part] {
    if records.allSatisfy({ $0.kind == .fundingScheme }) { return [.features, .fields] }
    let peers = PeerComparison(of: areas, context.model, in: nil)
    guard areas.count == records.count, !peers.rows.isEmpty else { return [.fields] }
    let hasIndex = peers.rows.contains { $0.cells.contains { $0.index.value != nil } }
    let table = ComparisonTable(context: context, records: records)
    let hasCourse = AreaCourse(table: table, areas: areas).hasCourse
    return [.values] + (hasIndex ? [.indices] : []) + (hasCourse ? [.course] : []) + [.fields]
  }

  private var areas: [Area] {
    records.compactMap { record in
      switch record.kind {
      case .country: .country(context.model.countries.records[record.position].id)
      case .region: .region(context.model.regions.records[record.position].id)
      case .cluster: .cluster(context.model.clusters.records[record.position].id)
      default: nil
      }
    }
  }
}
