// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
package import TextGrid

/// The signs that the program draws with.
package enum GlyphChoice: String, Vocabulary, Sendable {
  case auto, unicode, ascii

  /// The signs for a terminal; Unicode ones are never drawn where it cannot show them.
  package func lettering(_ repertoire: Repertoire) -> Lettering {
    switch (self, repertoire) {
    case (.auto, .unicode), (.unicode, .unicode): .unicode
    case (.ascii, .unicode): .asciiSigns
    case (_, .ascii): .ascii
    }
  }
}
