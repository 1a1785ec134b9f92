// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import TextGrid

extension InterfaceLanguage: ExpressibleByArgument {}
extension ThemeChoice: ExpressibleByArgument {}
extension GlyphChoice: ExpressibleByArgument {}

/// How many colours to use.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, never
  case eight = "8"
  case indexed = "256"

  /// What is wished, as far as the terminal can.
  func depth(_ available: ColorDepth, refused: Bool) -> ColorDepth {
    switch (self, available) {
    case (.never, _), (_, .none): .none
    case (.auto, _): refused ? .none : available
    case (.eight, _), (.indexed, .eight): .eight
    case (.indexed, .indexed): .indexed
    }
  }
}
