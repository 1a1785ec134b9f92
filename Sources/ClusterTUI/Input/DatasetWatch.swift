// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// Tells when a file, or one of a folder's, has been written anew, without asking for it: an idle
/// program sleeps.
///
/// It is the folder that is watched, because editors write a new file and give it the old one's name.
/// A class because the kernel's watch has to be given back.
final class DatasetWatch {
  /// What can be read when something has happened in the folder.
  let descriptor: Int32
  private let path: FilePath
  private var fingerprint: [[Int]]

  /// Nil where the system can watch nothing, or not that: of a pipe there is no other version.
  ///
  /// - Parameter path: A file or a folder.
  init?(path: FilePath) {
    guard [S_IFREG, S_IFDIR].contains(Self.kind(of: path)) else { return nil }
    // the two flags of inotify are those of open
    let descriptor = inotify_init1(O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    self.path = path
    fingerprint = Self.fingerprint(of: path)
    // a single file that goes away is about to come again; without a file of a folder there are others
    let going = Self.isFolder(path) ? IN_DELETE : 0
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | going)
    let isWatched = Self.folders(of: path).map { folder in
      inotify_add_watch(descriptor, folder, events) >= 0
    }
    // what is not used is given back by `deinit`
    guard isWatched.contains(true) else { return nil }
  }

  deinit { _ = close(descriptor) }

  /// Whether there is another version since the last time this was asked.
  func hasChanged() -> Bool {
    var events = [UInt8](repeating: 0, count: 4096)
    // what they are does not matter: the file itself is looked at
    while read(descriptor, &events, events.count) > 0 {}
    let now = Self.fingerprint(of: path)
    defer { fingerprint = now }
    return now != fingerprint
  }

  /// What differs between two versions of a file, or of any file of a folder.
  private static func fingerprint(of path: FilePath) -> [[Int]] {
    guard isFolder(path) else { return [values(of: path)] }
    do {
      return try DatasetFolder(path).files.map(values)
    } catch {
      // a folder that cannot be read differs from one that can
      return []
    }
  }

  private static func values(of file: FilePath) -> [Int] {
    var status = stat()
    guard stat(file.bytes, &status) == 0 else { return [] }
    return [
      Int(bitPattern: UInt(status.st_dev)), Int(bitPattern: UInt(status.st_ino)),
      Int(status.st_size), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec),
    ]
  }

  /// Of what the system calls a file; nil where there is nothing.
  private static func kind(of path: FilePath) -> mode_t? {
    var status = stat()
    return stat(path.bytes, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func isFolder(_ path: FilePath) -> Bool { kind(of: path) == S_IFDIR }

  /// The folder itself, or the one that holds the file and, where that is a link, the one that the link
  /// leads to.
  private static func folders(of path: FilePath) -> Set<String> {
    if isFolder(path) { return [path.name] }
    let real = realpath(path.bytes, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    return Set([path.name, real].compactMap(\.self).map(folder))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// A dataset of which new versions may come.
struct DatasetSource {
  let input: DatasetInput
  let watch: DatasetWatch

  /// Nil for what cannot change, or cannot be watched.
  ///
  /// To be made before the dataset is read, so that no version is missed.
  init?(_ input: DatasetInput) {
    switch input {
    case .embedded, .standardInput: return nil
    case .path(let path):
      guard let watch = DatasetWatch(path: path) else { return nil }
      self.input = input
      self.watch = watch
    }
  }
}
