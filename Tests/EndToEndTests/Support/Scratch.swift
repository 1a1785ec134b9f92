// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc

/// A directory of one test, gone with it.
///
/// A class so as to be removed exactly once.
final class Scratch {
  let directory: URL

  init() throws {
    // short: the path of a socket has to fit into 108 bytes
    let name = "ctui-" + UUID().uuidString.prefix(8)
    directory = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
  }

  deinit {
    // nothing else would come of it than a directory left in the temporary one
    _ = try? FileManager.default.removeItem(at: directory)
  }

  func path(_ name: String) -> String { directory.appending(path: name).path }

  /// Writes a file and returns its path.
  func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: directory.appending(path: name))
    return path(name)
  }

  /// An empty file, open to write, that no other process of the tests inherits.
  func open(_ name: String) throws -> Int32 {
    let descriptor = Glibc.open(path(name), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure("cannot open \(name)") }
    return descriptor
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: directory.appending(path: name)))
  }
}
