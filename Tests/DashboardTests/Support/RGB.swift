// SPDX-License-Identifier: EUPL-1.2

import TextGrid

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A colour of xterm's palette as light: linear parts of red, green and blue, 0 to 1.
struct RGB {
  private let parts: [Double]

  private init(parts: [Double]) { self.parts = parts }

  /// - Precondition: The number is 16 or more: terminals agree on no colour before it.
  init(_ color: PaletteColor) {
    let steps = [0, 95, 135, 175, 215, 255]
    let number = Int(color.number)
    let bytes =
      number < 232
      ? [(number - 16) / 36, (number - 16) / 6 % 6, (number - 16) % 6].map { steps[$0] }
      : Array(repeating: 8 + 10 * (number - 232), count: 3)
    parts = bytes.map { byte in
      let part = Double(byte) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  /// WCAG 2.1, relative luminance.
  var luminance: Double { weighted([0.2126, 0.7152, 0.0722]) }

  /// WCAG 2.1, contrast ratio: 1 to 21.
  func contrast(to other: RGB) -> Double {
    let lighter = max(luminance, other.luminance)
    let darker = min(luminance, other.luminance)
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// Machado, Oliveira and Fernandes, IEEE TVCG 15(6), 2009, severity 1.
  var seenWithDeuteranopia: RGB {
    let matrix = [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
      [-0.011820, 0.042940, 0.968881],
    ]
    return RGB(parts: matrix.map { min(1, max(0, weighted($0))) })
  }

  /// CIE 1976 colour difference.
  func difference(from other: RGB) -> Double {
    zip(lab, other.lab).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  /// CIELAB for the white D65.
  private var lab: [Double] {
    let x = root(weighted([0.4124, 0.3576, 0.1805]) / 0.9505)
    let y = root(weighted([0.2126, 0.7152, 0.0722]))
    let z = root(weighted([0.0193, 0.1192, 0.9505]) / 1.089)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }

  private func weighted(_ weights: [Double]) -> Double {
    zip(parts, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private func root(_ value: Double) -> Double {
    value > 0.008856 ? cbrt(value) : 7.787 * value + 16 / 116
  }
}
