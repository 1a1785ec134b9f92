// SPDX-License-Identifier: EUPL-1.2

/// Breaks a grapheme into glyphs that a terminal cell can hold: one base and a few marks each.
enum Grapheme {
  /// Zero-width scalars that a cell of ncurses holds beside its base.
  private static let markLimit = 4
  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"

  static func glyphs(of character: Character) -> [Glyph] {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return [] }
    if scalars.count == 1, let columns = DisplayWidth.columns(of: first), columns > 0 {
      return [Glyph(character: Character(letter(first)), width: UInt8(columns))]
    }
    if scalars.contains("\u{200D}"), first.properties.isEmoji {
      return glyphs(ofScalars: [first])
    }
    return glyphs(ofScalars: Array(scalars))
  }

  private static func glyphs(ofScalars scalars: [Unicode.Scalar]) -> [Glyph] {
    var clusters: [[Unicode.Scalar]] = []
    var isCut = false
    for scalar in scalars where !isDropped(scalar) {
      guard DisplayWidth.columns(of: scalar) == 0 else {
        clusters.append([shown(scalar)])
        continue
      }
      if clusters.isEmpty { clusters.append([dottedCircle]) }
      if clusters[clusters.count - 1].count <= markLimit {
        clusters[clusters.count - 1].append(scalar)
      } else {
        isCut = true
      }
    }
    if isCut { clusters.append([replacement]) }
    return clusters.map(glyph(of:))
  }

  private static func glyph(of cluster: [Unicode.Scalar]) -> Glyph {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: cluster)
    let columns = DisplayWidth.columns(of: cluster[0]) ?? 1
    return Glyph(character: Character(String(text)), width: UInt8(columns))
  }

  /// What is painted for a scalar that starts a cell.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? replacement
    case 0x7F: "\u{2421}"
    default: DisplayWidth.columns(of: scalar) == nil ? replacement : letter(scalar)
    }
  }

  /// Soft hyphens, variation selectors, joiners and skin tones change the look of others and have
  /// none themselves.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0xFE00...0xFE0F, 0x200C, 0x200D, 0x20E3, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  /// Half of a flag, as the letter that it stands for: terminals disagree about flags.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) ?? scalar
  }
}
