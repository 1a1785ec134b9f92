// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Which letters share a key with the Latin ones that commands are bound to.
///
/// A person who writes Greek or Cyrillic need not change the layout for a command. Greek has one layout;
/// the Serbian and Macedonian ones and the phonetic Bulgarian ones agree with each other. The standard
/// Bulgarian layout orders its letters otherwise, so it has to be asked for.
package enum Keyboard: String, Vocabulary, Sendable {
  /// Serbian, Macedonian and phonetic Bulgarian; and Greek.
  case phonetic
  /// Bulgarian by BDS 5237; and Greek.
  case bulgarian

  /// The Latin character on the key of a letter; nil for every other character.
  package func latin(_ character: Character) -> Character? {
    if let latin = latins[character] { return latin }
    guard let small = character.lowercased().first, small != character else { return nil }
    return latins[small]?.uppercased().first
  }

  /// The letter of a bookmark that a key stands for; nil for what is no letter from a to z.
  func bookmarkLetter(of key: Key) -> Character? {
    guard case .character(let character) = key.base, key.modifiers.isEmpty else { return nil }
    let letter = latin(character) ?? character
    guard letter.isASCII, letter.isLetter else { return nil }
    return letter.lowercased().first
  }

  /// The letters that share a key with a Latin one, Greek first; empty when none does.
  package func others(of latin: Character) -> [Character] {
    (Self.greek + cyrillic).filter { $0.latin == latin }.map(\.other)
  }

  private var latins: [Character: Character] {
    Dictionary((Self.greek + cyrillic).map { ($0.other, $0.latin) }) { first, _ in first }
  }

  private var cyrillic: [(latin: Character, other: Character)] {
    switch self {
    case .phonetic: Self.serbian
    case .bulgarian: Self.standardBulgarian
    }
  }

  // swift-format-ignore
  private static let greek =
    pairs("aα bβ cψ dδ eε fφ gγ hη iι jξ kκ lλ mμ nν oο pπ rρ sσ tτ uθ vω wς xχ yυ zζ")
  // swift-format-ignore
  private static let serbian =
    pairs("aа bб cц dд eе fф gг hх iи jј jй kк lл mм nн oо pп qљ qя rр sс tт uу vв wњ xџ xь yѕ yъ zз")
  // swift-format-ignore
  private static let standardBulgarian =
    pairs("aь bф cъ dа eе fо gж hг iс jт kн lв mп nх oд pз rи sя tш uк vэ wу xй yщ zю /б .л")

  private static func pairs(_ text: String) -> [(latin: Character, other: Character)] {
    text.split(separator: " ").compactMap { pair in
      guard let latin = pair.first, let other = pair.last else { return nil }
      return (latin, other)
    }
  }
}
