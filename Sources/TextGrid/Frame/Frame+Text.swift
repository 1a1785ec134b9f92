// SPDX-License-Identifier: EUPL-1.2

extension Frame {
  /// The screen as lines of text without trailing spaces: what snapshots and tests show.
  package var text: String {
    lines { cells in String(cells.filter { $0.width > 0 }.map(\.character)) }
  }

  /// The screen's roles and surfaces as letters: a capital stands on another surface than the plain
  /// one.
  ///
  /// Series are `a b c e f g i j`, levels `0` to `4`, even where they shade a blank.
  /// It shows in plain text what a theme would colour.
  package var roleText: String {
    lines { cells in String(cells.map(Self.letter)) }
  }

  private func lines(_ text: (ArraySlice<Cell>) -> String) -> String {
    (0..<size.rows).map { row in
      let line = text(self.row(row))
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private static func letter(_ cell: Cell) -> Character {
    switch cell.surface {
    case .selected: return "S"
    case .marked: return "M"
    case .bar: return cell.character == " " ? "_" : letter(cell.role, capital: true)
    case .overlay: return cell.character == " " ? "=" : letter(cell.role, capital: true)
    case .plain:
      if case .level = cell.role { return letter(cell.role, capital: false) }
      return cell.character == " " ? " " : letter(cell.role, capital: false)
    }
  }

  private static func letter(_ role: Role, capital: Bool) -> Character {
    let letter: Character =
      switch role {
      case .text: "t"
      case .muted: "d"
      case .heading: "h"
      case .label, .fieldLabel: "l"
      case .key: "y"
      case .rule: "r"
      case .positive: "p"
      case .warning: "w"
      case .negative: "n"
      case .match: "m"
      case .series(let number): letter(number, of: Array("abcefgij"), from: 1)
      case .level(let number): letter(number, of: Array("01234"), from: 0)
      }
    return capital ? Character(letter.uppercased()) : letter
  }

  private static func letter(
    _ number: UInt8, of letters: [Character], from first: Int
  ) -> Character {
    let index = Int(number) - first
    return letters.indices.contains(index) ? letters[index] : "?"
  }
}
