// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import TextGrid

/// Says what the program finds at this terminal, on one page that can be read aloud or sent in a mail.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what the program finds at this terminal.",
    discussion: "One fact a line, without a full screen; at a terminal or not.")

  @Flag(help: "Show what each key sends; Ctrl-C ends it.")
  var keys = false

  func run() throws {
    let environment = Environment.process
    let repertoire = environment.repertoire()
    let output = StandardStream.output(repertoire)
    guard keys else {
      for line in DoctorReport(environment, repertoire, output).lines { output.write(line: line) }
      return
    }
    do {
      try KeyEcho(output: output).run()
    } catch {
      StandardStream.error(repertoire).write(line: "clustertui: \(error)")
      throw ExitStatus.unreadableInput
    }
  }
}

/// The page.
struct DoctorReport {
  private let environment: Environment
  private let repertoire: Repertoire
  private let output: StandardStream

  init(_ environment: Environment, _ repertoire: Repertoire, _ output: StandardStream) {
    self.environment = environment
    self.repertoire = repertoire
    self.output = output
  }

  var lines: [String] {
    ["Program: clustertui \(ClusterTUICommand.configuration.version)."]
      + place + terminal + locale + widths + glyphs
      + [
        "Libraries: \(LibraryVersions.curses), \(LibraryVersions.c); built with \(LibraryVersions.builtWith).",
        "Keys: clustertui doctor --keys shows what each key sends.",
      ]
  }

  private var place: [String] {
    let isTerminal = output.isTerminal
    let size = isTerminal ? output.size.map { ", \($0.columns) columns, \($0.rows) rows" } : nil
    var lines = [
      "Output: standard output is \(isTerminal ? "a terminal" : "not a terminal: plain text is printed")\(size ?? "")."
    ]
    if environment.terminal.isRemote {
      lines.append("Network: this is an SSH connection: the mouse is off, Esc waits 100 ms.")
    }
    return lines
  }

  private var terminal: [String] {
    let type: TerminalType
    do {
      type = try TerminalType(environment.terminal, output: output.descriptor)
    } catch {
      return ["Terminal: \(error) Pages are printed as plain text; --linear works everywhere."]
    }
    let name =
      type.name == type.requested
      ? "TERM is \(type.name), which terminfo knows."
      : "TERM is \(type.requested), which terminfo does not know; \(type.name) is used instead."
    let lacks = type.lacks.isEmpty ? "nothing that is used" : type.lacks.joined(separator: ", ")
    let modes = type.modes.on.isEmpty ? "not known here" : "switched on while the screen is shown"
    return [
      "Terminal: \(name)", "It lacks: \(lacks).", "Colours: \(colors(type.colorCount))",
      "Bracketed paste: \(modes).",
    ]
  }

  private func colors(_ count: Int) -> String {
    let refusal = environment.refusesColor ? " NO_COLOR asks for none." : ""
    return switch count {
    case 256: "256.\(refusal)"
    case 8...: "\(count) promised, 8 used.\(refusal)"
    default: "none; bold, underlined and reversed text instead."
    }
  }

  private var locale: [String] {
    let chosen = environment.localeVariable.map { "\($0.name) is \($0.value)" } ?? "none is set"
    let shown =
      switch repertoire {
      case .unicode: "UTF-8, all characters are shown."
      case .ascii: "not UTF-8: letters are spelt in ASCII, signs are ASCII."
      }
    return ["Locale: \(chosen); \(shown)"]
  }

  private var widths: [String] {
    guard repertoire == .unicode else { return [] }
    let comparison = WidthComparison()
    guard comparison.count > 0 else {
      return ["Widths: the C library counts columns as we do, for every character."]
    }
    let ranges = comparison.disagreements.prefix(5).map { range in
      let hex = [range.lowerBound, range.upperBound].map {
        "U+" + String($0, radix: 16, uppercase: true)
      }
      return range.count == 1 ? hex[0] : hex.joined(separator: " to ")
    }
    return [
      "Widths: the C library counts \(comparison.count) characters otherwise; they appear as ?: \(ranges.joined(separator: ", "))."
    ]
  }

  private var glyphs: [String] {
    let set = repertoire == .unicode ? GlyphSet.unicode : .ascii
    let rules = [
      set.horizontal, set.vertical, set.teeDown, set.teeUp, set.topLeft, set.bottomRight,
    ]
    let signs = [set.cursor, set.chosen, set.open, set.close, set.bullet, set.crumb, set.conflict]
    let arrows = [set.up, set.down, set.left, set.right].joined(separator: " ")
    return [
      "Rules: \(String(rules)) Signs: \(String(signs)) Arrows: \(arrows)",
      "Letters: őű ŐŰ čćđšž ñß λω жћ. Where boxes or question marks stand, use --glyphs ascii.",
    ]
  }
}
