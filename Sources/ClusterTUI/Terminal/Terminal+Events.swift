// SPDX-License-Identifier: EUPL-1.2

internal import Glibc
internal import TextGrid

extension Terminal {
  /// Waits until something happens and returns all that has, in order.
  ///
  /// Keys and resizes that piled up come at once, so that one frame answers them all. After
  /// `.hangUp` only signals are still reported.
  ///
  /// - Parameters:
  ///   - deadline: When to stop waiting, by `Clock`; nil for never.
  ///   - descriptor: What else is waited for until it can be read; nil for nothing.
  /// - Returns: Nothing only when the deadline has passed or the descriptor can be read.
  func nextEvents(until deadline: Int? = nil, or descriptor: Int32? = nil) -> [Event] {
    var events = pending
    pending = []
    while events.isEmpty {
      let left = deadline.map { $0 - Clock.milliseconds }
      if let left, left <= 0 { return [] }
      events = nextEvents(within: left, or: descriptor)
      if events.isEmpty, let descriptor, Self.isReadable(descriptor) { return [] }
    }
    return events
  }

  /// The terminal's size now, which curses learns too; the old one where the terminal does not say.
  ///
  /// The next frame goes out as a whole even if the size is the old one: it may have been another
  /// for a moment, and then the terminal has cut or moved what it showed.
  func measureSize() -> Size {
    if let size = Size(ofTerminal: streams.outputDescriptor) { screen.resize(to: size) }
    painter.invalidate()
    return size
  }

  /// One wait; no time limit but the given one, except inside a sequence whose end may never come:
  /// an idle program uses no processor and sends no byte.
  private func nextEvents(within milliseconds: Int?, or descriptor: Int32?) -> [Event] {
    let patience = input.patience.map(Int.init)
    let limit = [patience, milliseconds].compactMap(\.self).min()
    let keyboard = wait(limit, or: descriptor)
    let signals = signalEvents()
    guard let keyboard else { return signals + (limit == patience ? input.giveUp() : []) }
    return signals + (isGone ? [] : keyboardEvents(keyboard))
  }

  /// Sleeps until there are keys or signals, or the descriptor can be read, and returns what is known
  /// about the keyboard; nil when the time is over.
  ///
  /// A signal ends the wait early, and then its byte is in the pipe.
  private func wait(_ milliseconds: Int?, or descriptor: Int32?) -> Int16? {
    var sources = [
      pollfd(fd: isGone ? -1 : streams.inputDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    let limit = milliseconds.map { Int32(clamping: $0) } ?? -1
    switch poll(&sources, nfds_t(sources.count), limit) {
    case 0: return nil
    case 1...: return sources[0].revents
    default: return 0
    }
  }

  /// Whether reading would not wait: there is something, or nothing will ever come.
  static func isReadable(_ descriptor: Int32) -> Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) == 1
  }

  private func keyboardEvents(_ state: Int16) -> [Event] {
    var events = input.pendingEvents()
    let isHungUp = state & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    let isAtEnd = state & Int16(POLLIN) != 0 && events.isEmpty && input.isAtEnd
    if isHungUp || isAtEnd { events += hangUp() }
    return events
  }

  private func signalEvents() -> [Event] {
    let arrived = drainSignals()
    var events: [Event] = []
    for signal in arrived {
      switch signal {
      case SIGTERM, SIGINT: events.append(.stop(signal: signal))
      case SIGTSTP: events.append(.suspend)
      case SIGHUP: events += hangUp()
      default: break
      }
    }
    return events + sizeEvents(arrived)
  }

  /// One event for any number of resizes.
  ///
  /// After SIGCONT one in any case: whoever stopped the program without asking it has changed the
  /// screen and the settings.
  private func sizeEvents(_ arrived: [Int32]) -> [Event] {
    guard arrived.contains(SIGWINCH) || arrived.contains(SIGCONT) else { return [] }
    guard arrived.contains(SIGCONT) else { return [.resized(measureSize())] }
    screen.leave()
    return [.resized(resume())]
  }

  private func hangUp() -> [Event] {
    guard !isGone else { return [] }
    isGone = true
    return [.hangUp]
  }

  private func drainSignals() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    var result: [Int32] = []
    while true {
      let count = read(signals, &bytes, bytes.count)
      guard count > 0 else { return result }
      result += bytes.prefix(count).map(Int32.init)
    }
  }
}
