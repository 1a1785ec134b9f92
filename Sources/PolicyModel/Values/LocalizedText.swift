// SPDX-License-Identifier: EUPL-1.2

/// A text in one or more languages.
///
/// In JSON it is `"text"` when it is the same in every language (a proper name), or an object with a
/// text per language code. It stays in the bytes of the file, checked and otherwise as it was
/// written, until somebody reads it: a dataset has a hundred times more text than a screen shows.
package struct LocalizedText: Sendable {
  /// What a text says in one language.
  package struct Translation: Hashable, Sendable {
    /// Each occurs once in a text.
    package let language: Language
    /// Never empty in a model.
    package let text: String
  }

  /// What holds the text as a JSON value; empty for `blank`.
  private let bytes: [UInt8]
  private let offset: UInt32

  /// A text that is the same in every language.
  package init(_ text: String) {
    self.bytes = JSONReader.quoted(text)
    self.offset = 0
  }

  /// A text that has been read and found sound.
  init(in bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    self.offset = UInt32(truncatingIfNeeded: offset)
  }

  /// What a property holds before its required key has been read; it never reaches a model.
  static let blank = LocalizedText(in: [], at: 0)

  /// The translations in the order of the file; empty when the text is language-neutral.
  ///
  /// - Complexity: O(*n*) in the text's bytes.
  package var translations: [Translation] {
    var translations: [Translation] = []
    forEachTranslation { language, token, reader in
      translations.append(Translation(language: language, text: reader.text(of: token)))
      return true
    }
    return translations
  }

  /// The text in a language; otherwise in English, otherwise in the first language that it has.
  ///
  /// - Complexity: O(*n*) in the text's bytes.
  package func text(in language: Language) -> String {
    var best: (rank: Int, text: JSONReader.Key)?
    var rest = reader
    forEachTranslation { candidate, token, reader in
      let rank = candidate == language ? 2 : candidate == .english ? 1 : 0
      if rank > best?.rank ?? -1 { best = (rank, token) }
      rest = reader
      return rank < 2
    }
    return best.map { rest.text(of: $0.text) } ?? neutral
  }

  /// Whether `text(in:)` answers in the language that was asked for.
  package func isTranslated(to language: Language) -> Bool {
    var isNeutral = true
    var isFound = false
    forEachTranslation { candidate, _, _ in
      isNeutral = false
      isFound = candidate == language
      return !isFound
    }
    return isNeutral || isFound
  }

  private var reader: JSONReader { JSONReader(bytes, at: Int(offset)) }

  /// The text that is no object; empty for one that is.
  private var neutral: String {
    var reader = reader
    guard case .string? = try? reader.peek(), let text = try? reader.readString() else { return "" }
    return text
  }

  /// Walks over the translations until `body` says that it has seen enough.
  private func forEachTranslation(_ body: (Language, JSONReader.Key, JSONReader) -> Bool) {
    var reader = reader
    var isFirst = true
    guard case .object? = try? reader.peek(), (try? reader.beginObject()) != nil else { return }
    while let key = try? reader.nextKey(isFirst: &isFirst), let language = reader.language(of: key),
      case .string? = try? reader.peek(), let token = try? reader.scanString()
    {
      guard body(language, token, reader) else { return }
    }
  }
}

extension LocalizedText: Hashable {
  /// Whether both say the same in the same languages, wherever they stand.
  package static func == (one: LocalizedText, other: LocalizedText) -> Bool {
    one.translations == other.translations && one.neutral == other.neutral
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(translations)
    hasher.combine(neutral)
  }
}

extension LocalizedText: FieldValue {
  package static var shape: ValueShape { .localizedText }

  package static func decode(
    _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> LocalizedText? {
    let isNeutral = try decoder.reader.peek() == .string
    let start = decoder.reader.offset
    if isNeutral {
      guard try decoder.scanText() != nil else { return nil }
    } else {
      guard try decoder.expect(.object, shape: shape),
        try scanTranslations(&decoder, at: start)
      else { return nil }
    }
    return LocalizedText(in: decoder.reader.bytes, at: start)
  }

  /// - Returns: Whether there is any; if not, the reason has been reported.
  private static func scanTranslations(
    _ decoder: inout DatasetDecoder, at start: Int
  ) throws(JSONSyntaxError) -> Bool {
    var languages = LanguageList()
    var isFirst = true
    try decoder.reader.beginObject()
    while let key = try decoder.reader.nextKey(isFirst: &isFirst) {
      let language = language(of: key, besides: languages, &decoder)
      guard try decoder.scanText() != nil, let language else { continue }
      languages.append(language)
    }
    guard !languages.isEmpty else {
      // what is wrong with the members of one that has any has been said
      if isFirst { decoder.report(.emptyText, at: start) }
      return false
    }
    decoder.noteText(languages, at: start)
    return true
  }

  /// The language that a key names, or nil after having reported why there is none.
  private static func language(
    of key: JSONReader.Key, besides others: LanguageList, _ decoder: inout DatasetDecoder
  ) -> Language? {
    guard let language = decoder.reader.language(of: key) else {
      decoder.report(.malformedLanguage(decoder.reader.text(of: key)), at: key.offset)
      return nil
    }
    guard !others.contains(language) else {
      decoder.report(.duplicateKey(language.code), at: key.offset)
      return nil
    }
    return language
  }
}

extension JSONReader {
  /// The language that a key names, or nil if it names none.
  fileprivate func language(of key: Key) -> Language? {
    guard !key.hasEscape else { return Language(code: text(of: key)) }
    guard key.bytes.count == 2 else { return nil }
    return Language(bytes[key.bytes.lowerBound], bytes[key.bytes.lowerBound + 1])
  }

  /// A text as a JSON string.
  fileprivate static func quoted(_ text: String) -> [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case ..<0x20:
        let digits = String(byte, radix: 16)
        bytes += Array("\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
      default: bytes.append(byte)
      }
    }
    return bytes + [UInt8(ascii: "\"")]
  }
}
