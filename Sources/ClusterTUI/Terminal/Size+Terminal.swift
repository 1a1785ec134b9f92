// SPDX-License-Identifier: EUPL-1.2

internal import TextGrid

#if canImport(Glibc)
  internal import Glibc
#endif

extension Size {
  /// The size of a terminal now; nil where there is none, or it does not say.
  init?(ofTerminal descriptor: Int32) {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return nil }
    self.init(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}
