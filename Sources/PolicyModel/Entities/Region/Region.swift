// SPDX-License-Identifier: EUPL-1.2

/// A region of a country, usually one of the nomenclature of the European Union.
package struct Region: Record, Hashable {
  package static let kind = RecordKind.region

  package internal(set) var id = EntityID<Region>.blank
  /// As it is called in each language.
  package internal(set) var name = LocalizedText.blank
  /// The country that it is a part of.
  package internal(set) var countryID = EntityID<Country>.blank
  /// nil when the region is none of the nomenclature; it never stands without its version.
  package internal(set) var nutsCode: NUTSCode?
  /// nil exactly when there is no code.
  package internal(set) var nutsVersion: NUTSVersion?
  /// nil when the record does not say; that of the code then holds.
  package internal(set) var nutsLevel: Bounded<NUTSLevelBounds>?
  /// What the region was called in earlier versions of the nomenclature.
  package internal(set) var predecessorCodes: [NUTSCode] = []
  /// What the region is called in later versions of the nomenclature.
  package internal(set) var successorCodes: [NUTSCode] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package var title: LocalizedText { name }

  package static let description = ObjectDescription<Region>.record(
    [
      .identifier { $0.id = $1 },
      .required("name") { $0.name = $1 },
      .required("countryId") { $0.countryID = $1 },
      .optional("nutsCode") { $0.nutsCode = $1 },
      .optional("nutsVersion") { $0.nutsVersion = $1 },
      .optional("nutsLevel") { $0.nutsLevel = $1 },
      .optional("predecessorCodes") { $0.predecessorCodes = $1 },
      .optional("successorCodes") { $0.successorCodes = $1 },
    ],
    check: { region in
      guard let code = region.nutsCode else {
        guard region.nutsVersion != nil else { return [] }
        return [.init(key: "nutsVersion", finding: .nutsVersionAlone, unless: ["nutsCode"])]
      }
      guard region.nutsVersion != nil else {
        return [.init(key: "nutsCode", finding: .nutsCodeAlone(code), unless: ["nutsVersion"])]
      }
      guard let level = region.nutsLevel, level.value != code.level else { return [] }
      return [.init(key: "nutsCode", finding: .nutsLevel(code, level: level.value))]
    })
}
