// SPDX-License-Identifier: EUPL-1.2

/// The employment of industries in regions in one year, as regions × industries.
///
/// Regions of different versions of NUTS are not compared, because their borders may differ. Those of
/// the version that most of them have are computed, of two such versions those of the later one; each
/// of the others is refused. A region outside of the nomenclature has no version that could differ.
struct RegionalIndustries {
  struct Row {
    let region: RecordRef
    /// By industry; the first record counts where there are several.
    let cells: [IndustryCode: SpecialisationRef]
    let refusal: MissingReason?
  }

  /// The years for which there are records, ascending.
  let years: [Year]
  /// nil when there are no records at all.
  let year: Year?
  /// Whose regions are computed; nil when no region has a code.
  let version: NUTSVersion?
  /// In the order in which the file first names them.
  let industries: [QuotientTable.Industry]
  /// In the order in which the file first names the regions.
  let rows: [Row]
  /// What the regions are compared with, each once.
  let references: [LocalizedText]

  /// - Complexity: O(*n*) in specialisations, besides ordering the years.
  init(of model: ClusterModel, in year: Year?) {
    let all = model.specialisations.records.enumerated()
    years = Set(all.map(\.element.year)).sorted()
    let chosen = year ?? years.last
    let records = all.filter { $0.element.year == chosen }.map { (position: $0, record: $1) }
    let regions = Self.unique(records.map(\.record.regionID))
    let versions = regions.compactMap { model.regions[$0]?.nutsVersion }
    let version = Self.majority(of: versions)
    let mixed = MissingReason.mixedNUTSVersions(Set(versions.map(\.rawValue)).sorted())
    let byRegion = Dictionary(grouping: records, by: \.record.regionID)
    self.year = chosen
    self.version = version
    references = Self.unique(records.map(\.record.referenceArea))
    industries = Self.industries(records.map(\.record))
    rows = regions.compactMap { id in
      guard let position = model.regions.position(of: id) else { return nil }
      let own = model.regions.records[position].nutsVersion
      let refusal = own == nil || own == version ? nil : mixed
      let cells = (byRegion[id] ?? []).map {
        SpecialisationRef(specialisation: $0.record, position: $0.position, refusal: refusal)
      }
      return Row(
        region: RecordRef(.region, position),
        cells: Dictionary(cells.map { ($0.specialisation.industry, $0) }) { first, _ in first },
        refusal: refusal)
    }
  }

  /// The version that most have, the later one of two.
  private static func majority(of versions: [NUTSVersion]) -> NUTSVersion? {
    Dictionary(grouping: versions) { $0 }
      .max { ($0.value.count, $0.key.rawValue) < ($1.value.count, $1.key.rawValue) }?.key
  }

  private static func industries(_ records: [Specialisation]) -> [QuotientTable.Industry] {
    let names = Dictionary(records.map { ($0.industry, $0.industryName) }) { first, _ in first }
    return unique(records.map(\.industry)).compactMap { code in
      names[code].map { QuotientTable.Industry(code: code, name: $0) }
    }
  }

  private static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
