// SPDX-License-Identifier: EUPL-1.2

/// How many people work in an industry in a region and in an area of reference: the inputs of location
/// quotients, which are computed and never stored.
package struct Specialisation: Record, Hashable {
  package static let kind = RecordKind.specialisation

  package internal(set) var id = EntityID<Specialisation>.blank
  /// Where people work.
  package internal(set) var regionID = EntityID<Region>.blank
  /// Ties it to the priorities of strategies.
  package internal(set) var industry = IndustryCode.blank
  /// The industry in words.
  package internal(set) var industryName = LocalizedText.blank
  /// In which they were counted; the same in the region and the area of reference.
  package internal(set) var year = Year.blank
  /// In the industry in the region.
  package internal(set) var regionEmployment = Count.blank
  /// In all industries in the region.
  package internal(set) var regionTotal = Count.blank
  /// In the industry in the area of reference.
  package internal(set) var referenceEmployment = Count.blank
  /// In all industries in the area of reference.
  package internal(set) var referenceTotal = Count.blank
  /// What the region is compared with, such as the European Union.
  package internal(set) var referenceArea = LocalizedText.blank
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package var title: LocalizedText { industryName }

  package static let description = ObjectDescription<Specialisation>.record(
    [
      .identifier { $0.id = $1 },
      .required("regionId") { $0.regionID = $1 },
      .required("industry") { $0.industry = $1 },
      .required("industryName") { $0.industryName = $1 },
      .required("year") { $0.year = $1 },
      .required("regionEmployment") { $0.regionEmployment = $1 },
      .required("regionTotal") { $0.regionTotal = $1 },
      .required("referenceEmployment") { $0.referenceEmployment = $1 },
      .required("referenceTotal") { $0.referenceTotal = $1 },
      .required("referenceArea") { $0.referenceArea = $1 },
    ],
    check: { place in
      part(place.regionEmployment, of: place.regionTotal, "regionEmployment", "regionTotal")
        + part(
          place.referenceEmployment, of: place.referenceTotal, "referenceEmployment",
          "referenceTotal")
    })

  private static func part(
    _ part: Count, of whole: Count, _ key: String, _ wholeKey: String
  ) -> [Violation] {
    guard part > whole else { return [] }
    let finding = Issue.Finding.partAboveWhole(part.value, whole: whole.value, key: wholeKey)
    // a total that could not be read counts as 0 here
    return [.init(key: key, finding: finding, unless: [wholeKey])]
  }
}
