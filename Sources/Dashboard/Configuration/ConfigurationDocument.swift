// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// A file of settings as it is written.
struct ConfigurationDocument: Described {
  var language: InterfaceLanguage?
  var tab: String?
  var glyphs: GlyphChoice?
  var keyboard: Keyboard?
  var theme: ThemeChoice?
  var colors = ColorSettings()
  var keys = KeySettings()

  static let description = ObjectDescription<ConfigurationDocument>([
    .optional("language") { $0.language = $1 },
    .optional("tab") { $0.tab = $1 },
    .optional("glyphs") { $0.glyphs = $1 },
    .optional("keyboard") { $0.keyboard = $1 },
    .optional("theme") { $0.theme = $1 },
    .optional("colors") { $0.colors = $1 },
    .optional("keys") { $0.keys = $1 },
  ])
}
