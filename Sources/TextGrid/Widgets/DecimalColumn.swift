// SPDX-License-Identifier: EUPL-1.2

/// Formatted numbers set under each other by their decimal sign.
///
///       1 204,5
///         −97
///           0,25
///         n/a
///
/// The sign counts where a digit follows it, and the last one if there are several, so a separator of
/// thousands does no harm. What has no such sign ends where the whole numbers end.
package struct DecimalColumn: Hashable, Sendable {
  /// Cells before the decimal sign, in the longest of the texts.
  package let whole: Int
  /// Cells from the decimal sign on, in the longest of the texts.
  package let fraction: Int
  private let sign: Character
  private let lettering: Lettering

  /// - Parameters:
  ///   - texts: All that shall stand under each other.
  ///   - sign: The decimal sign of the texts' language.
  ///   - lettering: What the terminal can show.
  /// - Complexity: O(*n*) in the length of the texts.
  package init(_ texts: some Sequence<StyledText>, sign: Character, _ lettering: Lettering) {
    var whole = 0
    var fraction = 0
    for text in texts {
      let parts = Self.parts(of: text, sign, lettering)
      whole = max(whole, parts.whole)
      fraction = max(fraction, parts.fraction)
    }
    self.whole = whole
    self.fraction = fraction
    self.sign = sign
    self.lettering = lettering
  }

  /// Cells that all of them take.
  package var width: Int { whole + fraction }

  /// The blank cells before a text in a column of a width; 0 when the column is too narrow.
  package func indent(of text: StyledText, columns: Int) -> Int {
    let parts = Self.parts(of: text, sign, lettering)
    let room = columns - parts.whole - parts.fraction
    return max(0, min(room, columns - fraction - parts.whole))
  }

  private static func parts(
    of text: StyledText, _ sign: Character, _ lettering: Lettering
  ) -> (whole: Int, fraction: Int) {
    let plain = text.plain
    let width = CellText(plain, repertoire: lettering.repertoire).width
    guard let place = place(of: sign, in: plain) else { return (width, 0) }
    let whole = CellText(String(plain[..<place]), repertoire: lettering.repertoire).width
    return (whole, width - whole)
  }

  private static func place(of sign: Character, in text: String) -> String.Index? {
    text.indices.last { index in
      guard text[index] == sign else { return false }
      let next = text.index(after: index)
      return next < text.endIndex && text[next].isNumber
    }
  }
}
