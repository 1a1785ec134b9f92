// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
import TextGrid

// A bookmark is set and gone to by a key and a letter.
extension AppState {
  /// Takes in the letter that `Command.bookmark` waits for; nil for a key that is none.
  mutating func choose(
    letter: Character?, for use: Command.Bookmark, in model: ClusterModel
  ) -> Effect? {
    awaited = nil
    guard let letter else {
      notice = Notices.noLetter
      return nil
    }
    switch use {
    case .set: return setBookmark(letter, in: model)
    case .go:
      goToBookmark(letter, in: model)
      return nil
    }
  }

  /// What is said while a letter is awaited.
  func bookmarkQuestion(_ use: Command.Bookmark) -> Localized {
    let known = bookmarks.letters.map { "\($0) \(bookmarks[$0] ?? "")" }
    let list = known.joined(separator: " \(lettering.glyphs.separator) ")
    return switch use {
    case .set: Notices.bookmarkWhich
    case .go where known.isEmpty: Notices.noBookmarks
    case .go: Localized(en: "Go to which letter? \(list)", hu: "Melyik betűhöz? \(list)")
    }
  }

  /// The address of the present place.
  package func placeAddress(in model: ClusterModel) -> PlaceAddress {
    PlaceAddress(tab: tab, page: page, record: chosenRecord(in: model))
  }

  /// Goes to a place, from where one can come back.
  package mutating func go(to place: PlaceAddress, in model: ClusterModel) {
    remember()
    go(to: place.tab, place.page)
    enterPage(in: model)
    if let record = place.record { choose(record, in: model) }
  }

  private mutating func setBookmark(_ letter: Character, in model: ClusterModel) -> Effect? {
    let address = model.address(of: placeAddress(in: model))
    bookmarks[letter] = address
    notice = Notices.bookmarked(letter, address)
    return .keepBookmarks(bookmarks)
  }

  private mutating func goToBookmark(_ letter: Character, in model: ClusterModel) {
    guard let address = bookmarks[letter] else {
      notice = Notices.noBookmark(letter)
      return
    }
    guard let place = model.place(at: address) else {
      notice = Notices.lostBookmark(letter, address)
      return
    }
    go(to: place, in: model)
  }
}
