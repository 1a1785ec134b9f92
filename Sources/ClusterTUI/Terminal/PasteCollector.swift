// SPDX-License-Identifier: EUPL-1.2

/// Puts together what stands between the two marks of a bracketed paste.
///
///     ESC [ 2 0 0 ~  text, perhaps with sequences of its own  ESC [ 2 0 1 ~
struct PasteCollector: Equatable {
  private static let endMark = Array("\u{1B}[201~".utf8)
  /// More than anybody types into a line; what comes after it is swallowed too.
  private static let longest = 1 << 16

  private var bytes: [UInt8] = []
  /// How much of the end mark the last bytes were.
  private var matched = 0

  /// Takes the next byte and says whether it was the last one of the end mark.
  mutating func append(_ byte: UInt8) -> Bool {
    if byte != Self.endMark[matched] {
      keep(Self.endMark.prefix(matched))
      matched = 0
    }
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    keep(CollectionOfOne(byte))
    return false
  }

  /// The text on one line: breaks and tabs become spaces, other controls vanish.
  var text: String {
    let decoded = String(decoding: bytes, as: UTF8.self)
    return String(String.UnicodeScalarView(decoded.unicodeScalars.compactMap(Self.cleaned)))
  }

  private mutating func keep(_ more: some Sequence<UInt8>) {
    guard bytes.count < Self.longest else { return }
    bytes += more
  }

  private static func cleaned(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.properties.generalCategory {
    case .control: "\t\n\r".unicodeScalars.contains(scalar) ? " " : nil
    case .lineSeparator, .paragraphSeparator: " "
    case .format, .surrogate, .unassigned, .privateUse: nil
    default: scalar
    }
  }
}
