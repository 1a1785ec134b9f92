// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A process that a test has started.
///
/// A class because a process is one thing that has to be ended: what still runs when its test is over
/// is killed, by its id.
final class Child {
  /// Where a standard stream of the process leads.
  enum Stream {
    case descriptor(Int32)
    /// The path of a terminal; the first that is opened controls the process.
    case terminal(String)
  }

  let id: pid_t
  private var status: Int32?

  /// Starts a program in a session of its own, with the signals as a shell leaves them.
  ///
  /// A new session has no terminal: the one that the tests run in can be neither read nor written.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], streams: [Stream]
  ) throws {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    try check("posix_spawn_file_actions_init", posix_spawn_file_actions_init(&actions))
    defer { posix_spawn_file_actions_destroy(&actions) }
    try check("posix_spawnattr_init", posix_spawnattr_init(&attributes))
    defer { posix_spawnattr_destroy(&attributes) }
    for (target, stream) in streams.enumerated() { try add(stream, Int32(target), to: &actions) }
    try prepare(&attributes)
    let variables = environment.map { "\($0.key)=\($0.value)" }
    var id = pid_t()
    let status = withStrings([path] + arguments) { arguments in
      withStrings(variables) { posix_spawn(&id, path, &actions, &attributes, arguments, $0) }
    }
    try check("posix_spawn of \(path)", status)
    self.id = id
  }

  deinit {
    guard status == nil else { return }
    kill(id, SIGKILL)
    waitpid(id, nil, 0)
  }

  func send(_ signal: Int32) throws {
    guard !hasEnded else { throw Failure("signal \(signal) to a program that has ended") }
    kill(id, signal)
  }

  /// Whether the process is over; from then on its id may belong to another one.
  var hasEnded: Bool {
    var status: Int32 = 0
    if self.status == nil, waitpid(id, &status, WNOHANG) == id { self.status = status }
    return self.status != nil
  }

  /// The exit status as a shell names it: 128 and the signal's number where a signal ended it.
  func exitStatus(within seconds: Double = Deadline.patience) throws -> Int32 {
    let deadline = Deadline(seconds: seconds)
    while !hasEnded {
      guard !deadline.isOver else { throw Failure("still running after \(seconds) s") }
      usleep(2000)
    }
    guard let status else { throw Failure("ended without a status") }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}

/// A step of a test that went wrong outside of what is tested, or did not happen in time.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// A point in time after which nobody waits any more.
struct Deadline {
  /// Seconds that anything may take: far more than it needs, so that a busy machine fails no test.
  static let patience = 20.0

  private let end: ContinuousClock.Instant

  init(seconds: Double = Deadline.patience) {
    end = ContinuousClock.now + .seconds(seconds)
  }

  var isOver: Bool { ContinuousClock.now >= end }
}

/// Throws unless a POSIX function has returned 0.
func check(_ what: String, _ code: Int32) throws {
  guard code == 0 else { throw Failure("\(what): \(String(cString: strerror(code)))") }
}

private func add(
  _ stream: Child.Stream, _ target: Int32, to actions: inout posix_spawn_file_actions_t
) throws {
  switch stream {
  case .descriptor(let source):
    try check("adddup2", posix_spawn_file_actions_adddup2(&actions, source, target))
  case .terminal(let path):
    try check("addopen", posix_spawn_file_actions_addopen(&actions, target, path, O_RDWR, 0))
  }
}

private func prepare(_ attributes: inout posix_spawnattr_t) throws {
  // Glibc's header shows it only to C with _GNU_SOURCE
  let newSession: Int16 = 0x80
  let flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK) | newSession
  var signals = sigset_t()
  sigemptyset(&signals)
  try check("setsigmask", posix_spawnattr_setsigmask(&attributes, &signals))
  sigfillset(&signals)
  try check("setsigdefault", posix_spawnattr_setsigdefault(&attributes, &signals))
  try check("setflags", posix_spawnattr_setflags(&attributes, flags))
}

/// Calls with an array as C wants it: pointers to the strings, then none.
private func withStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}
