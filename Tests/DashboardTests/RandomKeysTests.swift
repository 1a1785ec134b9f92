// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// A small generator with a fixed beginning, so that every run presses the same keys.
struct Xorshift: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite struct RandomKeysTests {
  private static let bound = Keymap.standard.entries.flatMap(\.bindings).flatMap(\.keys)
  private static let unbound = "xyzáß漢".map { Key.character($0) }

  @Test(arguments: 1...4)
  func `a hundred thousand keys keep everything in its place`(seed: UInt64) throws {
    var random = Xorshift(seed: seed &* 0x9E37_79B9_7F4A_7C15)
    var session = try Fixture.session()

    for step in 0..<25_000 {
      if random.next() % 50 == 0 {
        let size = Size(
          columns: Int(random.next() % 160) + 1, rows: Int(random.next() % 50) + 1)
        session.resize(to: size)
      }
      let keys = random.next() % 20 == 0 ? Self.unbound : Self.bound
      guard let key = keys.randomElement(using: &random) else { continue }

      _ = session.press(key)

      check(session, step)
    }
  }

  private func check(_ session: Session, _ step: Int) {
    let state = session.state
    let rows = state.rowCount(in: session.model)
    let pages = state.pages(in: session.model)
    #expect(pages.contains(state.page), "step \(step)")
    if rows > 0 {
      #expect((0..<rows).contains(state.list.row), "step \(step)")
      #expect((0...state.list.row).contains(state.list.top), "step \(step)")
    }
    #expect(state.document.top >= 0, "step \(step)")
    if step % 250 == 0 {
      #expect(session.frame().size == state.size, "step \(step)")
    }
  }
}
