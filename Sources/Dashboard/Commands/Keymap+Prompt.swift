// SPDX-License-Identifier: EUPL-1.2

import TextGrid

// The keys that are not typed into a line.
// swift-format-ignore
extension Keymap {
  package static let prompt = Keymap([
    entry([(.move(.up), "<Up> <C-p>"), (.move(.down), "<Down> <C-n>")],
          Localized(en: "earlier, later line", hu: "korábbi, későbbi sor"),
          [.finder: Localized(en: "choose", hu: "választás")],
          footer: [.line, .finder]),
    entry([(.move(.pageUp), "<PageUp>"), (.move(.pageDown), "<PageDown>")],
          Localized(en: "a screenful", hu: "egy képernyővel")),
    entry([(.focus(.next), "<Tab>")],
          Localized(en: "take the word that is offered", hu: "a felajánlott szó átvétele"),
          [.line: Localized(en: "offered word", hu: "felajánlott szó")],
          footer: [.line]),
    entry([(.changeLanguage, "<F2>")],
          Localized(en: "Hungarian / English", hu: "magyar / angol")),
    entry([(.help, "<F1>")],
          Localized(en: "help", hu: "súgó"),
          footer: [.line, .finder]),
    entry([(.repaint, "<C-l>")],
          Localized(en: "repaint the screen", hu: "képernyő újrarajzolása")),
    entry([(.suspend, "<C-z>")],
          Localized(en: "suspend; fg returns", hu: "felfüggesztés; fg hozza vissza")),
    entry([(.open, "<Enter>")],
          Localized(en: "keep it", hu: "megtartás"),
          [.finder: Localized(en: "go there, do it", hu: "odalép, végrehajt")],
          footer: [.line, .finder]),
    entry([(.close, "<Esc> <C-c> <F10>")],
          Localized(en: "as it was", hu: "vissza, ahogy volt"),
          [.finder: Localized(en: "close", hu: "bezárás")],
          footer: [.line, .finder]),
  ])
}
