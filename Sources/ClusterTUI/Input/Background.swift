// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// What a C function can call without knowing what comes of it.
private class BackgroundWork {
  func run() {}
}

/// Work that goes on in a thread of its own until its result is wanted.
///
/// One plain thread instead of Swift's tasks: a pool of them would have to start before the first frame.
struct Background<Value: Sendable>: ~Copyable {
  private final class Work: BackgroundWork, @unchecked Sendable {
    let body: @Sendable () -> Value
    /// Written by the thread before it ends and read after it has been joined, so never at once.
    var value: Value?

    init(_ body: @escaping @Sendable () -> Value) { self.body = body }

    override func run() { value = body() }
  }

  private let work: Work
  /// nil when no thread could be had.
  private let thread: pthread_t?

  init(_ body: @escaping @Sendable () -> Value) {
    let work = Work(body)
    var thread = pthread_t()
    let argument = Unmanaged<BackgroundWork>.passRetained(work)
    let status = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<BackgroundWork>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, argument.toOpaque())
    if status != 0 { argument.release() }
    self.work = work
    self.thread = status == 0 ? thread : nil
  }

  /// Waits for the result; without a thread it is worked out now.
  consuming func value() -> Value {
    if let thread { _ = pthread_join(thread, nil) }
    return work.value ?? work.body()
  }
}
