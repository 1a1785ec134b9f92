// SPDX-License-Identifier: EUPL-1.2

internal import Dashboard
internal import Glibc

/// The thread that loads a dataset, and the pipe through which it tells how far it is.
struct LoadingThread {
  /// Where the news can be read.
  let news: Int32
  private let loading: Background<DatasetLoading.Outcome>

  /// Starts; nil where the system has no pipe or thread left.
  init?(_ input: DatasetInput) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (news, pipe) = (ends[0], ends[1])
    // news that nobody has time for are dropped, never waited for
    _ = fcntl(pipe, F_SETFL, O_NONBLOCK)
    let loading = Background {
      defer { close(pipe) }
      return DatasetLoading.Outcome(of: input) { LoadingNews($0).send(to: pipe) }
    }
    guard let loading else {
      for end in ends { close(end) }
      return nil
    }
    self.loading = loading
    self.news = news
  }

  /// The next news, for which it waits; nil when there are no more, since the thread has ended.
  func nextStep() -> LoadingScreen.Step? { LoadingNews(from: news)?.step }

  /// What became of it; waits for the thread's end.
  func outcome() -> DatasetLoading.Outcome {
    defer { close(news) }
    return loading.value()
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
