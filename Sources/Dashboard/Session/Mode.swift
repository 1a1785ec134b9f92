// SPDX-License-Identifier: EUPL-1.2

/// How the program is used, as long as it differs from the everyday; each has a badge.
package enum Mode: CaseIterable, Hashable, Sendable {
  /// Open to strangers: nothing is written, nothing leaves the program, quitting asks first.
  case kiosk
  /// Nothing can be written.
  case readOnly
  /// The line is slow: fewer bytes and fewer frames.
  case lean

  var badge: Localized {
    switch self {
    case .kiosk: Localized(en: "kiosk", hu: "kioszk")
    case .readOnly: Localized(en: "read-only", hu: "csak olvasható")
    case .lean: Localized(en: "lean", hu: "takarékos")
    }
  }
}

extension Set<Mode> {
  /// Whether the program may write a file or leave a trace of any kind.
  package var allowsWriting: Bool { isDisjoint(with: [.kiosk, .readOnly]) }

  /// Why something may not be done in these modes; nil when it may.
  ///
  /// Whoever adds an effect is asked here whether it writes.
  func refusal(of effect: Effect) -> Localized? {
    switch effect {
    case .quit, .repaint: nil
    // what is handed to the terminal is written nowhere by us; whether into a file, the caller asks
    case .keepBookmarks: nil
    case .suspend, .copy: contains(.kiosk) ? Notices.notInKiosk : nil
    }
  }
}
