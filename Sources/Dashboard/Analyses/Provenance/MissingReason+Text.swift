// SPDX-License-Identifier: EUPL-1.2
// A table of sentences: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

extension MissingReason: Labelled {
  /// Why there is no figure, after `n/a`.
  var label: Localized {
    switch self {
    case .noData: Localized(en: "the dataset has no value for it", hu: "az adatkészletben nincs rá adat")
    case .noInformation: Localized(en: "0 says that there is no information and is no low mark", hu: "a 0 azt jelenti, hogy nincs információ, nem alacsony pontszám")
    case .onlyGroup: Localized(en: "only the performance group is known, not the value", hu: "csak a teljesítménycsoport ismert, az érték nem")
    case .onlyBounds: Localized(en: "only the bounds of the amount are known", hu: "az összegnek csak a határai ismertek")
    case .startsLater: Localized(en: "it begins only after the date of the dataset", hu: "csak az adatkészlet időpontja után kezdődik")
    case .noReference: Localized(en: "the reference has no value for that indicator and year", hu: "a viszonyítási alapnak nincs adata erre a mutatóra és évre")
    case .noTarget: Localized(en: "no target has been set", hu: "nincs kitűzött cél")
    case .noThresholds: Localized(en: "the edition's rule for grouping is not known", hu: "a kiadás csoportosítási szabálya nem ismert")
    case .targetYearPassed: Localized(en: "the target's year is over", hu: "a cél éve már elmúlt")
    case .zeroDenominator: Localized(en: "it would be divided by zero", hu: "nullával kellene osztani")
    case .noSpread: Localized(en: "all values are equal", hu: "minden érték azonos")
    case .tooFew(let needed, let found): Localized(en: "\(needed) values are needed, there are \(found)", hu: "legalább \(needed) érték kell, \(found) van")
    case .mixedNUTSVersions(let versions): Localized(en: "different NUTS versions (\(versions.joined(separator: ", "))), so borders may differ", hu: "eltérő NUTS-változatok (\(versions.joined(separator: ", "))), a határok eltérhetnek")
    case .mixedCurrencies(let currencies): Localized(en: "the amounts are in different currencies (\(Self.codes(currencies))) without a rate between them", hu: "az összegek eltérő pénznemekben vannak (\(Self.codes(currencies))), és nincs köztük árfolyam")
    case .mixedYears(let years): Localized(en: "the amounts are in prices of different years (\(Self.years(years, unknown: "not known")))", hu: "az összegek eltérő évek árain szerepelnek (\(Self.years(years, unknown: "nem ismert")))")
    case .noRate(let from, let to): Localized(en: "the dataset has no rate from \(from.code) to \(to.code)", hu: "az adatkészletben nincs \(from.code)–\(to.code) árfolyam")
    case .conflict: Localized(en: "the sources contradict each other, so none of the versions is computed with", hu: "a források ellentmondanak egymásnak, ezért egyik változattal sem számolunk")
    case .breakInSeries: Localized(en: "a break in the series makes the values incomparable", hu: "az idősortörés miatt az értékek nem hasonlíthatók össze")
    case .smallCell(let limit): Localized(en: "fewer than \(NumberText.text(limit, .english)) employees say too little", hu: "\(NumberText.text(limit, .hungarian)) foglalkoztatott alatt az adat nem mond eleget")
    case .partsAboveWhole: Localized(en: "the parts are more than the whole: some of them overlap", hu: "a részek meghaladják az egészet: átfedik egymást")
    case .tooMany(let limit): Localized(en: "there are more than \(limit), which would take too long to count", hu: "több mint \(limit) van belőle, a számítás túl sokáig tartana")
    case .undefined: Localized(en: "the formula has no value for these inputs", hu: "a képletnek ezekkel az adatokkal nincs értéke")
    }
  }

  private static func codes(_ currencies: [Currency]) -> String {
    currencies.map(\.code).joined(separator: ", ")
  }

  private static func years(_ years: [Year?], unknown: String) -> String {
    years.map { $0.map { String($0.value) } ?? unknown }.joined(separator: ", ")
  }
}
