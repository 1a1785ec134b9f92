// SPDX-License-Identifier: EUPL-1.2

/// A line of text that is being typed, with a cursor between its characters.
///
/// It holds nothing that a terminal would obey: what ends a line or jumps becomes a space, other
/// control characters are left out.
package struct InputLine: Hashable, Sendable {
  /// Longer lines are no search but an accident, such as a pasted document.
  private static let longest = 500

  private var characters: [Character]
  /// Characters before the cursor.
  package private(set) var cursor: Int

  /// A line with the cursor at its end.
  package init(_ text: String = "") {
    characters = []
    cursor = 0
    insert(text)
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// Puts a text before the cursor; what would make the line too long is left out.
  ///
  /// A mark joins the letter before it.
  ///
  /// - Complexity: O(*n*) in the length of the line and the text.
  package mutating func insert(_ text: String) {
    let room = Self.longest - characters.count
    let start = String(characters[..<cursor]) + String(text.prefix(room).compactMap(Self.typed))
    let rest = characters[cursor...]
    cursor = start.count
    characters = Array(start + String(rest))
  }

  /// What a character becomes in the line; nil for one that is left out.
  private static func typed(_ character: Character) -> Character? {
    if character.isWhitespace { return " " }
    let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return isControl ? nil : character
  }

  /// Moves the cursor; it stays inside the line.
  package mutating func move(by characters: Int) {
    cursor = min(max(0, cursor + characters), self.characters.count)
  }

  package mutating func moveToStart() { cursor = 0 }
  package mutating func moveToEnd() { cursor = characters.count }

  /// Deletes the character before the cursor.
  package mutating func deleteBackward() {
    guard cursor > 0 else { return }
    characters.remove(at: cursor - 1)
    cursor -= 1
  }

  /// Deletes the character at the cursor.
  package mutating func deleteForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }

  /// Deletes the word before the cursor and the spaces after it.
  package mutating func deleteWord() {
    let before = characters[..<cursor]
    let word = before.lastIndex { $0 != " " } ?? 0
    let space = before[..<word].lastIndex(of: " ")
    let start = space.map { $0 + 1 } ?? 0
    characters.removeSubrange(start..<cursor)
    cursor = start
  }

  /// Deletes all that stands before the cursor.
  package mutating func deleteToStart() {
    characters.removeSubrange(..<cursor)
    cursor = 0
  }
}
