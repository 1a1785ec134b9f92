// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
package import TextGrid

/// The looks to choose from.
package enum ThemeChoice: String, Vocabulary, Sendable {
  case standard = "default"
  case light, monochrome

  package var theme: Theme {
    switch self {
    case .standard: .standard
    case .light: .light
    case .monochrome: .monochrome
    }
  }
}
