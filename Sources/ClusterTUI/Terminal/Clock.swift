// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// Time that only goes forward, for measuring how long something takes.
enum Clock {
  /// Milliseconds since some moment in the past.
  static var milliseconds: Int {
    var time = timespec()
    // cannot fail: the clock exists on every system
    _ = clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
