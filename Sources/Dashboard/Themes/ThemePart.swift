// SPDX-License-Identifier: EUPL-1.2

package import TextGrid

/// What has a look of its own in a theme, by the name that settings use.
package struct ThemePart: Sendable {
  package enum Place: Hashable, Sendable {
    case role(Role)
    case surface(Surface)
  }

  package let name: String
  package let place: Place
  /// What is seen in this look.
  package let purpose: Localized

  // swift-format-ignore
  package static let all: [ThemePart] = [
    role("text", .text, Localized(en: "running text", hu: "folyó szöveg")),
    role("muted", .muted, Localized(en: "what matters less", hu: "ami kevésbé fontos")),
    role("heading", .heading, Localized(en: "titles and column heads", hu: "címek és oszlopfejek")),
    role("label", .label, Localized(en: "the names of fields", hu: "mezőnevek")),
    role("key", .key, Localized(en: "keys in the footer and the help", hu: "billentyűk a láblécben és a súgóban")),
    role("rule", .rule, Localized(en: "lines between parts", hu: "elválasztó vonalak")),
    role("positive", .positive, Localized(en: "what is well", hu: "ami rendben van")),
    role("warning", .warning, Localized(en: "answers to keys, badges, invented data", hu: "válaszok, jelzések, kitalált adat")),
    role("negative", .negative, Localized(en: "what is not well", hu: "ami nincs rendben")),
    role("match", .match, Localized(en: "what a search has found", hu: "amit a keresés megtalált")),
  ] + (1...8).map { number in
    role("series-\(number)", .series(number), Localized(en: "series \(number) of a chart", hu: "ábra \(number). sorozata"))
  } + (0...4).map { number in
    role("level-\(number)", .level(number), Localized(en: "shade \(number) of 4 behind a value", hu: "érték mögötti árnyalat: \(number) / 4"))
  } + [
    surface("plain", .plain, Localized(en: "the whole screen", hu: "a teljes képernyő")),
    surface("bar", .bar, Localized(en: "the tabs and the status line", hu: "a fülek és az állapotsor")),
    surface("selected", .selected, Localized(en: "what the keys act on", hu: "amire a billentyűk hatnak")),
    surface("marked", .marked, Localized(en: "what stays chosen meanwhile", hu: "ami közben kijelölve marad")),
    surface("overlay", .overlay, Localized(en: "boxes over the page, such as the help", hu: "a lap fölötti keretek, például a súgó")),
  ]

  private static func role(_ name: String, _ role: Role, _ purpose: Localized) -> ThemePart {
    ThemePart(name: name, place: .role(role), purpose: purpose)
  }

  private static func surface(
    _ name: String, _ surface: Surface, _ purpose: Localized
  ) -> ThemePart {
    ThemePart(name: name, place: .surface(surface), purpose: purpose)
  }
}
