// SPDX-License-Identifier: EUPL-1.2
// A table of sentences: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

package import PolicyModel

/// The sentence for an issue: what is wrong, and what is expected.
package struct IssueText {
  package let language: InterfaceLanguage

  package init(_ language: InterfaceLanguage) {
    self.language = language
  }

  /// An issue in the shape in which all that is said about a dataset is told.
  package func diagnostic(for issue: Issue) -> Diagnostic {
    Diagnostic(
      location: issue.location, severity: issue.severity, path: issue.path,
      message: sentence(for: issue), rule: issue.rule.rawValue, related: issue.related)
  }

  /// An issue as one line.
  package func line(for issue: Issue) -> String { diagnostic(for: issue).line }

  /// The sentence alone.
  package func sentence(for issue: Issue) -> String {
    let first = issue.related.map { place in
      // within a folder the other place may lie in another file
      (place.file == issue.location.file ? "" : place.file + ":") + "\(place.line):\(place.column)"
    }
    return text(of: issue.finding, first: first)[language]
  }

  private func text(of finding: Issue.Finding, first: String?) -> Localized {
    switch finding {
    case .syntax(let kind): SyntaxText.text(of: kind)
    case .duplicateKey(let key):
      Localized(
        en: "the key `\(key)` stands twice in this object\(firstEnglish(first)); keep one",
        hu: "a(z) `\(key)` kulcs kétszer szerepel ebben az objektumban\(firstHungarian(first)); csak egy maradhat")
    case .repeatedInFolder(let key):
      Localized(
        en: "another file of the folder has the key `\(key)` too\(firstEnglish(first)); keep one",
        hu: "a mappa egy másik fájljában is szerepel a(z) `\(key)` kulcs\(firstHungarian(first)); csak egy maradhat")
    case .unknownKey(let key, let known): unknownKey(key, known)
    case .missingKey(let key, let shape):
      Localized(
        en: "the key `\(key)` is missing; expected \(ShapeText.text(of: shape).en)",
        hu: "hiányzik a(z) `\(key)` kulcs; elvárt érték: \(ShapeText.text(of: shape).hu)")
    case .wrongType(let found, let expected):
      Localized(
        en: "found \(found), expected \(ShapeText.text(of: expected).en)",
        hu: "itt \(found) áll, elvárt érték: \(ShapeText.text(of: expected).hu)")
    case .unknownValue(let value, let allowed): unknownValue(value, allowed)
    case .emptyText:
      Localized(
        en: "the text is empty; leave the key out when there is nothing to say",
        hu: "a szöveg üres; ha nincs mit mondani, a kulcs maradjon el")
    case .emptyList:
      Localized(en: "the list is empty; expected at least one", hu: "a lista üres; legalább egy elem kell")
    case .numberOutOfRange(let number):
      Localized(
        en: "the number \(number) is too large to be represented; expected a smaller one",
        hu: "a(z) \(number) szám túl nagy az ábrázoláshoz; kisebb kell")
    case .outOfRange(let number, let allowed):
      Localized(
        en: "\(number) is out of range; expected \(allowed.lowerBound) to \(allowed.upperBound)",
        hu: "\(number) kívül esik a tartományon; elvárt: \(allowed.lowerBound)–\(allowed.upperBound)")
    case .malformedIdentifier(let text):
      Localized(
        en: "\"\(text)\" is no identifier; expected letters, digits, `.`, `-` or `_`",
        hu: "\"\(text)\" nem azonosító; betű, számjegy, `.`, `-` és `_` állhat benne")
    case .malformedDate(let text):
      Localized(
        en: "\"\(text)\" is no date; expected yyyy, yyyy-mm or yyyy-mm-dd",
        hu: "\"\(text)\" nem dátum; elvárt alak: éééé, éééé-hh vagy éééé-hh-nn")
    case .malformedLanguage(let code):
      Localized(
        en: "\"\(code)\" is no language code; expected two letters of ISO 639-1 such as hu",
        hu: "\"\(code)\" nem nyelvkód; az ISO 639-1 két betűje kell, például hu")
    case .malformedCountry(let code):
      Localized(
        en: "\"\(code)\" is no country code; expected two letters of ISO 3166-1 such as GR",
        hu: "\"\(code)\" nem országkód; az ISO 3166-1 két betűje kell, például GR")
    case .malformedCurrency(let code):
      Localized(
        en: "\"\(code)\" is no currency; expected three capital letters of ISO 4217 such as HUF",
        hu: "\"\(code)\" nem pénznem; az ISO 4217 három nagybetűje kell, például HUF")
    case .malformedOccupation(let code):
      Localized(
        en: "\"\(code)\" is no occupation; expected one to four digits of ISCO-08 such as 2141",
        hu: "\"\(code)\" nem foglalkozás; az ISCO-08 egy–négy számjegye kell, például 2141")
    case .malformedNUTS(let code):
      Localized(
        en: "\"\(code)\" is no NUTS code; expected a country in two capital letters and up to three more letters or digits such as HU22",
        hu: "\"\(code)\" nem NUTS-kód; az ország két nagybetűje és legfeljebb három további betű vagy számjegy kell, például HU22")
    case .nutsCodeAlone(let code):
      Localized(
        en: "the code \(code.text) means nothing without its version; expected the key `nutsVersion` too",
        hu: "a(z) \(code.text) kódnak változat nélkül nincs jelentése; a `nutsVersion` kulcs is kell")
    case .nutsVersionAlone:
      Localized(
        en: "a version without a code; expected the key `nutsCode` too",
        hu: "változat kód nélkül; a `nutsCode` kulcs is kell")
    case .nutsLevel(let code, let level):
      Localized(
        en: "the code \(code.text) is one of level \(code.level), the record says \(level); expected \(level + 2) characters",
        hu: "a(z) \(code.text) kód \(code.level). szintű, a tétel szerint \(level). szintű; \(level + 2) karakter kell")
    case .nutsCountry(let code, let country):
      Localized(
        en: "the code \(code.text) belongs to another country; expected one that begins with \(country)",
        hu: "a(z) \(code.text) kód másik országé; \(country) kezdetű kell")
    case .noAmount:
      Localized(
        en: "a sum without a number; expected `amount`, or `min` or `max`",
        hu: "összeg szám nélkül; `amount`, illetve `min` vagy `max` kell")
    case .amountAndBounds:
      Localized(
        en: "an amount and bounds at once; expected either `amount`, or `min` and `max`",
        hu: "egyszerre összeg és határok; vagy `amount`, vagy `min` és `max` kell")
    case .leastAboveMost:
      Localized(
        en: "the least is above the most; expected `min` not above `max`",
        hu: "az alsó határ a felső fölött van; a `min` nem lehet nagyobb a `max` értékénél")
    case .noArea(let keys):
      Localized(
        en: "no area is named; expected one of \(keys.joined(separator: ", "))",
        hu: "nincs megnevezve terület; ezek egyike kell: \(keys.joined(separator: ", "))")
    case .manyAreas(let keys):
      Localized(
        en: "more than one area is named; expected only one of \(keys.joined(separator: ", "))",
        hu: "több terület van megnevezve; ezek közül csak egy lehet: \(keys.joined(separator: ", "))")
    case .duplicateIdentifier(let id):
      Localized(
        en: "the identifier `\(id)` is already taken\(firstEnglish(first)); expected one of its own",
        hu: "a(z) `\(id)` azonosító már foglalt\(firstHungarian(first)); saját azonosító kell")
    case .unresolvedReference(let id, let kind, let near):
      Localized(
        en: "there is no \(kind.label.en) `\(id)`\(near.map { ", did you mean `\($0)`?" } ?? ""); expected the identifier of a record in `\(kind.rawValue)`",
        hu: "nincs ilyen azonosítójú tétel (\(kind.label.hu)): `\(id)`\(near.map { ", talán `\($0)`?" } ?? ""); egy `\(kind.rawValue)` alatti azonosító kell")
    case .endBeforeStart(let start, let end):
      Localized(
        en: "the end \(end.iso) lies before the start \(start.iso); expected a later date",
        hu: "a vége (\(end.iso)) megelőzi a kezdetét (\(start.iso)); későbbi dátum kell")
    case .callBeforeScheme(let date, let start):
      Localized(
        en: "the call opens on \(date.iso), before its scheme begins (\(start.iso)); expected a date in the life of the scheme",
        hu: "a felhívás nyitása (\(date.iso)) megelőzi a támogatási rendszer kezdetét (\(start.iso)); a rendszer idejére eső dátum kell")
    case .callAfterScheme(let date, let end):
      Localized(
        en: "the call of \(date.iso) lies after the end of its scheme (\(end.iso)); expected a date in the life of the scheme",
        hu: "a felhívás (\(date.iso)) a támogatási rendszer vége (\(end.iso)) után van; a rendszer idejére eső dátum kell")
    case .duplicateObservation(let indicator, let year):
      Localized(
        en: "there already is a value of `\(indicator)` for this area in \(year)\(firstEnglish(first)); expected one, or the confidence `conflicting` on all",
        hu: "ennek a területnek \(year) évre már van `\(indicator)` értéke\(firstHungarian(first)); egy kell, vagy mindegyiknél `conflicting` bizonyosság")
    case .valueOrGroup:
      Localized(
        en: "an observation is either a number or a group; expected one of `value`, `group`",
        hu: "a megfigyelés vagy szám, vagy csoport; a `value` és a `group` közül pontosan egy kell")
    case .groupsNotDescending:
      Localized(
        en: "the groups do not descend; expected the best first, each with a lower `from` than the one before, and none but the last without",
        hu: "a csoportok nem csökkenő sorrendben állnak; elöl a legjobb kell, mindegyiknél kisebb `from`, mint az előzőnél, és csak az utolsónál hiányozhat")
    case .rateToItself(let currency):
      Localized(
        en: "\(currency.code) is changed to itself; expected another currency",
        hu: "a(z) \(currency.code) önmagára van átváltva; másik pénznem kell")
    case .rateOfZero:
      Localized(
        en: "a rate of 0 makes money vanish; expected more than 0",
        hu: "0 árfolyamon a pénz elveszne; 0-nál nagyobb kell")
    case .partAboveWhole(let part, let whole, let key):
      Localized(
        en: "\(part) is more than the whole, `\(key)`: \(whole); expected at most that",
        hu: "\(part) több, mint az egész (`\(key)`: \(whole)); legfeljebb annyi lehet")
    case .repeatedStep(let step):
      Localized(
        en: "step \(step) is assessed twice; expected each of the six steps at most once",
        hu: "a(z) \(step). lépés kétszer szerepel; a hat lépés mindegyike legfeljebb egyszer kell")
    case .factorCount(let count):
      Localized(
        en: "\(count) factors; expected three, with 0 where there is no information",
        hu: "\(count) tényező; három kell, 0 ott, ahol nincs adat")
    case .aimOfOtherGroup(let aim):
      Localized(
        en: "the aim `\(aim)` belongs to another working group; expected an aim of this record's own",
        hu: "a(z) `\(aim)` cél másik munkacsoporté; a tétel saját munkacsoportjának célja kell")
    case .duplicateTab(let digit):
      Localized(
        en: "another working group already has the tab \(digit); expected a digit of its own",
        hu: "a(z) \(digit). fül már másik munkacsoporté; saját szám kell")
    case .missingTranslation(let languages):
      Localized(
        en: "not translated to \(languages.map(\.code).joined(separator: ", ")); expected all languages of the dataset",
        hu: "nincs lefordítva: \(languages.map(\.code).joined(separator: ", ")); az adatállomány minden nyelve kell")
    case .unsupportedVersion(let version):
      Localized(
        en: "the schema version \"\(version)\" is not known; expected 1.x, which this program reads",
        hu: "a(z) \"\(version)\" sémaverzió nem ismert; ez a program az 1.x változatot olvassa")
    case .more(let count):
      Localized(
        en: "\(count) more issues are not listed; mend these first",
        hu: "további \(count) hiba nincs felsorolva; előbb ezek javítandók")
    }
  }

  private func unknownKey(_ key: String, _ known: [String]) -> Localized {
    if let near = NearMiss.best(for: key, among: known) {
      return Localized(
        en: "unknown key `\(key)`, did you mean `\(near)`?",
        hu: "ismeretlen kulcs: `\(key)`; talán `\(near)`?")
    }
    let list = known.joined(separator: ", ")
    return Localized(
      en: "unknown key `\(key)`; expected one of \(list)",
      hu: "ismeretlen kulcs: `\(key)`; lehetséges: \(list)")
  }

  private func unknownValue(_ value: String, _ allowed: [String]) -> Localized {
    let list = allowed.joined(separator: ", ")
    let near = NearMiss.best(for: value, among: allowed)
    return Localized(
      en: "unknown value \"\(value)\"\(near.map { ", did you mean \"\($0)\"?" } ?? ""); expected one of \(list)",
      hu: "ismeretlen érték: \"\(value)\"\(near.map { ", talán \"\($0)\"?" } ?? ""); lehetséges: \(list)")
  }

  private func firstEnglish(_ first: String?) -> String {
    first.map { ", first at \($0)" } ?? ""
  }

  private func firstHungarian(_ first: String?) -> String {
    first.map { " (először itt: \($0))" } ?? ""
  }
}
