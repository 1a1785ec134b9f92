// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The object `keys`: commands by their names, each with a key, a list of keys, or `none`.
///
/// It is read without asking what the keys mean; `KeyAssignment` does that.
struct KeySettings: FieldValue {
  /// A key as it was written.
  struct Wish: Equatable {
    let command: String
    let notation: String
    let offset: Int
  }

  static let none = "none"
  static var shape: ValueShape { .object(DescribedType(type: ConfigurationDocument.self)) }

  private(set) var wishes: [Wish] = []
  /// The commands that are named, with keys or without.
  private(set) var commands: [String] = []

  static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> KeySettings? {
    var settings = KeySettings()
    let names = Keymap.standard.commands.map(\.name)
    let isObject = try decoder.decodeMembers(of: names, shape: shape) {
      (name, decoder) throws(JSONSyntaxError) in
      settings.commands.append(name)
      try settings.take(name, &decoder)
    }
    return isObject ? settings : nil
  }

  private mutating func take(
    _ command: String, _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) {
    guard try decoder.reader.peek() != .string else {
      return try takeKey(of: command, mayBeNone: true, &decoder)
    }
    guard try decoder.expect(.array, shape: .list(of: .text)) else { return }
    var isFirst = true
    try decoder.reader.beginArray()
    while try decoder.reader.nextElement(isFirst: &isFirst) {
      guard try decoder.expect(.string, shape: .text) else { continue }
      try takeKey(of: command, mayBeNone: false, &decoder)
    }
  }

  private mutating func takeKey(
    of command: String, mayBeNone: Bool, _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) {
    let offset = decoder.reader.offset
    let notation = try decoder.reader.readString()
    if mayBeNone, notation == Self.none { return }
    wishes.append(Wish(command: command, notation: notation, offset: offset))
  }
}
