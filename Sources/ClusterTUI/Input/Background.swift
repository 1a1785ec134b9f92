// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// Something that is made on a thread of its own.
///
/// A class because the thread fills it in and has to be waited for once, and unchecked because only
/// `pthread_join` lies between the thread's last write and the first read.
final class Background<Value: Sendable>: @unchecked Sendable {
  private let make: @Sendable () -> Value
  private var made: Value?
  /// nil before it has been started, and once it has been waited for.
  private var thread: pthread_t?

  /// Starts; nil where the system has no thread left.
  init?(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    guard let thread = Self.start({ [self] in made = make() }) else { return nil }
    self.thread = thread
  }

  /// What was made; waits for the thread's end.
  func value() -> Value {
    if let thread { pthread_join(thread, nil) }
    thread = nil
    // the thread makes it before it ends
    return made ?? make()
  }

  private static func start(_ work: @escaping () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(Work(work))
    let status = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, argument.toOpaque())
    guard status != 0 else { return thread }
    argument.release()
    return nil
  }

  deinit {
    if let thread { pthread_detach(thread) }
  }
}

/// What a thread does, in a form that C can hand on.
private final class Work {
  private let work: () -> Void

  init(_ work: @escaping () -> Void) { self.work = work }

  func run() {
    Self.leaveSignals()
    work()
  }

  /// Signals are the first thread's: here they would only interrupt what is being read.
  private static func leaveSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH] {
      sigaddset(&signals, signal)
    }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}
