// SPDX-License-Identifier: EUPL-1.2
// A table of sentences: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

/// Sentences for bytes that are not JSON.
enum SyntaxText {
  static func text(of kind: JSONSyntaxError.Kind) -> Localized {
    switch kind {
    case .unexpectedCharacter(let scalar, let expected):
      Localized(
        en: "found `\(scalar)`, expected \(text(of: expected).en)",
        hu: "itt `\(scalar)` áll, elvárt: \(text(of: expected).hu)")
    case .unexpectedEnd(let expected):
      Localized(
        en: "the file ends here, expected \(text(of: expected).en)",
        hu: "itt vége a fájlnak, elvárt: \(text(of: expected).hu)")
    case .trailingComma:
      Localized(
        en: "a comma before the closing bracket; JSON has none there",
        hu: "vessző a záró zárójel előtt; a JSON itt nem engedi")
    case .trailingContent:
      Localized(
        en: "something follows the value; expected the end of the file",
        hu: "az érték után még áll valami; itt a fájl végének kell lennie")
    case .unclosedString:
      Localized(
        en: "the text that begins here has no closing quotation mark",
        hu: "az itt kezdődő szövegnek nincs záró idézőjele")
    case .controlCharacter(let byte):
      Localized(
        en: "a raw control character (\(hex(byte))) inside a text; write it as an escape such as \\n",
        hu: "vezérlőkarakter (\(hex(byte))) a szövegben; feloldójellel kell írni, például \\n")
    case .invalidEscape:
      Localized(
        en: "no such escape; expected \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits",
        hu: "nincs ilyen feloldójel; lehetséges: \\\" \\\\ \\/ \\b \\f \\n \\r \\t vagy \\u és négy hexadecimális számjegy")
    case .loneSurrogate:
      Localized(
        en: "half of a surrogate pair; expected both halves or the character itself",
        hu: "egy helyettesítő pár fele; mindkét fele vagy maga a karakter kell")
    case .invalidUTF8:
      Localized(
        en: "these bytes are not UTF-8; save the file as UTF-8",
        hu: "ezek a bájtok nem UTF-8 kódolásúak; a fájlt UTF-8-ban kell menteni")
    case .notUTF8:
      Localized(
        en: "the file looks like UTF-16 or UTF-32; save it as UTF-8",
        hu: "a fájl UTF-16 vagy UTF-32 kódolásúnak látszik; UTF-8-ban kell menteni")
    case .malformedNumber:
      Localized(
        en: "this is no JSON number; expected digits without leading zeros, such as 0.5 or 1e3",
        hu: "ez nem JSON-szám; vezető nulla nélküli számjegyek kellenek, például 0.5 vagy 1e3")
    case .tooDeep:
      Localized(
        en: "more than \(JSONReader.depthLimit) nested arrays and objects",
        hu: "több mint \(JSONReader.depthLimit) egymásba ágyazott tömb és objektum")
    }
  }

  private static func text(of expected: JSONSyntaxError.Expectation) -> Localized {
    switch expected {
    case .value: Localized(en: "a value", hu: "érték")
    case .key: Localized(en: "a key in quotation marks", hu: "kulcs idézőjelben")
    case .colon: Localized(en: "`:`", hu: "`:`")
    case .commaOrObjectEnd: Localized(en: "`,` or `}`", hu: "`,` vagy `}`")
    case .commaOrArrayEnd: Localized(en: "`,` or `]`", hu: "`,` vagy `]`")
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// What a key's value has to look like, in words.
enum ShapeText {
  static func text(of shape: ValueShape) -> Localized {
    switch shape {
    case .text: Localized(en: "a text", hu: "szöveg")
    case .localizedText:
      Localized(
        en: "a text, or an object with a text per language",
        hu: "szöveg, vagy nyelvenként egy szöveget tartalmazó objektum")
    case .formatted(let format): text(of: format)
    case .reference(let kind):
      Localized(
        en: "the identifier of a record in `\(kind.rawValue)`",
        hu: "egy `\(kind.rawValue)` alatti azonosító")
    case .boolean: Localized(en: "true or false", hu: "true vagy false")
    case .integer(let range):
      Localized(
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)",
        hu: "egész szám \(range.lowerBound) és \(range.upperBound) között")
    case .number(let range?):
      Localized(
        en: "a number from \(range.lowerBound) to \(range.upperBound)",
        hu: "szám \(range.lowerBound) és \(range.upperBound) között")
    case .number(nil): Localized(en: "a number", hu: "szám")
    case .oneOf(let words):
      Localized(
        en: "one of \(words.joined(separator: ", "))",
        hu: "ezek egyike: \(words.joined(separator: ", "))")
    case .object: Localized(en: "an object", hu: "objektum")
    case .list(let element):
      Localized(
        en: "a list, each element \(text(of: element).en)",
        hu: "lista, minden eleme: \(text(of: element).hu)")
    }
  }

  private static func text(of format: TextFormat) -> Localized {
    switch format {
    case .identifier: Localized(en: "an identifier", hu: "azonosító")
    case .date:
      Localized(
        en: "a date: yyyy, yyyy-mm or yyyy-mm-dd", hu: "dátum: éééé, éééé-hh vagy éééé-hh-nn")
    case .language:
      Localized(
        en: "a language by its two letters of ISO 639-1, such as hu",
        hu: "nyelv az ISO 639-1 két betűjével, például hu")
    case .country:
      Localized(
        en: "a country by its two letters of ISO 3166-1, such as GR",
        hu: "ország az ISO 3166-1 két betűjével, például GR")
    case .currency:
      Localized(
        en: "a currency by its three capital letters of ISO 4217, such as HUF",
        hu: "pénznem az ISO 4217 három nagybetűjével, például HUF")
    case .occupation:
      Localized(
        en: "an occupation by one to four digits of ISCO-08, such as \"2141\"",
        hu: "foglalkozás az ISCO-08 egy–négy számjegyével, például \"2141\"")
    case .nuts: Localized(en: "a NUTS code such as HU22", hu: "NUTS-kód, például HU22")
    case .schemaVersion:
      Localized(
        en: "the version of the format, \"1.0.0\"", hu: "a formátum változata, \"1.0.0\"")
    }
  }
}
