// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
package import TextGrid

/// A look that the user has chosen for a part of the theme.
package struct InkSetting: Described, Hashable {
  /// nil for the terminal's own colour.
  package private(set) var foreground: PaletteColor?
  package private(set) var background: PaletteColor?
  package private(set) var attributes: Attributes = []

  package init() {}

  package static let description = ObjectDescription<InkSetting>([
    .optional("foreground") { $0.foreground = $1 },
    .optional("background") { $0.background = $1 },
    .optional("bold") { $0.set(.bold, $1) },
    .optional("dim") { $0.set(.dim, $1) },
    .optional("underline") { $0.set(.underline, $1) },
    .optional("reverse") { $0.set(.reverse, $1) },
  ])

  private mutating func set(_ attribute: Attributes, _ isOn: Bool) {
    if isOn { attributes.insert(attribute) } else { attributes.remove(attribute) }
  }

  /// The look as the theme knows it.
  ///
  /// A terminal without the colour keeps what the theme has there, so that nothing that is chosen
  /// becomes invisible.
  func ink(over base: Theme.Ink?) -> Theme.Ink {
    let own = Style(foreground: foreground, background: background, attributes: attributes)
    let exists = [foreground, background].allSatisfy { $0.map { $0.number < 8 } ?? true }
    return Theme.Ink(
      indexed: own, eight: exists ? own : base?.eight ?? Style(attributes: attributes),
      monochrome: attributes.isEmpty ? base?.monochrome ?? [] : attributes)
  }

  var json: JSONValue {
    var members: [JSONValue.Member] = []
    for (name, color) in [("foreground", foreground), ("background", background)] {
      if let color { members.append(.init(key: name, value: .integer(Int(color.number)))) }
    }
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    for (attribute, name) in names where attributes.contains(attribute) {
      members.append(.init(key: name, value: true))
    }
    return .object(members)
  }
}

extension Theme {
  /// The look of a part of the theme; nil where it has none of its own.
  subscript(place: ThemePart.Place) -> Ink? {
    get {
      switch place {
      case .role(let role): self[role]
      case .surface(let surface): self[surface]
      }
    }
    set {
      switch place {
      case .role(let role): self[role] = newValue
      case .surface(let surface): self[surface] = newValue
      }
    }
  }
}

extension PaletteColor: FieldValue {
  package static var shape: ValueShape { .integer(0...255) }

  package static func decode(
    _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> PaletteColor? {
    try decodeInteger(in: 0...255, &decoder).map { PaletteColor(UInt8(clamping: $0)) }
  }
}

/// The looks of an object `colors`, by the names of `ThemePart`.
struct ColorSettings: FieldValue {
  static var shape: ValueShape { .object(DescribedType(type: InkSetting.self)) }

  private(set) var inks: [ThemePart.Place: InkSetting] = [:]

  static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> ColorSettings? {
    var settings = ColorSettings()
    let parts = ThemePart.all
    let isObject = try decoder.decodeMembers(of: parts.map(\.name), shape: shape) {
      (name, decoder) throws(JSONSyntaxError) in
      guard let part = parts.first(where: { $0.name == name }) else { return }
      settings.inks[part.place] = try InkSetting.decode(&decoder)
    }
    return isObject ? settings : nil
  }
}
