// SPDX-License-Identifier: EUPL-1.2

// A table of sentences: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file
/// What can be asked for by a letter and Enter; numbers choose from what was read last.
enum LinearCommand: String, CaseIterable {
  case open = "o"
  case next = "n"
  case previous = "p"
  case out = "u"
  case back = "b"
  case tabs = "t"
  case pages = "s"
  case rows = "l"
  case more = "m"
  case origin = "i"
  case table = "v"
  case parameter = "c"
  case otherParameter = "d"
  case mark = "x"
  case compare = "k"
  case language = "g"
  case help = "?"
  case quit = "q"

  var label: Localized {
    switch self {
    case .open: Localized(en: "open: the page, or the text to be read", hu: "megnyitás: a lap vagy az olvasható szöveg")
    case .next: Localized(en: "next row or record", hu: "következő sor vagy tétel")
    case .previous: Localized(en: "previous row or record", hu: "előző sor vagy tétel")
    case .out: Localized(en: "one level out", hu: "egy szinttel kijjebb")
    case .back: Localized(en: "back to where one came from", hu: "vissza oda, ahonnan jött")
    case .tabs: Localized(en: "the tabs, to choose by number", hu: "a fülek, szám szerint választhatók")
    case .pages: Localized(en: "the pages of this tab, to choose by number", hu: "e fül lapjai, szám szerint választhatók")
    case .rows: Localized(en: "the rows of this list, to choose by number", hu: "e lista sorai, szám szerint választhatók")
    case .more: Localized(en: "more rows", hu: "további sorok")
    case .origin: Localized(en: "of an analysis: where the figure comes from", hu: "elemzésnél: honnan van a szám")
    case .table: Localized(en: "of an analysis: its next table", hu: "elemzésnél: a következő táblázata")
    case .parameter: Localized(en: "of an analysis: the next value of a parameter", hu: "elemzésnél: egy paraméter következő értéke")
    case .otherParameter: Localized(en: "of an analysis: the next parameter", hu: "elemzésnél: a következő paraméter")
    case .mark: Localized(en: "mark the row, or no longer; of an analysis that offers choices: choose", hu: "a sor megjelölése vagy a jelölés törlése; választásnál: választás")
    case .compare: Localized(en: "compare what is marked", hu: "a jelöltek összevetése")
    case .language: Localized(en: "Hungarian or English", hu: "magyar vagy angol")
    case .help: Localized(en: "these commands", hu: "ezek a parancsok")
    case .quit: Localized(en: "quit", hu: "kilépés")
    }
  }
}
