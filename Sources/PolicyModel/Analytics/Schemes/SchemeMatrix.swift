// SPDX-License-Identifier: EUPL-1.2

/// Which area has what kind of cluster funding: areas × features, with the schemes behind each cell.
///
/// A cell without a known value says that nobody has said it, not that there is none.
package struct SchemeMatrix: Hashable, Sendable {
  /// In the order in which they were asked for.
  package let features: [SchemeFeature]
  /// Countries in the order of the file, each followed by its regions that have schemes.
  package let rows: [Row]
  /// The schemes that say something about each feature, of all schemes, in percent.
  package let coverage: [Derivation]
  /// How evenly the schemes use the kinds of instruments: Shannon entropy over the schemes that use
  /// each; one with two instruments counts for both.
  package let instrumentDiversity: Derivation

  /// What the schemes of one area say.
  package struct Row: Hashable, Sendable {
    /// A country or a region.
    package let area: Area
    /// Whether it belongs to a country that took part in the project.
    package let isPartner: Bool
    /// Those that are in force in the area itself; empty when the dataset has none.
    package let schemes: [RecordRef]
    /// Whether sources contradict each other about one of the schemes; all versions are in its facts.
    package let hasConflict: Bool
    /// One for each feature.
    package let cells: [Cell]
  }

  /// One feature of an area: what each of its schemes says.
  package struct Cell: Hashable, Sendable {
    /// One for each scheme of the row.
    package let entries: [Entry]

    /// Whether any of the schemes says anything about it.
    package var isKnown: Bool { entries.contains { $0.value?.isKnown ?? false } }
  }

  /// What one scheme says about a feature.
  package struct Entry: Hashable, Sendable {
    /// The scheme and its key.
    package let origin: Derivation.Origin
    /// nil when the scheme says nothing about it.
    package let value: FeatureValue?
  }

  /// - Complexity: O(*n*) in schemes, countries and regions.
  package init(of model: ClusterModel, features: [SchemeFeature] = SchemeFeature.allCases) {
    let schemes = model.schemes
    let byArea = Dictionary(grouping: schemes, by: \.area)
    self.features = features
    self.rows = Self.areas(of: model, having: byArea).map { area, isPartner in
      Row(area: area, isPartner: isPartner, schemes: byArea[area] ?? [], features)
    }
    self.coverage = features.map { feature in
      let known = schemes.filter { $0.value(of: feature)?.isKnown ?? false }
      return .coverage(known.map { $0.origin(feature.key) }, of: schemes.map { $0.origin() })
    }
    self.instrumentDiversity = .instrumentDiversity(of: schemes)
  }

  private static func areas(
    of model: ClusterModel, having schemes: [Area: [SchemeRef]]
  ) -> [(area: Area, isPartner: Bool)] {
    let regions = Dictionary(grouping: model.regions.records, by: \.countryID)
    return model.countries.records.flatMap { country in
      let isPartner = country.status != .other
      let areas = (regions[country.id] ?? []).map { Area.region($0.id) }
      return [(.country(country.id), isPartner)]
        + areas.filter { schemes[$0] != nil }.map { ($0, isPartner) }
    }
  }
}

extension SchemeMatrix.Row {
  fileprivate init(
    area: Area, isPartner: Bool, schemes: [SchemeRef], _ features: [SchemeFeature]
  ) {
    self.area = area
    self.isPartner = isPartner
    self.schemes = schemes.map(\.record)
    self.hasConflict = schemes.contains { $0.scheme.evidence.facts.contains(where: \.isConflict) }
    self.cells = features.map { feature in
      SchemeMatrix.Cell(
        entries: schemes.map {
          SchemeMatrix.Entry(origin: $0.origin(feature.key), value: $0.value(of: feature))
        })
    }
  }
}

extension Derivation {
  fileprivate static func instrumentDiversity(of schemes: [SchemeRef]) -> Derivation {
    let counts = FundingScheme.Instrument.allCases.compactMap { instrument -> Input? in
      let users = schemes.filter { $0.scheme.instruments.contains(instrument) }
      return users.isEmpty
        ? nil : Input(instrument.rawValue, .count(users.map { $0.origin("instruments") }))
    }
    return .ofShares(.entropy, .score, counts, Statistics.entropy)
  }
}
