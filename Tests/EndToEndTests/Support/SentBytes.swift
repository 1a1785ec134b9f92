// SPDX-License-Identifier: EUPL-1.2

/// What was sent to a terminal, taken apart: characters here, control sequences there.
///
/// Not more than that: what the sequences do to a screen, `Tmux` knows.
struct SentBytes {
  /// What is no plain character: `ESC [ H` without its numbers, `ESC ] 104` whole, `U+D`.
  private(set) var controls: Set<String> = []
  /// The numbers that were sent to set attributes and colours (SGR).
  private(set) var attributes: Set<Int> = []
  /// The private modes that were switched on or off (`ESC [ ? 25 h`), and how each was left.
  private(set) var privateModes: [String: Bool] = [:]

  init(_ bytes: [UInt8]) {
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" {
        takeSequence(&rest)
      } else if Self.isControl(scalar) {
        controls.insert("U+" + String(scalar.value, radix: 16, uppercase: true))
      }
    }
  }

  /// Whether any of the numbers sets a foreground or background colour, or sets it back.
  var hasColor: Bool { !attributes.isDisjoint(with: [Int](30...49) + [Int](90...107)) }

  private mutating func takeSequence(_ rest: inout Substring.UnicodeScalarView) {
    switch rest.popFirst() {
    case "[": takeControlSequence(&rest)
    case let introducer? where "]PX^_".unicodeScalars.contains(introducer):
      // up to the bell or the next sequence, which is ESC \ if all is well
      let text = rest.prefix { $0 != "\u{7}" && $0 != "\u{1B}" }
      rest = rest.dropFirst(text.count)
      if rest.first == "\u{7}" { rest.removeFirst() }
      controls.insert("ESC \(introducer) \(String(text))")
    case let introducer? where "()*+#%".unicodeScalars.contains(introducer):
      let final = rest.popFirst().map(String.init) ?? ""
      controls.insert("ESC \(introducer) \(final)")
    case let introducer?: controls.insert("ESC \(introducer)")
    case nil: controls.insert("ESC")
    }
  }

  private mutating func takeControlSequence(_ rest: inout Substring.UnicodeScalarView) {
    let parameters = String(rest.prefix { (0x20...0x3F).contains($0.value) })
    rest = rest.dropFirst(parameters.unicodeScalars.count)
    let final = rest.popFirst().map(String.init) ?? ""
    let marks = parameters.filter { !$0.isNumber && $0 != ";" && $0 != ":" }
    controls.insert("ESC [ \(marks)\(final)")
    if marks == "?", final == "h" || final == "l" {
      for mode in parameters.dropFirst().split(separator: ";") {
        privateModes[String(mode)] = final == "h"
      }
    }
    guard final == "m", marks.isEmpty else { return }
    attributes.formUnion(
      parameters.split(whereSeparator: { $0 == ";" || $0 == ":" }).compactMap { Int($0) })
  }

  /// Control characters, and those that no terminal should get because they turn text around.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    [.control, .format].contains(scalar.properties.generalCategory)
  }
}
