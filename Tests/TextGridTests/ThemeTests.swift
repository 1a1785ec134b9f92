// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct ThemeTests {
  private let theme = Theme(
    name: "test",
    roles: [
      .key: Theme.Ink(
        indexed: Style(foreground: PaletteColor(33), attributes: .underline),
        eight: Style(foreground: PaletteColor(6)), monochrome: .underline)
    ],
    surfaces: [
      .bar: Theme.Ink(
        indexed: Style(background: PaletteColor(236), attributes: .bold),
        eight: Style(attributes: .reverse), monochrome: .dim),
      .selected: Theme.Ink(
        indexed: Style(foreground: PaletteColor(15), background: PaletteColor(24)),
        eight: Style(foreground: PaletteColor(7), background: PaletteColor(4)),
        monochrome: .reverse),
    ])

  @Test(
    arguments: [
      (.text, .plain, .indexed, Style()),
      (.text, .marked, .none, Style()),
      (.key, .plain, .indexed, Style(foreground: PaletteColor(33), attributes: .underline)),
      (.key, .plain, .eight, Style(foreground: PaletteColor(6))),
      (.key, .plain, .none, Style(attributes: .underline)),
      (.text, .bar, .indexed, Style(background: PaletteColor(236), attributes: .bold)),
      (
        .key, .bar, .indexed,
        Style(
          foreground: PaletteColor(33), background: PaletteColor(236),
          attributes: [.bold, .underline])
      ),
      (.key, .bar, .eight, Style(foreground: PaletteColor(6), attributes: .reverse)),
      (.key, .bar, .none, Style(attributes: [.dim, .underline])),
      (
        .key, .selected, .indexed,
        Style(
          foreground: PaletteColor(15), background: PaletteColor(24), attributes: .underline)
      ),
      (
        .key, .selected, .eight,
        Style(foreground: PaletteColor(7), background: PaletteColor(4))
      ),
      (.key, .selected, .none, Style(attributes: [.reverse, .underline])),
    ] as [(Role, Surface, ColorDepth, Style)])
  func `a surface's colours win over the role's, and attributes add up`(
    role: Role, surface: Surface, depth: ColorDepth, style: Style
  ) {
    #expect(theme.style(role, on: surface, depth: depth) == style)
  }
}
