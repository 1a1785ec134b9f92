// SPDX-License-Identifier: EUPL-1.2

internal import Glibc
internal import PolicyModel

/// Where what outlasts a session is kept; made when something is written for the first time.
struct StateFolder: Equatable {
  let path: String
  /// The user's own folder, to tell paths in short; nil when it is not known.
  let home: String?

  /// Writes a file, readable by the user alone: all of it, or nothing.
  ///
  /// - Returns: The file's path as it is told to the user; nil where it cannot be written.
  func write(_ text: String, to name: String) -> String? {
    let target = "\(path)/\(name)"
    guard makeFolders(above: target), replace(target, with: Array(text.utf8)) else { return nil }
    guard let home, !home.isEmpty, target.hasPrefix(home + "/") else { return target }
    return "~" + target.dropFirst(home.utf8.count)
  }

  /// Reads a file; nil where there is none, or none that can be read.
  func read(_ name: String) -> DatasetFile? {
    var status = stat()
    let target = "\(path)/\(name)"
    guard stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    do {
      return try DatasetInput.readFile(FilePath(argument: target))
    } catch {
      // what was never written, or is another user's, is no bookmark of ours
      return nil
    }
  }

  private func makeFolders(above target: String) -> Bool {
    let steps = target.split(separator: "/").dropLast()
    var folder = ""
    for step in steps {
      folder += "/" + step
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST || errno == EROFS || errno == EACCES
      else { return false }
    }
    return true
  }

  /// By way of a new file with a name of its own: neither a link that lies in wait nor another session
  /// that writes at the same time can do harm.
  private func replace(_ target: String, with bytes: [UInt8]) -> Bool {
    let draft = "\(target).\(getpid())"
    _ = unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let isWritten = writeAll(bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten, rename(draft, target) == 0 else {
      _ = unlink(draft)
      return false
    }
    return true
  }
}
