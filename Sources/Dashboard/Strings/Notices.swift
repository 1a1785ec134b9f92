// SPDX-License-Identifier: EUPL-1.2
// A table of sentences: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel
import TextGrid

/// Answers to keys that could not do what they do elsewhere.
package enum Notices {
  static let topLevel = Localized(
    en: "This is the outermost level: ← → choose a tab, ↓ goes in, F10 quits",
    hu: "Ez a legkülső szint: ← → fület választ, ↓ belép, F10 kilép")
  static let emptyList = Localized(
    en: "There is nothing in this list", hu: "Ez a lista üres")
  static let firstRow = Localized(en: "This is the first row", hu: "Ez az első sor")
  static let lastRow = Localized(en: "This is the last row", hu: "Ez az utolsó sor")
  static let beginning = Localized(en: "This is the beginning", hu: "Ez a szöveg eleje")
  static let end = Localized(en: "This is the end", hu: "Ez a szöveg vége")
  static let noLink = Localized(
    en: "No link is chosen: ↓ goes to the next one", hu: "Nincs kijelölt hivatkozás: ↓ a következőre lép")
  static let noPage = Localized(
    en: "That record has no page of its own", hu: "Ennek a tételnek nincs saját lapja")
  static let firstTab = Localized(en: "This is the first tab", hu: "Ez az első fül")
  static let lastTab = Localized(en: "This is the last tab", hu: "Ez az utolsó fül")
  static let firstPage = Localized(
    en: "This is the first page; Esc goes to the tabs", hu: "Ez az első lap; Esc a fülekre lép")
  static let lastPage = Localized(
    en: "This is the last page; Esc goes to the tabs", hu: "Ez az utolsó lap; Esc a fülekre lép")
  static let noPast = Localized(en: "There is nothing to go back to", hu: "Nincs hová visszalépni")
  static let noFuture = Localized(
    en: "There is nothing to go forward to", hu: "Nincs hová előrelépni")
  static let closeOverlayFirst = Localized(
    en: "Esc closes this first", hu: "Ezt előbb Esc zárja be")
  static let noFigure = Localized(
    en: "There is no figure here whose origin could be told", hu: "Itt nincs szám, amelynek az eredete megmutatható")
  static let noAnalysis = Localized(
    en: "That works in the table of an analysis", hu: "Ez egy elemzés táblázatában működik")
  static let noRows = Localized(
    en: "That works in a list or table", hu: "Ez listában vagy táblázatban működik")
  static let noOtherTable = Localized(
    en: "This page has only this table", hu: "Ennek a lapnak csak ez az egy táblázata van")
  static let noParameters = Localized(
    en: "This page computes with nothing that could be set", hu: "Ezen a lapon nincs mit beállítani")
  static let nothingToMark = Localized(
    en: "This row stands for no record that could be marked", hu: "Ez a sor nem egy megjelölhető tétel")
  static let tooManyMarks = Localized(
    en: "Four records are marked already: Space takes a mark off, C all", hu: "Már négy tétel van megjelölve: szóköz egyet, C mindet törli")
  static let tooFewMarks = Localized(
    en: "Space marks what is to be compared: two to four records", hu: "Szóköz jelöli meg az összevetendő két–négy tételt")
  static let noMarks = Localized(en: "Nothing is marked", hu: "Nincs megjelölt tétel")
  static let marksRemoved = Localized(en: "The marks are removed", hu: "A jelölések törölve")
  static let noPicture = Localized(
    en: "This page has no picture", hu: "Ezen a lapon nincs ábra")
  static let noRecord = Localized(
    en: "This cell leads to no record", hu: "Ebből a cellából nem nyílik tétel")
  static let firstColumn = Localized(en: "This is the first column", hu: "Ez az első oszlop")
  static let lastColumn = Localized(en: "This is the last column", hu: "Ez az utolsó oszlop")
  static let noResults = Localized(
    en: "The dataset holds nothing for this analysis", hu: "Az adatkészletben ehhez az elemzéshez nincs adat")

  static let closePromptFirst = Localized(en: "Esc closes this line first", hu: "Ezt a sort előbb Esc zárja be")
  static let noEarlierLine = Localized(en: "There is no other line", hu: "Nincs másik sor")
  static let noSuggestion = Localized(en: "No word is offered", hu: "Nincs felajánlott szó")
  static let noSearch = Localized(en: "Nothing is looked for: / begins a search", hu: "Nincs mit keresni: / kezd keresést")
  static let noList = Localized(en: "That works in lists and tables", hu: "Ez listákban és táblázatokban működik")
  static let nothingFits = Localized(en: "No row fits the filter; Esc removes it", hu: "Egy sor sem felel meg a szűrőnek; Esc törli")
  static let fromTheTop = Localized(en: "On from the top", hu: "Elölről folytatva")
  static let fromTheEnd = Localized(en: "On from the end", hu: "Hátulról folytatva")

  static func notTyped(_ key: String) -> Localized {
    Localized(en: "\(key) does nothing here; F1 shows the keys", hu: "\(key): itt nincs hatása; F1 mutatja a billentyűket")
  }

  static let noRow = Localized(en: "Nothing like that was found", hu: "Nincs ilyen")
  static let typeToFind = Localized(en: "Type a word, a name or field:value", hu: "Szó, név vagy mező:érték írható be")

  static func hit(_ number: Int, of count: Int) -> Localized {
    Localized(en: "hit \(number) of \(count)", hu: "\(number) / \(count) találat")
  }

  static func hits(_ count: Int) -> Localized {
    Localized(en: count == 1 ? "1 hit" : "\(count) hits", hu: "\(count) találat")
  }

  static func filtered(_ count: Int, of all: Int) -> Localized {
    Localized(en: "\(count) of \(all)", hu: "\(count) / \(all)")
  }

  static func noMatch(_ text: String) -> Localized {
    Localized(en: "no match for “\(text)”", hu: "nincs találat: „\(text)”")
  }

  static func noMatch(_ near: NearWord) -> Localized {
    Localized(
      en: "no match for “\(near.typed)”; \(near.count) for “\(near.word)”",
      hu: "„\(near.typed)”: nincs; „\(near.word)”: \(near.count) találat")
  }

  /// Nothing on this page.
  static func elsewhere(_ count: Int) -> Localized {
    Localized(en: "not here; \(count) elsewhere", hu: "itt nincs; máshol \(count) találat")
  }

  static let pasteRefused = Localized(
    en: "Pasted text is not read as commands: nothing was done", hu: "A beillesztett szöveg nem parancs: nem történt semmi")

  static let noSuchNumber = Localized(
    en: "That number chooses nothing here; t, s and l tell what there is", hu: "Ez a szám itt nem választ semmit; a lehetőségeket t, s és l sorolja fel")
  static let noMoreRows = Localized(en: "There are no more rows", hu: "Nincs több sor")
  static let notInKiosk = Localized(
    en: "That cannot be done at a shared screen", hu: "Ez közös képernyőn nem lehetséges")
  static let quitOnceMore = Localized(
    en: "Once more quits, any other key stays", hu: "Még egyszer: kilépés, bármi más: marad")
  static let becameLean = Localized(
    en: "The line is slow: fewer colours and frames from now on", hu: "Lassú a vonal: mostantól kevesebb szín és képfrissítés")

  /// Said at the start where only a relative of the terminal is known.
  package static func relative(_ used: String, of requested: String) -> Localized {
    Localized(
      en: "\(requested) is unknown here: shown as on \(used)",
      hu: "\(requested) itt ismeretlen: úgy rajzolunk, mint ezen: \(used)")
  }

  static let outdated = Localized(en: "old version", hu: "régi változat")
  static let unchanged = Localized(en: "Read anew: no record has changed", hu: "Újraolvasva: egyetlen tétel sem változott")
  static let noChanges = Localized(
    en: "Nothing has changed in the file since the start", hu: "A fájlban az indulás óta semmi sem változott")
  static let onlyChange = Localized(en: "This is the only one that has changed", hu: "Csak ez az egy tétel változott")

  /// What a new version of the dataset has brought; not everything that is gone was in a list.
  static func reloaded(_ changes: DatasetChanges) -> Localized {
    let gone = changes.removals.prefix(3).map(\.identifier).joined(separator: ", ")
    let more = changes.removals.count > 3 ? ", …" : ""
    let list = gone.isEmpty ? "" : " (\(gone)\(more))"
    return Localized(
      en: "Read anew: \(changes.summary)\(list); u goes to the next change",
      hu: "Újraolvasva: \(changes.summary)\(list); u a következő változásra lép")
  }

  /// The first error of a new version.
  static func faulty(_ issue: Issue) -> Localized {
    let place = "\(issue.location.line):\(issue.location.column)"
    return Localized(
      en: "Not read, line \(place): \(IssueText(.english).sentence(for: issue))",
      hu: "Nem olvasható be, \(place). sor: \(IssueText(.hungarian).sentence(for: issue))")
  }

  static func unreadable(_ reason: String?) -> Localized {
    let detail = reason.map { ": \($0)" } ?? ""
    return Localized(en: "The new version cannot be read\(detail)", hu: "Az új változat nem olvasható\(detail)")
  }

  static let bookmarkWhich = Localized(en: "Bookmark this place as which letter?", hu: "Melyik betű legyen a könyvjelző?")
  static let noBookmarks = Localized(en: "No bookmark is set yet: m and a letter set one", hu: "Még nincs könyvjelző: m és egy betű tesz le egyet")
  static let noLetter = Localized(en: "That is no letter from a to z: nothing was done", hu: "Ez nem betű (a–z): nem történt semmi")

  static func bookmarked(_ letter: Character, _ address: String) -> Localized {
    Localized(en: "Bookmark \(letter): \(address)", hu: "\(letter) könyvjelző: \(address)")
  }

  static func noBookmark(_ letter: Character) -> Localized {
    Localized(en: "There is no bookmark \(letter)", hu: "Nincs \(letter) könyvjelző")
  }

  static func lostBookmark(_ letter: Character, _ address: String) -> Localized {
    Localized(
      en: "Bookmark \(letter), \(address), leads nowhere in this dataset any more",
      hu: "A(z) \(letter) könyvjelző (\(address)) ebben az adatállományban már nem vezet sehová")
  }

  /// Said after a bookmark that is forgotten when the program ends.
  package static let bookmarkNotKept = Localized(
    en: "The bookmark is kept only until the program ends", hu: "A könyvjelző csak a program végéig marad meg")

  /// Said at the start where a file of bookmarks cannot be understood.
  package static func faultyBookmarks(_ path: String) -> Localized {
    Localized(
      en: "No bookmarks are read or kept: \(path) holds something else",
      hu: "Könyvjelzőket nem olvasunk és nem őrzünk meg: \(path) mást tartalmaz")
  }

  static let nothingToCopy = Localized(en: "There is nothing here to be copied", hu: "Itt nincs mit másolni")

  /// What became of a text that was to be copied.
  ///
  /// - Parameters:
  ///   - isSent: Whether the terminal has got it; what it does with it nobody knows.
  ///   - bytes: Its length where it is too long to be sent, otherwise nil.
  ///   - path: The file that it is in, nil for none.
  package static func copied(isSent: Bool, tooLong bytes: Int?, path: String?) -> Localized {
    let sending =
      if isSent {
        Localized(en: "Sent to the terminal", hu: "Elküldve a terminálnak")
      } else if let bytes {
        Localized(en: "Too long for the terminal (\(bytes) bytes)", hu: "Túl hosszú a terminálnak (\(bytes) bájt)")
      } else {
        Localized(en: "This terminal takes no text", hu: "Ez a terminál nem vesz át szöveget")
      }
    return Localized(
      en: sending.en + (path.map { "; it is also in \($0)" } ?? "; no file was written"),
      hu: sending.hu + (path.map { "; fájlban: \($0)" } ?? "; fájl nem készült"))
  }

  /// Said at the start where the settings name a tab that this dataset lacks.
  package static func noUsualTab(_ name: String) -> Localized {
    Localized(
      en: "This dataset has no tab \(name), which the settings wish for",
      hu: "Ebben az adatállományban nincs \(name) fül, amelyet a beállítások kérnek")
  }

  /// Records of two kinds do not stand side by side.
  static func unlike(_ marked: RecordKind, _ other: RecordKind) -> Localized {
    Localized(
      en: "Marked: \(marked.label[.english]); this is a \(other.label[.english]). C removes the marks.",
      hu: "A megjelölt tétel: \(marked.label[.hungarian]), ez pedig: \(other.label[.hungarian]). C törli a jelöléseket.")
  }

  static func tooSmall(_ size: Size, least: Size) -> Localized {
    Localized(
      en: "This needs at least \(least.columns) columns and \(least.rows) rows; here are \(size.columns) and \(size.rows). Enlarge the window; F10 quits.",
      hu: "Legalább \(least.columns) oszlop és \(least.rows) sor kell, itt \(size.columns) és \(size.rows) van. Nagyobb ablak kell; F10 kilép.")
  }

  static let invented = Localized(
    en: "What was invented to show the method is marked wherever it appears",
    hu: "Ami a módszer bemutatására készült, az mindenhol meg van jelölve")
}
