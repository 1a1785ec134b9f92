// SPDX-License-Identifier: EUPL-1.2

/// A text as the letters and numbers that its order depends on.
struct CollationElements {
  /// One letter, digit or sign.
  struct Element: Hashable {
    /// Where the letter stands among all others; never 0.
    var letter: UInt32
    /// 0 without accent.
    var accent: UInt32 = 0
    var isCapital = false

    /// Whether it is neither letter nor digit.
    var isSign: Bool { letter < Place.number.rawValue << 24 }
  }

  /// Groups of letters in their order.
  private enum Place: UInt32 {
    case space = 1
    case sign, number, latin, greek, cyrillic, other
  }

  private(set) var all: [Element] = []

  init(_ text: String) {
    all.reserveCapacity(text.utf8.count)
    var digits: [Element] = []
    for scalar in text.unicodeScalars {
      if let digit = Self.digit(scalar) {
        digits.append(digit)
        continue
      }
      append(number: &digits)
      append(scalar)
    }
    append(number: &digits)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Element? {
    guard (0x30...0x39).contains(scalar.value) else { return nil }
    return Element(letter: weight(.number, scalar.value << 4))
  }

  /// A number is compared by how many digits it has, then by the digits; leading zeros count last.
  private mutating func append(number digits: inout [Element]) {
    guard let zero = Self.digit("0"), !digits.isEmpty else { return }
    let significant = digits.drop { $0 == zero }
    let zeros = digits.count - significant.count
    let count = UInt32(truncatingIfNeeded: significant.count)
    all.append(
      Element(letter: Self.weight(.number, count), accent: UInt32(truncatingIfNeeded: zeros)))
    all += significant
    digits = []
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if (0x300...0x36F).contains(scalar.value) {
      addMark(scalar)
    } else if scalar.isASCII {
      let isCapital = (0x41...0x5A).contains(scalar.value)
      append(isCapital ? scalar.value | 0x20 : scalar.value, isCapital: isCapital)
    } else {
      appendFolded(scalar)
    }
  }

  private mutating func append(_ value: UInt32, accent: UInt32 = 0, isCapital: Bool) {
    let letter = Self.weight(Self.place(of: value), Self.order(of: value))
    all.append(Element(letter: letter, accent: accent, isCapital: isCapital))
  }

  /// A letter that may have an accent: what folding leaves of it, told apart from others by itself.
  private mutating func appendFolded(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    let isCapital = properties.isUppercase
    let small = isCapital ? properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
    if Self.ownLetters.contains(small) {
      append(small.value, isCapital: isCapital)
      return
    }
    let folded = String(decoding: Folding.folded(String(small)), as: UTF8.self).unicodeScalars
    for (index, base) in folded.enumerated() {
      let accent = index == 0 && base != small ? small.value : 0
      append(base.value, accent: accent, isCapital: isCapital)
    }
  }

  /// A mark that stands behind its letter, as in decomposed text, makes what one letter would be.
  private mutating func addMark(_ mark: Unicode.Scalar) {
    guard let last = all.last, !last.isSign, let base = Unicode.Scalar(last.letter >> 4 & 0xF_FFFF)
    else { return }
    let whole = Character(String(String.UnicodeScalarView([base, mark])))
    let composed = (0xC0...0x52F as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
      .first { Character($0) == whole }
    all.removeLast()
    appendFolded(composed ?? base)
    guard let index = all.indices.last else { return }
    all[index].isCapital = last.isCapital
    if composed == nil { all[index].accent = mark.value }
  }

  // MARK: - Alphabets

  private static func weight(_ place: Place, _ order: UInt32) -> UInt32 {
    place.rawValue << 24 | order
  }

  private static func place(of value: UInt32) -> Place {
    switch value {
    case 0x20: .space
    case 0x61...0x7A: .latin
    case 0..<0x80: .sign
    default:
      if let scalar = Unicode.Scalar(value), !scalar.properties.isAlphabetic {
        .sign
      } else {
        switch value {
        case 0x80...0x2AF, 0x1E00...0x1EFF: .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        default: .other
        }
      }
    }
  }

  /// Letters that Unicode takes for others with a mark, and alphabets for letters.
  private static let ownLetters: Set<Unicode.Scalar> = ["й", "ї", "ѓ", "ќ", "ў"]

  /// Unicode has the letters in the order of the alphabets, except for those here: each comes after
  /// the other one.
  private static func order(of value: UInt32) -> UInt32 {
    switch Unicode.Scalar(value) {
    case "ґ": order("г", 1)
    case "ђ": order("д", 1)
    case "ѓ": order("д", 2)
    case "є": order("е", 1)
    case "ѕ": order("з", 1)
    case "і": order("и", 1)
    case "ї": order("и", 2)
    case "й": order("и", 3)
    case "ј": order("и", 4)
    case "љ": order("л", 1)
    case "њ": order("н", 1)
    case "ћ": order("т", 1)
    case "ќ": order("т", 2)
    case "ў": order("у", 1)
    case "џ": order("ч", 1)
    default: value << 4
    }
  }

  private static func order(_ letter: Unicode.Scalar, _ after: UInt32) -> UInt32 {
    letter.value << 4 + after
  }

  // MARK: - Hungarian

  /// Makes one letter of those that Hungarian writes with two or three, and of ö and ü.
  mutating func joinHungarianLetters() {
    var joined: [Element] = []
    joined.reserveCapacity(all.count)
    var index = 0
    while index < all.count {
      let (letters, count) = hungarianLetters(at: index)
      joined += letters
      index += count
    }
    all = joined
  }

  /// The letters that begin at an element, and how many elements they take.
  private func hungarianLetters(at index: Int) -> (letters: [Element], count: Int) {
    let first = all[index]
    let isDoubled = index + 1 < all.count && first.isPlain && all[index + 1] ~= first
    let start = isDoubled ? index + 1 : index
    guard let (after, count) = digraph(at: start) else { return ([first.roundedInHungarian], 1) }
    let letter = Element(letter: first.letter + after, isCapital: first.isCapital)
    guard isDoubled else { return ([letter], count) }
    return ([letter, letter], count + 1)
  }

  /// How far a letter of two or three elements comes after its first one, and how many it takes; nil
  /// where none begins.
  private func digraph(at index: Int) -> (after: UInt32, count: Int)? {
    switch (plainLetter(index), plainLetter(index + 1), plainLetter(index + 2)) {
    case ("d", "z", "s"): (2, 3)
    case ("c", "s", _), ("d", "z", _), ("g", "y", _), ("l", "y", _), ("n", "y", _), ("s", "z", _),
      ("t", "y", _), ("z", "s", _):
      (1, 2)
    default: nil
    }
  }

  /// The Latin letter without accent at an index, or nil.
  private func plainLetter(_ index: Int) -> Unicode.Scalar? {
    guard index < all.count, all[index].isPlain else { return nil }
    return Unicode.Scalar(all[index].letter >> 4 & 0xF_FFFF)
  }
}

extension CollationElements.Element {
  /// Whether it is a letter without accent.
  fileprivate var isPlain: Bool { accent == 0 && !isSign }

  /// ö, ő after o and ü, ű after u, as letters of their own.
  fileprivate var roundedInHungarian: Self {
    switch Unicode.Scalar(accent) {
    case "ö", "ő", "ü", "ű": Self(letter: letter + 1, accent: accent, isCapital: isCapital)
    default: self
    }
  }

  /// Whether two are the same letter, small or capital.
  fileprivate static func ~= (one: Self, other: Self) -> Bool {
    one.letter == other.letter && one.accent == other.accent
  }
}
