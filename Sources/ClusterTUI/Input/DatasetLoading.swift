// SPDX-License-Identifier: EUPL-1.2

internal import Dashboard
internal import Glibc
internal import PolicyModel

/// A dataset that is being read and loaded on a thread of its own, so that keys are answered meanwhile.
///
/// The threads share nothing while both run: the news come through a pipe, and the result is fetched when
/// the other one has ended. A class because it has to be waited for once.
final class DatasetLoading {
  /// What became of it.
  enum Outcome: Sendable {
    case loaded(LoadResult)
    /// The one inside the program, whose records are read when they are asked for.
    case opened(ClusterModel)
    case unreadable(InputError)

    /// Reads and loads a dataset, and tells how far it is.
    init(of input: DatasetInput, tell: @escaping @Sendable (LoadingScreen.Step) -> Void = { _ in })
    {
      if input == .embedded, let model = DatasetInput.openEmbedded() {
        self = .opened(model)
        return
      }
      do throws(InputError) {
        let file = try input.read { count, size in tell(.reading(count, of: size)) }
        let size = file.bytes.count
        self = .loaded(
          ClusterModel.load(file) { count in
            tell(count < size ? .decoding(count, of: size) : .connecting)
          })
      } catch {
        self = .unreadable(error)
      }
    }
  }

  private var thread: LoadingThread?
  private var known: Outcome?
  /// What is being done, as far as it has been heard.
  private(set) var step = LoadingScreen.Step.reading(0, of: nil)

  /// Begins.
  ///
  /// What is inside the program takes no time, and where somebody types a dataset at the terminal the
  /// keys are the dataset's: both are loaded before this returns.
  init(_ input: DatasetInput) {
    let isTyped = input == .standardInput && isatty(STDIN_FILENO) == 1
    if input != .embedded, !isTyped, let thread = LoadingThread(input) {
      self.thread = thread
    } else {
      known = Outcome(of: input)
    }
  }

  /// Can be read when there are news; nil once there are no more.
  var descriptor: Int32? { thread?.news }

  /// Waits for the end.
  ///
  /// - Parameter milliseconds: How long to wait at most.
  /// - Returns: Whether it has come.
  func isOver(within milliseconds: Int) -> Bool {
    let deadline = Clock.milliseconds + milliseconds
    while let descriptor {
      let left = deadline - Clock.milliseconds
      var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&source, 1, Int32(clamping: left)) == 1 else { return false }
      hear()
    }
    return true
  }

  /// Takes in the news that have come; without any it waits.
  ///
  /// - Precondition: There is a descriptor.
  func hear() {
    guard let thread else { return }
    if let step = thread.nextStep() {
      self.step = step
    } else {
      known = thread.outcome()
      self.thread = nil
    }
  }

  /// The result; waits for it.
  func outcome() -> Outcome {
    while true {
      if let known { return known }
      hear()
    }
  }
}
