// SPDX-License-Identifier: EUPL-1.2

/// How many colours the terminal shows.
package enum ColorDepth: String, CaseIterable, Sendable {
  case none = "never"
  case eight = "8"
  case indexed = "256"
}

/// A colour number of the terminal's palette, 0 to 255; 0 to 7 exist wherever there is colour.
package struct PaletteColor: Hashable, Sendable {
  package let number: UInt8

  package init(_ number: UInt8) { self.number = number }
}

/// What a terminal can do to a cell apart from colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What the library would do too, after looking the element's type up by its name.
  package init(arrayLiteral elements: Attributes...) {
    self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
  }

  package static let bold = Attributes(rawValue: 1)
  package static let dim = Attributes(rawValue: 2)
  package static let underline = Attributes(rawValue: 4)
  package static let reverse = Attributes(rawValue: 8)
}

/// The look of a cell.
///
/// A colour that is nil is the terminal's own.
package struct Style: Hashable, Sendable {
  package var foreground: PaletteColor?
  package var background: PaletteColor?
  package var attributes: Attributes

  package init(
    foreground: PaletteColor? = nil, background: PaletteColor? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// Turns roles on surfaces into looks: the only place where colours are named.
package struct Theme: Sendable {
  /// One look in three depths of colour.
  package struct Ink: Sendable {
    package let indexed: Style
    package let eight: Style
    package let monochrome: Attributes

    package init(indexed: Style, eight: Style, monochrome: Attributes = []) {
      self.indexed = indexed
      self.eight = eight
      self.monochrome = monochrome
    }

    func style(_ depth: ColorDepth) -> Style {
      switch depth {
      case .none: Style(attributes: monochrome)
      case .eight: eight
      case .indexed: indexed
      }
    }
  }

  package let name: String
  private var roles: [Role: Ink]
  private var surfaces: [Surface: Ink]

  /// - Parameters:
  ///   - name: What the command line calls it; no two themes share it.
  ///   - roles: A role without an ink looks like plain text.
  ///   - surfaces: A surface without an ink is the terminal's own background.
  package init(name: String, roles: [Role: Ink], surfaces: [Surface: Ink]) {
    self.name = name
    self.roles = roles
    self.surfaces = surfaces
  }

  /// The look of a role; nil for one that looks like plain text.
  ///
  /// To be set before the theme is used.
  package subscript(role: Role) -> Ink? {
    get { roles[role] }
    set { roles[role] = newValue }
  }

  /// The look of a surface; nil for the terminal's own background.
  ///
  /// To be set before the theme is used.
  package subscript(surface: Surface) -> Ink? {
    get { surfaces[surface] }
    set { surfaces[surface] = newValue }
  }

  /// The look of a role on a surface: the surface's colours win over the role's, so that a chosen
  /// row is one even stripe; attributes add up.
  ///
  /// Only on the plain surface the role's colours win, so that a shade is seen on a theme's own
  /// background.
  package func style(_ role: Role, on surface: Surface, depth: ColorDepth) -> Style {
    let ink = roles[role]?.style(depth) ?? Style()
    guard let ground = surfaces[surface]?.style(depth) else { return ink }
    let (upper, lower) = surface == .plain ? (ink, ground) : (ground, ink)
    return Style(
      foreground: upper.foreground ?? lower.foreground,
      background: upper.background ?? lower.background,
      attributes: ground.attributes.contains(.reverse)
        ? ground.attributes.union(ink.attributes.intersection(.underline))
        : ink.attributes.union(ground.attributes))
  }
}
