// SPDX-License-Identifier: EUPL-1.2

/// A scheme together with its position, which its figures name as their origin.
struct SchemeRef {
  let scheme: FundingScheme
  let position: Int

  var record: RecordRef { RecordRef(.fundingScheme, position) }

  /// Where it is in force: a region for a scheme that names one, otherwise the country.
  var area: Area { scheme.regionID.map { .region($0) } ?? .country(scheme.countryID) }

  func origin(_ key: String? = nil) -> Derivation.Origin {
    Derivation.Origin(scheme, at: position, key: key)
  }
}

extension ClusterModel {
  /// All schemes in the order of the file.
  var schemes: [SchemeRef] {
    tables.fundingSchemes.records.enumerated().map { SchemeRef(scheme: $1, position: $0) }
  }
}
