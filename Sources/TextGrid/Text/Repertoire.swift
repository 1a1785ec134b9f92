// SPDX-License-Identifier: EUPL-1.2

/// Which characters a terminal can show.
package enum Repertoire: String, CaseIterable, Sendable {
  case unicode
  /// Only U+0020 to U+007E: the locale's character set is not UTF-8, or the user asked for it.
  case ascii
}
