// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

struct ChartInkTests {
  /// WCAG 2.1, criterion 1.4.3: text needs 4.5.
  @Test(arguments: ["default", "light"])
  func `text on every level has the contrast that reading needs`(name: String) throws {
    let theme = theme(name)
    for level in UInt8(0)...4 {
      let style = theme.style(.level(level), on: .plain, depth: .indexed)
      let text = try #require(style.foreground)
      let ground = try #require(style.background)
      #expect(RGB(text).contrast(to: RGB(ground)) >= 4.5, "level \(level)")
    }
  }

  @Test(arguments: [("default", true), ("light", false)])
  func `levels are ordered by lightness alone`(name: String, isRising: Bool) throws {
    let theme = theme(name)
    let lightness = try (UInt8(0)...4).map { level in
      let style = theme.style(.level(level), on: .plain, depth: .indexed)
      return RGB(try #require(style.background)).luminance
    }

    #expect(zip(lightness, lightness.dropFirst()).allSatisfy { ($0 < $1) == isRising })
  }

  /// 20 in CIELAB is about ten times what can just be noticed.
  @Test(arguments: [("default", 7), ("light", 8)] as [(String, UInt8)])
  func `two series never look alike with deuteranopia`(name: String, count: UInt8) throws {
    let theme = theme(name)
    let colors = try (1...count).map { number in
      let style = theme.style(.series(number), on: .plain, depth: .indexed)
      return RGB(try #require(style.foreground)).seenWithDeuteranopia
    }

    for (index, one) in colors.enumerated() {
      for other in colors[..<index] { #expect(one.difference(from: other) > 20) }
    }
  }

  @Test(
    arguments: [
      (0, .dim), (1, []), (2, .bold), (3, .reverse), (4, [.reverse, .bold]),
    ] as [(UInt8, Attributes)])
  func `with few colours or none, levels differ by attributes`(level: UInt8, look: Attributes) {
    for theme in [Theme.standard, .light, .monochrome] {
      for depth in [ColorDepth.none, .eight] {
        #expect(theme.style(.level(level), on: .plain, depth: depth).attributes == look)
      }
    }
  }

  @Test func `a level is seen on a theme's own background, and not under a chosen cell`() {
    let plain = Theme.light.style(.level(0), on: .plain, depth: .indexed)
    let chosen = Theme.light.style(.level(0), on: .selected, depth: .indexed)

    #expect(plain.background == PaletteColor(220))
    #expect(chosen.background == PaletteColor(25))
  }

  private func theme(_ name: String) -> Theme {
    name == "light" ? .light : .standard
  }
}
