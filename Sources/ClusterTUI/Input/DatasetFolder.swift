// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// The files of a dataset that is a folder.
struct DatasetFolder {
  let path: FilePath
  /// The files directly in it whose names end in `.json`, by the order of their names' bytes.
  ///
  /// That order is the same in every locale. Hidden files, with which editors and systems litter, are
  /// no part of a dataset.
  let files: [FilePath]
  /// Of all files together, in bytes.
  let size: Int

  /// - Throws: `folderWithoutDatasets`, or what the system says.
  init(_ path: FilePath) throws(InputError) {
    self.path = path
    var files: [FilePath] = []
    var size = 0
    for entry in try Self.entries(of: path) where Self.isDataset(entry) {
      let file = path.appending(entry)
      var status = stat()
      guard stat(file.bytes, &status) == 0 else { throw InputError(file.name, .system(errno)) }
      guard status.st_mode & S_IFMT == S_IFREG else { continue }
      files.append(file)
      size += Int(status.st_size)
    }
    guard !files.isEmpty else { throw InputError(path.name, .folderWithoutDatasets) }
    self.files = files.sorted { Self.precedes($0.bytes, $1.bytes) }
    self.size = size
  }

  private static func entries(of path: FilePath) throws(InputError) -> [[CChar]] {
    guard let folder = opendir(path.bytes) else { throw InputError(path.name, .system(errno)) }
    defer { closedir(folder) }
    var entries: [[CChar]] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        guard errno == 0 else { throw InputError(path.name, .system(errno)) }
        return entries
      }
      entries.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { name in
          name.prefix { $0 != 0 }.map(CChar.init(bitPattern:)) + [0]
        })
    }
  }

  private static func isDataset(_ entry: [CChar]) -> Bool {
    let name = entry.dropLast().map(UInt8.init(bitPattern:))
    return name.first != UInt8(ascii: ".") && name.suffix(5).elementsEqual(".json".utf8)
  }

  private static func precedes(_ one: [CChar], _ other: [CChar]) -> Bool {
    one.map(UInt8.init(bitPattern:)).lexicographicallyPrecedes(
      other.map(UInt8.init(bitPattern:)))
  }
}
