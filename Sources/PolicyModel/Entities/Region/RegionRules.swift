// SPDX-License-Identifier: EUPL-1.2

/// A region's codes begin with the code of its country.
///
/// Until the version of 2006 Greece was `GR` in the nomenclature too.
enum RegionRules {
  static func violations(_ tables: RecordTables) -> [RecordViolation] {
    tables.regions.records.flatMap { region -> [RecordViolation] in
      // a country that does not exist has been reported
      guard let country = tables.countries[region.countryID] else { return [] }
      let code = country.euCode ?? country.id.text
      let oldCodes = [code, country.id.text]
      let isOld = region.nutsVersion == .y2006
      let own = strange(region.nutsCode.map { [$0] } ?? [], besides: isOld ? oldCodes : [code])
      return violations(own.map { (nil, $0.code) }, "nutsCode", of: region, code)
        + violations(
          strange(region.predecessorCodes, besides: oldCodes), "predecessorCodes", of: region, code)
        + violations(
          strange(region.successorCodes, besides: [code]), "successorCodes", of: region, code)
    }
  }

  /// The codes of other countries, by their positions.
  private static func strange(
    _ codes: [NUTSCode], besides countries: [String]
  ) -> [(element: Int?, code: NUTSCode)] {
    codes.enumerated().filter { !countries.contains($0.element.country) }
      .map { ($0.offset, $0.element) }
  }

  private static func violations(
    _ codes: [(element: Int?, code: NUTSCode)], _ key: String, of region: Region, _ country: String
  ) -> [RecordViolation] {
    codes.map { element, code in
      RecordViolation(
        place: region.place, key: key, element: element,
        finding: .nutsCountry(code, country: country))
    }
  }
}
