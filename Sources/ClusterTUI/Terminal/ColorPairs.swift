// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses
internal import TextGrid

/// The colour pairs in use, numbered as they are first needed.
///
/// Our own numbers rather than `alloc_pair`, which crashes where the terminal has no colour. What
/// cannot be had, be it the pair or its colours, becomes pair 0: the terminal's own look, readable.
struct ColorPairs {
  private struct Colors: Hashable {
    let foreground: PaletteColor?
    let background: PaletteColor?
  }

  /// Colour is switched on with the first pair: who wants none gets not a byte of it.
  private var isStarted = false
  private var numbers: [Colors: Int16] = [:]

  mutating func number(for style: Style) -> Int16 {
    let colors = Colors(foreground: style.foreground, background: style.background)
    guard colors.foreground != nil || colors.background != nil else { return 0 }
    if let number = numbers[colors] { return number }
    let number = define(colors)
    numbers[colors] = number
    return number
  }

  private mutating func define(_ colors: Colors) -> Int16 {
    guard start() else { return 0 }
    let number = Int16(clamping: numbers.count + 1)
    guard number < cnc_COLOR_PAIRS() else { return 0 }
    let (foreground, background) = (code(colors.foreground), code(colors.background))
    return init_pair(number, foreground, background) == OK ? number : 0
  }

  private mutating func start() -> Bool {
    guard has_colors() else { return false }
    if !isStarted { isStarted = start_color() == OK && use_default_colors() == OK }
    return isStarted
  }

  private func code(_ color: PaletteColor?) -> Int16 {
    color.map { Int16($0.number) } ?? -1
  }
}
