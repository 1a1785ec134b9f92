// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import TextGrid

struct TransliterationTests {
  @Test(arguments: [
    ("Árvíztűrő tükörfúrógép", "Arvizturo tukorfurogep"),
    ("Timișoara, județul Timiș", "Timisoara, judetul Timis"),
    (
      "Đakovo, Čakovec, Šibenik, Žminj, Bjelovarsko-bilogorska županija",
      "Djakovo, Cakovec, Sibenik, Zminj, Bjelovarsko-bilogorska zupanija"
    ),
    ("Ευρώπη και Κύπρος: του Ουρανού, θάλασσα", "Europi kai Kypros: tou Ouranou, thalassa"),
    ("άυλη προϊόν χώρα ψυχή", "ayli proion chora psychi"),
    ("Његош, Ђорђе, Ниш, џеп, Жабаљ, Ћуприја", "Njegos, Djordje, Nis, dzep, Zabalj, Cuprija"),
    ("Пловдив, Благоевград, Търговище, Шумен", "Plovdiv, Blagoevgrad, Targovishte, Sumen"),
    ("Ș ș Ț ț Ş ş Ţ ţ Ă â Î", "S s T t S s T t A a I"),
    ("Osrednjeslovenska regija, občina Žužemberk", "Osrednjeslovenska regija, obcina Zuzemberk"),
    ("Αθήνα, Ξάνθη, Χανιά, Μύκονος", "Athina, Xanthi, Chania, Mykonos"),
    ("Република Србија, Љубовија", "Republika Srbija, Ljubovija"),
    ("София, Република България", "Sofiya, Republika Balgariya"),
    ("Straße, Łódź, Ærø, cœur, İzmir, Iğdır", "Strasse, Lodz, Aero, coeur, Izmir, Igdir"),
  ])
  func `text of the regions stays readable`(text: String, ascii: String) {
    #expect(CellText(text, repertoire: .ascii).text == ascii)
  }

  @Test(arguments: [
    ("2014–2020 — „idézet”", "2014-2020 - \"idezet\""),
    ("“a” ‘b’ «c»…", "\"a\" 'b' \"c\"..."),
    ("3 × 4 ≥ 12 ≤ 13 € → x · y", "3 x 4 >= 12 <= 13 EUR -> x - y"),
    ("10\u{A0}000 m²", "10 000 m2"),
    ("Ａ１", "A1"),
    ("漢字 👍 🇭🇺", "?? ? HU"),
    ("\u{1B}[0m \u{202E}", "?[0m ?"),
  ])
  func `signs are spelt out, and the unknown is a question mark`(text: String, ascii: String) {
    #expect(CellText(text, repertoire: .ascii).text == ascii)
  }

  @Test(arguments: [("й", "\u{438}\u{306}"), ("ё", "\u{435}\u{308}"), ("ά", "\u{3B1}\u{301}")])
  func `it does not matter how a letter is composed`(composed: String, decomposed: String) {
    let ascii = CellText(composed, repertoire: .ascii)

    #expect(CellText(decomposed, repertoire: .ascii) == ascii)
  }

  @Test func `every spelling is printable ASCII`() {
    let spellings = Transliteration.spellings.values

    #expect(spellings.filter { $0.isEmpty || !$0.utf8.allSatisfy(isPrintable) } == [])
  }

  @Test func `the table of bases ascends`() {
    let scalars = Transliteration.bases.map { $0 >> 16 }

    #expect(zip(scalars, scalars.dropFirst()).allSatisfy { $0 < $1 })
  }

  private func isPrintable(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte)
  }
}
