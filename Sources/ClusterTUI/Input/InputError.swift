// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// A dataset that could not be read.
struct InputError: Error, Equatable, CustomStringConvertible {
  enum Reason: Equatable {
    /// The system's error number.
    case system(Int32)
    case folderWithoutDatasets
    /// A folder where there has to be a file.
    case folder
    /// A disk, or something else that is no file and has no end.
    case device
    /// The file was not the same at the end as at the beginning.
    case changed
    /// More than places can count.
    case tooLarge
  }

  let name: String
  let reason: Reason

  init(_ name: String, _ reason: Reason) {
    self.name = name
    self.reason = reason
  }

  var description: String { "cannot read \(name): \(explanation)" }

  private var explanation: String {
    switch reason {
    case .system(ENOENT): "there is no such file; give the path of a JSON dataset"
    case .system(EACCES), .system(EPERM):
      "permission denied; ask for read access or give another path"
    case .system(let code):
      "\(String(cString: strerror(code))); give the path of a JSON dataset"
    case .folderWithoutDatasets:
      "the folder holds no JSON file; give the path of a dataset, a file or a folder of *.json"
    case .folder where name == "-": "it is a folder; give its path instead of -"
    case .folder: "it is a folder; give the path of a file"
    case .device: "it is a device; give the path of a JSON dataset"
    case .changed: "it changed while it was read; try again when nobody writes to it"
    case .tooLarge: "it has 4 GiB or more, the most that can be read; leave something out"
    }
  }
}
