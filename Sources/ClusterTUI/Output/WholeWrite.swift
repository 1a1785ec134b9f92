// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// Writes all of some bytes, however few of them a single call takes.
///
/// - Returns: Whether all of them were taken; otherwise `errno` says why not.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}
