// SPDX-License-Identifier: EUPL-1.2

internal import Dashboard
internal import Glibc

/// The thread that loads a dataset, and the pipe through which it tells how far it is.
struct LoadingThread {
  /// What the thread works on.
  ///
  /// A class because the thread fills it in, and unchecked because only `pthread_join` lies between its
  /// last write and the first read.
  private final class Work: @unchecked Sendable {
    private let input: DatasetInput
    private let pipe: Int32
    private(set) var outcome: DatasetLoading.Outcome

    init(_ input: DatasetInput, pipe: Int32) {
      self.input = input
      self.pipe = pipe
      outcome = .unreadable(InputError(input.name, .system(ECANCELED)))
    }

    func run() {
      Self.leaveSignals()
      let pipe = pipe
      outcome = DatasetLoading.Outcome(of: input) { LoadingNews($0).send(to: pipe) }
      close(pipe)
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

  /// Where the news can be read.
  let news: Int32
  private let work: Work
  private let thread: pthread_t

  /// Starts; nil where the system has no pipe or thread left.
  init?(_ input: DatasetInput) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // news that nobody has time for are dropped, never waited for
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let work = Work(input, pipe: ends[1])
    guard let thread = Self.start(work) else {
      for end in ends { close(end) }
      return nil
    }
    self.work = work
    self.thread = thread
    news = ends[0]
  }

  private static func start(_ work: Work) -> pthread_t? {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(work)
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

  /// The next news, for which it waits; nil when there are no more, since the thread has ended.
  func nextStep() -> LoadingScreen.Step? { LoadingNews(from: news)?.step }

  /// What became of it; waits for the thread's end.
  func outcome() -> DatasetLoading.Outcome {
    pthread_join(thread, nil)
    close(news)
    return work.outcome
  }
}

/// How far loading is, as it goes through a pipe: less than what a pipe takes at once or not at all.
private struct LoadingNews {
  private var stage: Int
  private var count = 0
  /// -1 for nobody knows.
  private var size = 0

  init(_ step: LoadingScreen.Step) {
    switch step {
    case .reading(let count, let size): (stage, self.count, self.size) = (0, count, size ?? -1)
    case .decoding(let count, let size): (stage, self.count, self.size) = (1, count, size)
    case .connecting: stage = 2
    }
  }

  /// Nil at the end of the pipe.
  init?(from pipe: Int32) {
    var news = LoadingNews(.connecting)
    while true {
      let count = withUnsafeMutableBytes(of: &news) { read(pipe, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count == MemoryLayout<LoadingNews>.size else { return nil }
      self = news
      return
    }
  }

  func send(to pipe: Int32) {
    withUnsafeBytes(of: self) { _ = write(pipe, $0.baseAddress, $0.count) }
  }

  var step: LoadingScreen.Step {
    switch stage {
    case 0: .reading(count, of: size < 0 ? nil : size)
    case 1: .decoding(count, of: size)
    default: .connecting
    }
  }
}
