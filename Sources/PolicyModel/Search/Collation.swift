// SPDX-License-Identifier: EUPL-1.2

/// The order in which people of a language expect names to stand.
///
/// Texts are compared level by level (ISO/IEC 14651, the Unicode Collation Algorithm): only where all
/// of the letters are equal do accents decide, only then capitals, only then the rest.
///
/// 1. Letters by their alphabets: Latin, then Greek, then Cyrillic; before them spaces, signs and
///    numbers. Numbers are compared by value: `WG2` stands before `WG10`.
/// 2. Letters without accent before the same with one: `Irán`, `iránt`; `kerek`, `kerék`.
/// 3. Small letters before capitals: `viola`, `Viola`.
///
/// Cyrillic letters follow the alphabets of their languages: й comes after и as a letter of its own,
/// ё equals е, the Serbian ђ comes after д, ј after и, љ after л, њ after н, ћ after т, џ after ч.
package enum Collation: Hashable, Sendable {
  /// For English, and for what is in no language or in several.
  case neutral
  /// The rules of Hungarian orthography (A magyar helyesírás szabályai, 12th edition, 2015), 14–15. §:
  ///
  /// - cs, dz, dzs, gy, ly, ny, sz, ty, zs are letters that come after their first one; doubled, they
  ///   count twice: kassza is ka-sz-sz-a. Where such letters meet by chance (köz-ség) cannot be told
  ///   without a dictionary, and is not.
  /// - a and á, e and é, i and í, o and ó, ö and ő, u and ú, ü and ű are the same letter, the long one
  ///   second; ö follows o, and ü follows u.
  /// - Spaces, hyphens and other signs between words do not count: márványkő, márvány sírkő,
  ///   Márvány-tenger, márványtömb.
  /// - Letters of other languages count as the nearest one without marks.
  case hungarian

  /// The order for a language; neutral for any other than Hungarian.
  package init(_ language: Language) {
    self = language == .hungarian ? .hungarian : .neutral
  }

  /// What a text is compared by.
  ///
  /// - Complexity: O(*n*) in the text's length.
  package func key(for text: String) -> CollationKey {
    var elements = CollationElements(text)
    if self == .hungarian { elements.joinHungarianLetters() }
    return CollationKey(elements, ignoresSigns: self == .hungarian)
  }
}

/// What a text is compared by; made once for each text that is ordered.
package struct CollationKey: Comparable, Hashable, Sendable {
  /// The weights of each level, and a 0 between the levels.
  private let weights: [UInt32]

  init(_ elements: CollationElements, ignoresSigns: Bool) {
    let counted = ignoresSigns ? elements.all.filter { !$0.isSign } : elements.all
    var weights: [UInt32] = []
    weights.reserveCapacity(4 * elements.all.count + 3)
    weights += counted.map(\.letter)
    weights.append(0)
    weights += counted.map { $0.accent + 1 }
    weights.append(0)
    weights += counted.map { $0.isCapital ? 2 : 1 }
    if ignoresSigns {
      weights.append(0)
      weights += elements.all.map(\.letter)
    }
    self.weights = weights
  }

  package static func < (one: CollationKey, other: CollationKey) -> Bool {
    one.weights.lexicographicallyPrecedes(other.weights)
  }
}
