// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// A path as the system knows it: bytes, which need not be UTF-8.
struct FilePath: Equatable, Sendable {
  /// With the zero at the end that C wants.
  let bytes: [CChar]

  /// - Parameter argument: An argument of the command line. Swift has replaced what is not UTF-8 in it,
  ///   so the original is looked for.
  init(argument: String) {
    bytes = Self.original(of: argument) ?? Array(argument.utf8CString)
  }

  private init(_ bytes: [CChar]) {
    self.bytes = bytes
  }

  /// For messages: what is not UTF-8 is replaced, nothing else is changed.
  var name: String {
    String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The path of an entry of this folder.
  func appending(_ entry: [CChar]) -> FilePath {
    let slash = CChar(bitPattern: UInt8(ascii: "/"))
    let folder = bytes.dropLast()
    return FilePath(folder + (folder.last == slash ? [] : [slash]) + entry)
  }

  private static func original(of argument: String) -> [CChar]? {
    guard argument.unicodeScalars.contains("\u{FFFD}") else { return nil }
    for index in 0..<Int(CommandLine.argc) {
      guard let start = CommandLine.unsafeArgv[index] else { continue }
      let text = String(cString: start)
      guard text.utf8.elementsEqual(argument.utf8) else { continue }
      return Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
    }
    return nil
  }
}
