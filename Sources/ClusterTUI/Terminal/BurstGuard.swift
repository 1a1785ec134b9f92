// SPDX-License-Identifier: EUPL-1.2

internal import TextGrid

/// Tells text that was pasted into a terminal without bracketed paste from keys that were pressed.
///
/// Nobody presses a dozen different keys within a few hundredths of a second each; a key that repeats
/// is one key, however late the line delivers it. Such a burst becomes `.pasted`, so that a sentence
/// from a clipboard does not run as commands.
struct BurstGuard {
  /// Milliseconds between two presses of which a person is capable.
  private static let pause = 50
  /// A row of more text keys is a burst...
  private static let longest = 12
  /// ...if at least so many of them differ.
  private static let leastDifferent = 5

  private var lastArrival: Int?
  private var count = 0
  private var different: Set<Character> = []

  private var isBurst: Bool { count > Self.longest && different.count >= Self.leastDifferent }

  /// Replaces the text keys of a burst by their text.
  ///
  /// - Parameters:
  ///   - events: What arrived at once.
  ///   - now: When it arrived, in milliseconds of any clock that only goes forward.
  /// - Returns: The events in their order, a burst as one of them.
  mutating func screen(_ events: [Event], at now: Int) -> [Event] {
    if let lastArrival, now - lastArrival >= Self.pause { forget() }
    if !events.isEmpty { lastArrival = now }
    var result: [Event] = []
    var row: [(event: Event, character: Character)] = []
    for event in events {
      if let character = Self.text(of: event) {
        row.append((event, character))
        count += 1
        different.insert(character)
      } else {
        result += settled(row)
        row = []
        forget()
        result.append(event)
      }
    }
    return result + settled(row)
  }

  private func settled(_ row: [(event: Event, character: Character)]) -> [Event] {
    guard isBurst, !row.isEmpty else { return row.map(\.event) }
    return [.pasted(String(row.map(\.character)))]
  }

  private mutating func forget() {
    count = 0
    different = []
  }

  /// What the key would type; nil for a key that types nothing.
  private static func text(of event: Event) -> Character? {
    guard case .key(let key) = event, key.modifiers.isEmpty else { return nil }
    return switch key.base {
    case .character(let character): character
    case .named(.space), .named(.enter), .named(.tab): " "
    case .named, .function: nil
    }
  }
}
