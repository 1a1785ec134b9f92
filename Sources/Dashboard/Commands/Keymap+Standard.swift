// SPDX-License-Identifier: EUPL-1.2

import TextGrid

// The only place where keys are named. No entry depends on a key that needs AltGr on a keyboard of the
// region, and arrows, Enter and Esc reach everything.
// swift-format-ignore
extension Keymap {
  package static let standard = Keymap([
    entry([(.move(.up), "<Up> k"), (.move(.down), "<Down> j")],
          Localized(en: "move", hu: "mozgás"),
          [.tabs: Localized(en: "into the page", hu: "a lapra"), .record: reading, .document: reading],
          footer: [.tabs, .list, .record, .document, .rows, .cells, .picture]),
    entry([(.turn(.previous), "<Left> h"), (.turn(.next), "<Right> l")],
          Localized(en: "page", hu: "lap"),
          [.tabs: Localized(en: "tab", hu: "fül"), .record: Localized(en: "record", hu: "tétel"), .cells: Localized(en: "column", hu: "oszlop")],
          footer: [.tabs, .list, .record, .document, .rows, .cells, .picture]),
    entry([(.open, "<Enter>")],
          Localized(en: "open", hu: "megnyitás"),
          [.tabs: Localized(en: "into the page", hu: "a lapra"), .record: following, .document: following,
           .rows: Localized(en: "cells", hu: "cellák"), .cells: Localized(en: "record", hu: "tétel"), .picture: Localized(en: "cells", hu: "cellák")],
          footer: [.list, .record, .document, .rows, .cells]),
    entry([(.changeParameter(.previous), ", <lt>"), (.changeParameter(.next), ". > <F9>"), (.markParameter, "s <F7>")],
          Localized(en: "previous, next value; other parameter", hu: "előző, következő érték; másik paraméter"),
          [.rows: parameters, .cells: parameters, .picture: parameters],
          footer: [.rows, .cells, .picture]),
    entry([(.explain, "i <F4>")],
          Localized(en: "figure's source", hu: "a szám eredete"),
          [.rows: sources, .cells: sources, .picture: sources],
          footer: [.rows, .cells, .picture]),
    entry([(.find(.search), "/")],
          Localized(en: "search", hu: "keresés"),
          footer: [.list, .record, .document]),
    entry([(.find(.hit(.next)), "n"), (.find(.hit(.previous)), "N")],
          Localized(en: "next, previous hit", hu: "következő, előző találat")),
    entry([(.find(.filter), "f")],
          Localized(en: "filter", hu: "szűrés"),
          footer: [.list]),
    entry([(.find(.everywhere), "<F3>")], chords: [(.find(.everywhere), "g/")],
          Localized(en: "search everywhere", hu: "keresés mindenhol"),
          footer: [.tabs]),
    entry([(.find(.palette), ": <C-p>")],
          Localized(en: "commands", hu: "parancsok"),
          footer: [.tabs]),
    entry([(.order, "o")],
          Localized(en: "order rows", hu: "sorok rendezése"),
          footer: [.list, .rows, .cells]),
    entry([(.turnTable(.next), "v <F5>"), (.turnTable(.previous), "V <F6>")],
          Localized(en: "next, previous table", hu: "következő, előző táblázat"),
          [.rows: tables, .picture: tables],
          footer: [.rows, .picture]),
    entry([(.mark, "<Space>")],
          Localized(en: "mark", hu: "jelölés"),
          [.tabs: screenful, .record: screenful, .document: screenful],
          footer: [.list, .rows]),
    entry([(.compare, "c"), (.removeMarks, "C")],
          Localized(en: "compare what is marked; remove marks", hu: "a jelöltek összevetése; jelölések törlése"),
          [.list: comparing, .rows: comparing],
          footer: [.list, .rows]),
    entry([(.close, "<Esc>")],
          Localized(en: "tabs", hu: "fülek"),
          [.tabs: Localized(en: "one level out", hu: "egy szinttel kijjebb"), .record: Localized(en: "list", hu: "lista"),
           .cells: Localized(en: "rows", hu: "sorok"), .picture: Localized(en: "table", hu: "táblázat")],
          footer: [.list, .record, .document, .rows, .cells, .picture]),
    entry([(.travel(.back), "<Backspace> b")],
          Localized(en: "back", hu: "vissza"),
          footer: [.record, .document]),
    entry([(.travel(.forward), "<F8> B")],
          Localized(en: "forward again", hu: "ismét előre")),
    entry([(.bookmark(.set), "m"), (.bookmark(.go), "'")],
          Localized(en: "set, go to a bookmark: then a letter", hu: "könyvjelző, ugrás oda: utána egy betű")),
    entry([(.nextChange, "u")],
          Localized(en: "next record changed in the file", hu: "a fájlban módosult következő tétel")),
    entry([(.selectTab(0), "0"), (.selectTab(1), "1"), (.selectTab(2), "2"), (.selectTab(3), "3"), (.selectTab(4), "4"),
           (.selectTab(5), "5"), (.selectTab(6), "6"), (.selectTab(7), "7"), (.selectTab(8), "8"), (.selectTab(9), "9")],
          Localized(en: "tab by number", hu: "fül szám szerint"),
          footer: [.tabs, .list]),
    entry([(.focus(.next), "<Tab>"), (.focus(.previous), "<S-Tab>")],
          Localized(en: "next, previous pane", hu: "következő, előző ablaktábla"),
          [.rows: Localized(en: "picture", hu: "ábra")],
          footer: [.rows]),
    entry([(.move(.pageUp), "<PageUp> <C-b>"), (.move(.pageDown), "<PageDown> <C-f>")],
          Localized(en: "a screenful", hu: "egy képernyővel")),
    entry([(.move(.halfUp), "<C-u>"), (.move(.halfDown), "<C-d>")],
          Localized(en: "half a screenful", hu: "fél képernyővel")),
    entry([(.move(.first), "<Home> g"), (.move(.last), "<End> G")],
          Localized(en: "first, last", hu: "első, utolsó")),
    entry([(.beginCount, "+")],
          Localized(en: "count: digits, then a move (+12G: row 12)", hu: "szám, utána mozgás (+12G: 12. sor)")),
    entry([(.copy, "y")],
          Localized(en: "copy", hu: "másolás")),
    entry([(.changeLanguage, "L <F2>")],
          Localized(en: "Hungarian / English", hu: "magyar / angol"),
          footer: [.tabs]),
    entry([(.help, "? <F1>")],
          Localized(en: "help", hu: "súgó"),
          footer: Set(Scope.allCases)),
    entry([(.repaint, "<C-l>")],
          Localized(en: "repaint the screen", hu: "képernyő újrarajzolása")),
    entry([(.suspend, "<C-z>")],
          Localized(en: "suspend; fg returns", hu: "felfüggesztés; fg hozza vissza")),
    entry([(.cancel, "<C-c>")],
          Localized(en: "cancel; twice: quit", hu: "mégse; kétszer: kilépés")),
    entry([(.quit, "<F10> q")],
          Localized(en: "quit", hu: "kilépés"),
          footer: Set(Scope.allCases)),
  ])

  private static let screenful = Localized(en: "a screenful on", hu: "egy képernyővel tovább")
  private static let comparing = Localized(en: "compare, unmark", hu: "összevetés, törlés")
  private static let reading = Localized(en: "read", hu: "olvasás")
  private static let tables = Localized(en: "other table", hu: "táblák")
  private static let sources = Localized(en: "source", hu: "forrás")
  private static let parameters = Localized(en: "parameter", hu: "paraméter")
  private static let following = Localized(en: "follow", hu: "követés")

  static func entry(
    _ bindings: [(Command, String)], chords: [(Command, String)] = [], _ label: Localized, _ labels: [Scope: Localized] = [:],
    footer: Set<Scope> = []
  ) -> Entry {
    Entry(
      bindings: bindings.map { command, keys in
        (command, keys.split(separator: " ").map { notation in
          guard let key = Key(notation: String(notation)) else {
            preconditionFailure("the keymap names a key that does not exist: \(notation)")
          }
          return key
        })
      },
      chords: chords.map { command, notation in
        guard let keys = Key.sequence(notation), keys.count == 2 else {
          preconditionFailure("a chord is two keys: \(notation)")
        }
        return (command, keys)
      },
      label: label, labels: labels, footer: footer)
  }
}
