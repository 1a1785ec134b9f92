// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// Where a search finds something on a page: rows of its list or table, or lines of its text.
struct HitPlaces: Sendable {
  /// Ascending.
  let places: [Int32]

  var count: Int { places.count }
  var isEmpty: Bool { places.isEmpty }

  /// The number of a place among the hits, from 1 on; nil where nothing was found.
  ///
  /// - Complexity: O(log *n*), as for all of these.
  func number(of place: Int) -> Int? {
    let index = index(from: place)
    return index < count && Int(places[index]) == place ? index + 1 : nil
  }

  /// The first hit at a place or after it; nil when there is none any more.
  func first(from place: Int) -> Int? {
    let index = index(from: place)
    return index < count ? Int(places[index]) : nil
  }

  /// The last hit before a place; nil when there is none.
  func last(before place: Int) -> Int? {
    let index = index(from: place)
    return index > 0 ? Int(places[index - 1]) : nil
  }

  private func index(from place: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
