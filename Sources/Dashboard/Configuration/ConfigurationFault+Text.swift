// SPDX-License-Identifier: EUPL-1.2
// A table of sentences: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

extension ConfigurationFault {
  /// What is wrong and what would be right.
  ///
  /// - Parameter first: `LINE:COLUMN` of the other place; nil when there is none.
  func text(first: String?) -> Localized {
    switch finding {
    case .malformedKey(let notation):
      Localized(
        en: "\"\(notation)\" is no key; expected one such as j, G, <F5>, <C-d>, <S-Tab> or <Space>, or none instead of all",
        hu: "\"\(notation)\" nem billentyű; például j, G, <F5>, <C-d>, <S-Tab> vagy <Space> kell, illetve az egész helyett none")
    case .neverSent(let notation, let instead):
      Localized(
        en: "no terminal sends \(notation); expected \(instead), which is what arrives",
        hu: "\(notation) billentyűt egyetlen terminál sem küld; \(instead) kell, mert az érkezik meg")
    case .keyTaken(let notation, let owner, isFixed: true):
      Localized(
        en: "\(notation) always means `\(owner)`; expected another key",
        hu: "\(notation) jelentése mindig `\(owner)`; másik billentyű kell")
    case .keyTaken(let notation, let owner, isFixed: false):
      if let first {
        Localized(
          en: "\(notation) is already given to `\(owner)`, at \(first); expected each key once",
          hu: "\(notation) már foglalt: `\(owner)` (\(first)); egy billentyű csak egyszer állhat")
      } else {
        Localized(
          en: "\(notation) means `\(owner)` already; expected another key, or `\(owner)` with other keys or none in this file",
          hu: "\(notation) jelentése már `\(owner)`; másik billentyű kell, vagy ebben a fájlban `\(owner)` kapjon másikat vagy none értéket")
      }
    }
  }

  /// The stable name of what is checked.
  var rule: String {
    switch finding {
    case .malformedKey: "invalid-key"
    case .neverSent: "key-never-sent"
    case .keyTaken: "key-taken"
    }
  }
}
