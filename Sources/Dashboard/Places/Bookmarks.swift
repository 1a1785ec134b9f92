// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

/// Places of one dataset under letters, as addresses: so they outlive changes of the dataset.
package struct Bookmarks: Hashable, Sendable {
  /// The address under each letter; letters are small and Latin.
  package private(set) var addresses: [Character: String] = [:]

  package init() {}

  package subscript(letter: Character) -> String? {
    get { addresses[letter] }
    set { addresses[letter] = newValue }
  }

  /// The letters in use, in their order.
  package var letters: [Character] { addresses.keys.sorted() }

  /// The bookmarks of a file that `text` has written.
  ///
  /// - Returns: nil when it is something else.
  package static func read(_ file: DatasetFile) -> Bookmarks? {
    let (document, issues) = file.read(BookmarksDocument.self)
    return issues.isEmpty ? document?.bookmarks : nil
  }

  /// A file that holds them.
  package var text: String {
    JSONValue.object(
      letters.map { letter in
        .init(key: String(letter), value: .string(addresses[letter] ?? ""))
      }
    ).text
  }

  /// The name of a dataset's file of bookmarks: the same for every version of the dataset.
  package static func fileName(for model: ClusterModel) -> String {
    // FNV-1a, so that any title makes a name that any file system takes
    let hash = model.meta.title.translations.flatMap { Array($0.text.utf8) }
      .reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return "bookmarks-\(String(hash, radix: 16)).json"
  }
}

private struct BookmarksDocument: Described {
  var bookmarks = Bookmarks()

  static let description = ObjectDescription<BookmarksDocument>(
    "abcdefghijklmnopqrstuvwxyz".map { letter in
      .optional(String(letter)) { $0.bookmarks[letter] = $1 }
    })
}
