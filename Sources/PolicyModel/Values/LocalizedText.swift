// SPDX-License-Identifier: EUPL-1.2

/// A language by its ISO 639-1 code, such as `hu`.
package struct Language: Hashable, Sendable {
  /// The code's two letters; every text of a dataset names languages, so they are kept small.
  private let first: UInt8
  private let second: UInt8

  package static let english = Language(UInt8(ascii: "e"), UInt8(ascii: "n"))
  package static let hungarian = Language(UInt8(ascii: "h"), UInt8(ascii: "u"))

  private init(_ first: UInt8, _ second: UInt8) {
    self.first = first
    self.second = second
  }

  /// - Returns: nil unless the code is two lower-case letters.
  package init?(code: String) {
    self.init(code.utf8)
  }

  init?(_ code: some Collection<UInt8>) {
    guard code.count == 2, code.allSatisfy({ (0x61...0x7A).contains($0) }),
      let first = code.first, let second = code.dropFirst().first
    else { return nil }
    self.init(first, second)
  }

  package var code: String { String(decoding: [first, second], as: UTF8.self) }
}

/// A text in one or more languages.
///
/// In JSON it is `"text"` when it is the same in every language (a proper name), or an object with a
/// text per language code.
package struct LocalizedText: Hashable, Sendable {
  package struct Translation: Hashable, Sendable {
    package let language: Language
    package let text: String
  }

  /// In the order of the file; empty when the text is language-neutral.
  package let translations: [Translation]
  private let neutral: String

  /// A text that is the same in every language.
  package init(_ text: String) {
    self.neutral = text
    self.translations = []
  }

  /// What a property holds before its required key has been read; it never reaches a model.
  static let blank = LocalizedText("")

  /// - Precondition: there is at least one translation.
  package init(_ translations: [Translation]) {
    precondition(!translations.isEmpty, "a localized text has at least one translation")
    self.neutral = ""
    self.translations = translations
  }

  /// The text in a language; otherwise in English, otherwise in the first language that it has.
  ///
  /// - Complexity: O(*n*) in the number of translations.
  package func text(in language: Language) -> String {
    guard let first = translations.first else { return neutral }
    let best =
      translations.first { $0.language == language }
      ?? translations.first { $0.language == .english } ?? first
    return best.text
  }

  /// Whether `text(in:)` answers in the language that was asked for.
  package func isTranslated(to language: Language) -> Bool {
    translations.isEmpty || translations.contains { $0.language == language }
  }
}

extension LocalizedText: FieldValue {
  package static var shape: ValueShape { .localizedText }

  package static func decode(
    _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> LocalizedText? {
    if try decoder.reader.peek() == .string {
      return try String.decode(&decoder).map { LocalizedText($0) }
    }
    guard try decoder.expect(.object, shape: shape) else { return nil }
    let start = decoder.reader.offset
    var translations: [Translation] = []
    var isFirst = true
    try decoder.reader.beginObject()
    while let key = try decoder.reader.nextKey(isFirst: &isFirst) {
      let language = try language(of: key, besides: translations, &decoder)
      guard let text = try String.decode(&decoder), let language else { continue }
      if translations.isEmpty { translations.reserveCapacity(2) }
      translations.append(Translation(language: language, text: text))
    }
    guard !translations.isEmpty else {
      // what is wrong with the members of one that has any has been said
      if isFirst { decoder.report(.emptyText, at: start) }
      return nil
    }
    let text = LocalizedText(translations)
    decoder.noteText(text, at: start)
    return text
  }

  /// The language that a key names, or nil after having reported why there is none.
  private static func language(
    of key: JSONReader.Key, besides translations: [Translation], _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> Language? {
    let known =
      key.hasEscape
      ? Language(code: try decoder.reader.text(of: key)) : Language(decoder.reader.bytes[key.bytes])
    guard let language = known else {
      decoder.report(.malformedLanguage(try decoder.reader.text(of: key)), at: key.offset)
      return nil
    }
    guard !translations.contains(where: { $0.language == language }) else {
      decoder.report(.duplicateKey(language.code), at: key.offset)
      return nil
    }
    return language
  }
}
