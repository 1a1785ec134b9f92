// SPDX-License-Identifier: EUPL-1.2

/// Turns scalars into cell-safe glyphs, by the table of `CellText`.
///
/// It looks at scalars and not at graphemes, because a cell holds one spacing scalar anyhow. Apart
/// from a pending joiner each step depends only on the glyph before, and no joiner gets into a
/// glyph: so building again from the result gives the result.
struct GlyphBuilder {
  private(set) var glyphs: [Glyph] = []
  /// The last scalar was a joiner after an emoji: an emoji that follows belongs to that glyph.
  private var joinsEmoji = false

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isPlainLetter {
      joinsEmoji = false
      glyphs.append(Glyph(scalar, width: 1))
      return
    }
    let isJoined = joinsEmoji && scalar.isPictograph
    joinsEmoji = scalar == .joiner && (glyphs.last?.base.isPictograph ?? false)
    guard !isJoined, !scalar.isInvisible, !isAbsorbed(scalar) else { return }
    appendVisibly(scalar.visible)
  }

  /// Whether the scalar only decorates the glyph before it, in a way that one cell cannot show.
  private func isAbsorbed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20E3: glyphs.last?.base.isKeycapBase ?? false
    case 0x1F3FB...0x1F3FF: glyphs.last?.base.properties.isEmojiModifierBase ?? false
    default: false
    }
  }

  private mutating func appendVisibly(_ scalar: Unicode.Scalar) {
    switch DisplayWidth(scalar) {
    case .zero: attach(scalar)
    case .narrow: glyphs.append(Glyph(scalar, width: 1))
    case .wide: glyphs.append(Glyph(scalar, width: 2))
    case .unpaintable: glyphs.append(.replacement)
    }
  }

  private mutating func attach(_ mark: Unicode.Scalar) {
    let base = glyphs.last ?? .dottedCircle
    guard base != .replacement else { return }
    guard let joined = base.adding(mark) else {
      glyphs.append(.replacement)
      return
    }
    _ = glyphs.popLast()
    glyphs.append(joined)
  }
}

extension Unicode.Scalar {
  fileprivate static let joiner: Unicode.Scalar = "\u{200D}"
  fileprivate static let flagLetters: ClosedRange<Unicode.Scalar> = "\u{1F1E6}"..."\u{1F1FF}"

  /// Of Basic Latin to Latin Extended-B, which nearly all European text is written in: one cell each,
  /// and nothing around them matters.
  fileprivate var isPlainLetter: Bool {
    (0x20...0x7E).contains(value) || (0xC0..<0x250).contains(value)
  }

  /// Shapes its neighbours and shows nothing itself: soft hyphen, non-joiner, joiner, VS15, VS16.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200C, 0x200D, 0xFE0E, 0xFE0F: true
    default: false
    }
  }

  /// An emoji in the everyday sense: Unicode counts `#`, `*`, the digits and the halves of flags
  /// among them too.
  fileprivate var isPictograph: Bool {
    !isKeycapBase && !Unicode.Scalar.flagLetters.contains(self) && properties.isEmoji
  }

  fileprivate var isKeycapBase: Bool { value <= 0x7F && properties.isEmoji }

  /// The scalar to show instead, where another one says the same in a cell.
  fileprivate var visible: Unicode.Scalar {
    switch value {
    case 0x09: " "
    case 0..<0x20: moved(from: 0, to: 0x2400)
    case 0x7F: "\u{2421}"
    case 0x1F1E6...0x1F1FF: moved(from: 0x1F1E6, to: 0x41)
    default: self
    }
  }

  private func moved(from old: UInt32, to new: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value - old + new) ?? self
  }
}
