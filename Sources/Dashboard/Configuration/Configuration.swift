// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
package import TextGrid

/// What a user wishes to be otherwise than it is by itself.
package struct Configuration: Sendable {
  /// nil for the language of the environment.
  package var language: InterfaceLanguage?
  /// The tab to start on, by its name on the command line; nil for the first one.
  package var tab: String?
  package var glyphs = GlyphChoice.auto
  package var theme = ThemeChoice.standard
  package private(set) var keymap = Keymap.standard
  private var inks: [ThemePart.Place: InkSetting] = [:]

  package init() {}

  /// A look of the screen, with the user's own colours put upon it.
  package func theme(on choice: ThemeChoice) -> Theme {
    var theme = choice.theme
    for (place, setting) in inks { theme[place] = setting.ink(over: theme[place]) }
    return theme
  }

  private init(_ document: ConfigurationDocument, _ keymap: Keymap) {
    language = document.language
    tab = document.tab
    glyphs = document.glyphs ?? .auto
    theme = document.theme ?? .standard
    inks = document.colors.inks
    self.keymap = keymap
    self.keymap.keyboard = document.keyboard ?? .phonetic
  }

  /// Reads settings.
  ///
  /// - Returns: The settings, or every fault as a line
  ///   `FILE:LINE:COLUMN: error: PATH: sentence [rule-name]`, in the order of the file.
  package static func read(
    _ file: DatasetFile, _ language: InterfaceLanguage
  ) -> Result<Configuration, ConfigurationError> {
    let (document, issues) = file.read(ConfigurationDocument.self)
    let assignment = KeyAssignment(document?.keys ?? KeySettings())
    let text = IssueText(language)
    let lines =
      issues.map { (($0.location.line, $0.location.column), text.line(for: $0)) }
      + assignment.faults.lines(in: file, language)
    guard lines.isEmpty, let document else {
      return .failure(ConfigurationError(lines: lines.sorted { $0.0 < $1.0 }.map(\.1)))
    }
    return .success(Configuration(document, assignment.keymap))
  }

  /// The settings in force as a file that means the same, with a language for where none is set.
  package func json(_ language: InterfaceLanguage) -> JSONValue {
    let colors = ThemePart.all.compactMap { part in
      inks[part.place].map { JSONValue.Member(key: part.name, value: $0.json) }
    }
    let keys = keymap.commands.map { command in
      let keys = keymap.keys(of: command).map { JSONValue.string($0.notation) }
      return JSONValue.Member(
        key: command.name, value: keys.isEmpty ? .string(KeySettings.none) : .list(keys))
    }
    return .object([
      .init(key: "language", value: .string((self.language ?? language).rawValue)),
      .init(key: "tab", value: .string(tab ?? "overview")),
      .init(key: "glyphs", value: .string(glyphs.rawValue)),
      .init(key: "keyboard", value: .string(keymap.keyboard.rawValue)),
      .init(key: "theme", value: .string(theme.rawValue)),
      .init(key: "colors", value: .object(colors)), .init(key: "keys", value: .object(keys)),
    ])
  }
}

/// Settings that cannot be used.
package struct ConfigurationError: Error, Equatable {
  /// At least one.
  package let lines: [String]
}

extension [ConfigurationFault] {
  fileprivate func lines(
    in file: DatasetFile, _ language: InterfaceLanguage
  ) -> [((Int, Int), String)] {
    let places = file.locations(of: map(\.offset))
    let firsts = file.locations(of: map { $0.first ?? 0 })
    return indices.map { index in
      let (fault, place) = (self[index], places[index])
      let first = fault.first.map { _ in "\(firsts[index].line):\(firsts[index].column)" }
      let line =
        "\(file.name):\(place.line):\(place.column): error: keys.\(fault.command): \(fault.text(first: first)[language]) [\(fault.rule)]"
      return ((place.line, place.column), line)
    }
  }
}

extension InterfaceLanguage: Vocabulary {}
