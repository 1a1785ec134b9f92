// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

struct CollationTests {
  // most are after the examples of AkH. 12, 14. §
  @Test(
    arguments: [
      ["acél", "cukor", "csók", "gép", "hideg"],
      ["cudar", "cukor", "cuppant", "csalit", "csata", "Csepel", "csomó", "csúnya"],
      ["duna", "dühös", "dzéta", "dzsem", "dzsinn", "ez"],
      ["láz", "luxus", "lyuk", "ma", "nagy", "nyár", "ok"],
      ["gúny", "gyár", "szúr", "tal", "tyúk", "zűr", "zsír"],
      ["kas", "kasmír", "kassa", "kasza", "kaszinó", "kassza", "kaszt", "kataszter"],
      ["mend", "mennek", "menü", "menza", "meny", "mennyi"],
      ["aggat", "aggregátum", "agy", "aggyal", "ah"],
      ["ír", "Irán", "iránt", "írás", "irha"],
      ["kerek", "kerék", "kerekedik", "kerékpár"],
      ["koros", "kóros", "kórós", "körös", "kőrös"],
      ["olvas", "ország", "óv", "ozora", "öböl", "őr", "ötlet", "pók"],
      ["ujj", "út-", "utca", "üveg", "űz", "üzem", "vár"],
      ["opera", "Opera", "viola", "Viola"],
      ["márvány", "márványkő", "márvány sírkő", "Márvány-tenger", "márványtömb", "márvány váza"],
      ["Madrid", "Mannheim", "Mårbacka", "mász"],
      ["WG1", "WG2", "WG10", "WG010", "WG100"],
      ["2 régió", "10 régió", "alma", "αλφα", "азбука"],
    ])
  func `Hungarian words stand as in a dictionary`(row: [String]) {
    expectOrder(row, .hungarian)
  }

  @Test(
    arguments: [
      ["cluster", "cs", "cz", "czech", "d"], ["kas", "kassza", "kasza"],
      ["co op", "co-op", "coat", "coop"], ["oak", "öl", "or", "Or", "ör"],
      ["resume", "Resume", "résumé"], ["Item 2", "Item 2a", "Item 10", "Item 010", "Items"],
      ["", " ", "-", "1", "a", "ß", "st", "z", "α", "я", "日"],
      ["ανάπτυξη", "βιομηχανία", "έρευνα", "καινοτομία", "σοφός", "σόφος", "χώρα", "ωμέγα"],
      ["вода", "город", "дом", "ёлка", "если", "иней", "йод", "край", "яма"],
      ["град", "дом", "ђак", "елан", "зима", "игра", "језик", "лук", "љубав", "мир", "нада"],
      ["њива", "око", "тата", "ћуп", "ум", "час", "џак", "шума"],
      ["дім", "єдність", "іній", "їжак", "йод", "край"],
    ])
  func `elsewhere letters stand by their alphabets`(row: [String]) {
    expectOrder(row, .neutral)
  }

  @Test(arguments: [Collation.neutral, .hungarian])
  func `a mark that stands alone counts as if the letter were one`(collation: Collation) {
    for (composed, decomposed) in [
      ("őr", "o\u{30B}r"), ("Ünő", "U\u{308}no\u{30B}"), ("йод", "и\u{306}од"),
      ("ánt", "a\u{301}nt"),
    ] {
      #expect(collation.key(for: composed) == collation.key(for: decomposed))
    }
  }

  @Test func `languages have their rules`() {
    #expect(Collation(.hungarian) == .hungarian)
    #expect(Collation(.english) == .neutral)
  }

  @Test func `a longer number is greater, however long`() {
    let nines = String(repeating: "9", count: 70_000)
    expectOrder(["1", nines, "1" + nines], .neutral)
  }

  @Test func `equals keep their order and what is missing comes last`() {
    let values: [Int?] = [3, nil, 1, 3, nil, 2, 1]

    #expect(values.indices.ordered { values[$0] } == [2, 6, 5, 0, 3, 1, 4])
    #expect(values.indices.ordered(isDescending: true) { values[$0] } == [0, 3, 5, 2, 6, 1, 4])
    #expect(RecordPositions(all: 0).ordered { _ in 1 } == [])
  }

  private func expectOrder(_ row: [String], _ collation: Collation) {
    let keys = row.map(collation.key(for:))
    for index in row.indices.dropFirst() {
      #expect(keys[index - 1] < keys[index], "\(row[index - 1]) before \(row[index])")
    }
  }
}
