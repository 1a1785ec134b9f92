// SPDX-License-Identifier: EUPL-1.2

// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

extension Command {
  /// What the palette calls it.
  var text: CommandText {
    switch self {
    case .move(let motion): motion.text
    case .turn(let direction): direction.text(
      Localized(en: "Left", hu: "Balra"), Localized(en: "Right", hu: "Jobbra"),
      Localized(en: "another page, tab, record or column", hu: "másik lap, fül, tétel vagy oszlop"),
      Localized(en: "page tab turn", hu: "lapozás váltás"))
    case .open: CommandText(Localized(en: "Open", hu: "Megnyitás"), Localized(en: "one level in; follow a link", hu: "egy szinttel beljebb; hivatkozás követése"), Localized(en: "enter follow go", hu: "belépés követés"))
    case .close: CommandText(Localized(en: "One level out", hu: "Egy szinttel kijjebb"), Localized(en: "from the text to the list, to the tabs", hu: "a szövegtől a listához, a fülekhez"), Localized(en: "close leave escape", hu: "bezárás kilépés a szintről"))
    case .focus(let direction): direction.text(
      Localized(en: "Previous pane", hu: "Előző ablaktábla"), Localized(en: "Next pane", hu: "Következő ablaktábla"),
      Localized(en: "where the keys act", hu: "ahol a billentyűk hatnak"),
      Localized(en: "focus picture", hu: "fókusz ábra"))
    case .selectTab(let digit): CommandText(Localized(en: "Tab \(digit)", hu: "\(digit). fül"), Localized(en: "the tab with that number", hu: "az ilyen számú fül"), Localized(en: "group wg\(digit)", hu: "munkacsoport \(digit). mcs"))
    case .travel(.back): CommandText(Localized(en: "Back", hu: "Vissza"), Localized(en: "to where one came from", hu: "oda, ahonnan jött"), Localized(en: "history undo return", hu: "előzmények visszalépés"))
    case .travel(.forward): CommandText(Localized(en: "Forward again", hu: "Ismét előre"), Localized(en: "undoes going back", hu: "a visszalépés visszavonása"), Localized(en: "history redo", hu: "előzmények"))
    case .find(let way): way.text
    case .bookmark(.set): CommandText(Localized(en: "Set a bookmark", hu: "Könyvjelző kitűzése"), Localized(en: "then a letter from a to z", hu: "utána egy betű a-tól z-ig"), Localized(en: "remember place keep", hu: "hely megjegyzése"))
    case .bookmark(.go): CommandText(Localized(en: "Go to a bookmark", hu: "Ugrás könyvjelzőhöz"), Localized(en: "then its letter", hu: "utána a betűje"), Localized(en: "jump place", hu: "hely"))
    case .nextChange: CommandText(Localized(en: "Next change", hu: "Következő változás"), Localized(en: "in a dataset that was read anew", hu: "az újraolvasott adatkészletben"), Localized(en: "reload new changed", hu: "újratöltés új módosult"))
    case .mark: CommandText(Localized(en: "Mark", hu: "Kijelölés"), Localized(en: "the record, to compare it", hu: "a tételé, összevetéshez"), Localized(en: "select choose", hu: "jelölés választás"))
    case .compare: CommandText(Localized(en: "Compare", hu: "Összevetés"), Localized(en: "marked records side by side", hu: "a kijelölt tételek egymás mellett"), Localized(en: "side by side difference", hu: "összehasonlítás különbség"))
    case .removeMarks: CommandText(Localized(en: "Remove marks", hu: "Kijelölések törlése"), Localized(en: "of all records", hu: "minden tételről"), Localized(en: "unmark deselect", hu: "jelölések megszüntetése"))
    case .copy: CommandText(Localized(en: "Copy", hu: "Másolás"), Localized(en: "a field, the text, or the text with its sources", hu: "egy mező, a szöveg, vagy a szöveg a forrásaival"), Localized(en: "clipboard citation yank", hu: "vágólap hivatkozás"))
    case .beginCount: CommandText(Localized(en: "Count", hu: "Szám"), Localized(en: "digits, then a move: that many rows", hu: "számjegyek, utána mozgás: annyi sor"), Localized(en: "repeat number", hu: "ismétlés"))
    case .explain: CommandText(Localized(en: "Figure's source", hu: "A szám eredete"), Localized(en: "formula, inputs and sources of the chosen figure", hu: "a kijelölt szám képlete, adatai és forrásai"), Localized(en: "provenance explain formula why", hu: "származás képlet miért"))
    case .order: CommandText(Localized(en: "Order rows", hu: "Sorok rendezése"), Localized(en: "by a column, the other way round, as they were", hu: "egy oszlop szerint, fordítva, eredetileg"), Localized(en: "sort arrange", hu: "sorrend sorba rakás"))
    case .turnTable(let direction): direction.text(
      Localized(en: "Previous table", hu: "Előző táblázat"), Localized(en: "Next table", hu: "Következő táblázat"),
      Localized(en: "of an analysis that has several", hu: "több táblázatos elemzésnél"),
      Localized(en: "view variant", hu: "nézet változat"))
    case .changeParameter(let direction): direction.text(
      Localized(en: "Value before", hu: "Előző érték"), Localized(en: "Next value", hu: "Következő érték"),
      Localized(en: "of the marked parameter of an analysis", hu: "az elemzés kijelölt paraméteréé"),
      Localized(en: "setting parameter", hu: "beállítás paraméter"))
    case .markParameter: CommandText(Localized(en: "Other parameter", hu: "Másik paraméter"), Localized(en: "of an analysis that has several", hu: "több paraméterrel számoló elemzésnél"), Localized(en: "setting", hu: "beállítás"))
    case .changeLanguage: CommandText(Localized(en: "Magyarul", hu: "In English"), Localized(en: "changes the language to Hungarian", hu: "a nyelv átváltása angolra"), Localized(en: "language Hungarian English", hu: "nyelv magyar angol"))
    case .help: CommandText(Localized(en: "Help", hu: "Súgó"), Localized(en: "the keys that work here", hu: "az itt működő billentyűk"), Localized(en: "keys manual", hu: "billentyűk kézikönyv"))
    case .repaint: CommandText(Localized(en: "Repaint", hu: "Újrarajzolás"), Localized(en: "draws the whole screen again", hu: "az egész képernyőt újra kirajzolja"), Localized(en: "redraw refresh", hu: "frissítés"))
    case .suspend: CommandText(Localized(en: "Suspend", hu: "Felfüggesztés"), Localized(en: "back to the shell; fg returns", hu: "vissza a parancsértelmezőhöz; fg hozza vissza"), Localized(en: "background stop shell", hu: "háttérbe"))
    case .cancel: CommandText(Localized(en: "Cancel", hu: "Mégse"), Localized(en: "what is under way; twice in a row quits", hu: "ami folyamatban van; kétszer egymás után kilép"), Localized(en: "interrupt abort", hu: "megszakítás"))
    case .quit: CommandText(Localized(en: "Quit", hu: "Kilépés"), Localized(en: "ends the program", hu: "a program vége"), Localized(en: "exit leave end", hu: "bezárás befejezés"))
    }
  }
}

extension Command.Direction {
  fileprivate func text(_ previous: Localized, _ next: Localized, _ detail: Localized, _ synonyms: Localized) -> CommandText {
    switch self {
    case .previous: CommandText(previous, detail, synonyms)
    case .next: CommandText(next, detail, synonyms)
    }
  }
}

extension Command.Finding {
  fileprivate var text: CommandText {
    switch self {
    case .search: CommandText(Localized(en: "Search", hu: "Keresés"), Localized(en: "goes to what is typed, on this page", hu: "a beírt szóhoz lép ezen a lapon"), Localized(en: "find look for", hu: "megkeresés találat"))
    case .hit(.next): CommandText(Localized(en: "Next hit", hu: "Következő találat"), Localized(en: "of the search", hu: "a keresésé"), Localized(en: "find again match", hu: "keresés tovább"))
    case .hit(.previous): CommandText(Localized(en: "Previous hit", hu: "Előző találat"), Localized(en: "of the search", hu: "a keresésé"), Localized(en: "find match", hu: "keresés vissza"))
    case .filter: CommandText(Localized(en: "Filter", hu: "Szűrés"), Localized(en: "hides the rows that do not fit", hu: "elrejti a sorokat, amelyek nem felelnek meg"), Localized(en: "narrow only hide", hu: "szűrő szűkítés csak"))
    case .everywhere: CommandText(Localized(en: "Search everywhere", hu: "Keresés mindenhol"), Localized(en: "all records of all tabs in one list", hu: "minden fül minden tétele egy listában"), Localized(en: "find global all whole dataset", hu: "teljes adatkészlet összes"))
    case .palette: CommandText(Localized(en: "Commands", hu: "Parancsok"), Localized(en: "this list: commands, pages and records by name", hu: "ez a lista: parancsok, lapok és tételek név szerint"), Localized(en: "palette menu", hu: "paletta menü"))
    }
  }
}

extension Command.Motion {
  fileprivate var text: CommandText {
    switch self {
    case .up: CommandText(Localized(en: "Up", hu: "Fel"), Localized(en: "to the row, line or link above", hu: "a fölötte álló sorra vagy hivatkozásra"))
    case .down: CommandText(Localized(en: "Down", hu: "Le"), Localized(en: "to the row, line or link below", hu: "az alatta álló sorra vagy hivatkozásra"))
    case .pageUp: CommandText(Localized(en: "A screenful up", hu: "Egy képernyővel fel"), Localized(en: "of rows or lines", hu: "sorok vagy szöveg"), Localized(en: "page", hu: "lapozás"))
    case .pageDown: CommandText(Localized(en: "A screenful down", hu: "Egy képernyővel le"), Localized(en: "of rows or lines", hu: "sorok vagy szöveg"), Localized(en: "page", hu: "lapozás"))
    case .halfUp: CommandText(Localized(en: "Half a screenful up", hu: "Fél képernyővel fel"), Localized(en: "of rows or lines", hu: "sorok vagy szöveg"), Localized(en: "page", hu: "lapozás"))
    case .halfDown: CommandText(Localized(en: "Half a screenful down", hu: "Fél képernyővel le"), Localized(en: "of rows or lines", hu: "sorok vagy szöveg"), Localized(en: "page", hu: "lapozás"))
    case .first: CommandText(Localized(en: "First row", hu: "Első sor"), Localized(en: "or the beginning of the text", hu: "vagy a szöveg eleje"), Localized(en: "top start home", hu: "eleje teteje"))
    case .last: CommandText(Localized(en: "Last row", hu: "Utolsó sor"), Localized(en: "or the end of the text", hu: "vagy a szöveg vége"), Localized(en: "bottom end", hu: "vége alja"))
    }
  }
}
