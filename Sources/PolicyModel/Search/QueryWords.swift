// SPDX-License-Identifier: EUPL-1.2

/// The words of a query: parted by white space, unless quotation marks keep them together.
struct QueryWords {
  struct Word: Hashable {
    /// What stands before a colon; nil when there is none.
    var name: String?
    /// Without quotation marks; may be empty.
    var text = ""
    var isQuoted = false
  }

  private var rest: Substring

  init(_ text: String) {
    rest = text[...]
  }

  /// The next word, or nil at the end.
  mutating func next() -> Word? {
    rest = rest.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return nil }
    var word = Word(name: takeName())
    while let character = rest.first, !character.isWhitespace {
      rest.removeFirst()
      if Self.isQuotationMark(character) {
        word.isQuoted = true
        word.text += rest.prefix { !Self.isQuotationMark($0) }
        // a mark that is still missing stands at the end
        rest = rest.drop { !Self.isQuotationMark($0) }.dropFirst()
      } else {
        word.text.append(character)
      }
    }
    return word
  }

  /// Letters and a colon, unless what follows makes it an address such as `https://…`.
  private mutating func takeName() -> String? {
    let name = rest.prefix(while: \.isLetter)
    let after = rest[name.endIndex...]
    guard !name.isEmpty, after.first == ":", after.dropFirst().first != "/" else { return nil }
    rest = after.dropFirst()
    return String(name)
  }

  /// Whether folding makes it a quotation mark.
  private static func isQuotationMark(_ character: Character) -> Bool {
    Folding.folded(String(character)) == [UInt8(ascii: "\"")]
  }
}
