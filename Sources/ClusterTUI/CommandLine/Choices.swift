// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import TextGrid

extension InterfaceLanguage: ExpressibleByArgument {}
extension Page: ExpressibleByArgument {}

/// The looks to choose from.
enum ThemeChoice: String, CaseIterable, ExpressibleByArgument {
  case standard = "default"
  case light, monochrome

  var theme: Theme {
    switch self {
    case .standard: .standard
    case .light: .light
    case .monochrome: .monochrome
    }
  }
}

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

/// The signs that the program draws with.
enum GlyphChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, unicode, ascii

  /// The signs for a terminal; Unicode ones are never drawn where it cannot show them.
  func lettering(_ repertoire: Repertoire) -> Lettering {
    switch (self, repertoire) {
    case (.auto, .unicode), (.unicode, .unicode): .unicode
    case (.ascii, .unicode): .asciiSigns
    case (_, .ascii): .ascii
    }
  }
}
