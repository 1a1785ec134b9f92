// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc
import PolicyModel
import Testing

@testable import ClusterTUI

/// Datasets in places of every kind, whole and otherwise.
@Suite struct InputTests {
  @Test func `a folder is checked, and what is wrong said with the right file`() throws {
    let scratch = try Scratch()
    _ = try scratch.file("b.json", Dataset.broken())
    _ = try scratch.file("a.json", #"{"needs": [], "needz": []}"#)
    _ = try scratch.file("notes.txt", "no JSON")
    _ = try scratch.file(".#b.json", "no JSON")
    try check("mkdir", mkdir(scratch.path("old.json"), 0o700))
    let folder = scratch.directory.path + "/"

    let outcome = try Program.run(["check", folder])

    #expect(outcome.status == 1)
    #expect(
      outcome.lines == [
        "\(folder)a.json:1:15: error: needz: unknown key `needz`, did you mean `needs`? [unknown-key]",
        "\(folder)b.json:5:5: error: meta.subtitel: unknown key `subtitel`, did you mean `subtitle`? [unknown-key]",
        "\(folder): 2 errors, 0 warnings",
      ])
  }

  @Test func `a record of a folder is shown with its file and line`() throws {
    let scratch = try Scratch()
    let text = try Dataset.small()
    let cut = try #require(text.range(of: "  \"sources\""))
    let head = text[..<cut.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines).dropLast()
    _ = try scratch.file("meta.json", head + "}")
    _ = try scratch.file("rest.json", "{" + text[cut.lowerBound...])

    let outcome = try Program.run(
      ["snapshot", scratch.directory.path, "--record", "HU", "--size", "120x60"])

    #expect(outcome.status == 0)
    #expect(outcome.text.contains("/rest.json:6"))
  }

  @Test func `a folder without a dataset is said to be one`() throws {
    let scratch = try Scratch()
    _ = try scratch.file("readme.txt", "")

    let outcome = try Program.run(["check", scratch.directory.path])

    #expect(outcome.status == 66)
    #expect(
      outcome.errorLines == [
        "clustertui: cannot read \(scratch.directory.path): the folder holds no JSON file; give the path of a dataset, a file or a folder of *.json"
      ])
  }

  @Test func `a FIFO is read to its end`() throws {
    let scratch = try Scratch()
    let path = scratch.path("data.json")
    try check("mkfifo", mkfifo(path, 0o600))
    let text = try scratch.file("text.json", Dataset.small())

    let outcome = try Program.run(
      "/bin/sh",
      ["-c", "cat \"$1\" > \"$2\" & exec \"$0\" check \"$2\"", Program.path(), text, path],
      environment: Program.environment())

    #expect(outcome.status == 0)
    #expect(outcome.lines == ["\(path): 0 errors, 0 warnings, 38 records"])
  }

  @Test func `an empty file is no JSON, and that is said with its place`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("empty.json", "")

    let outcome = try Program.run(["check", file])

    #expect(outcome.status == 1)
    #expect(
      outcome.lines == [
        "\(file):1:1: error: the file ends here, expected a value [json-syntax]",
        "\(file): 1 error, 0 warnings",
      ])
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `a file without permission is said to be one`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("secret.json", "{}")
    try check("chmod", chmod(file, 0))

    let outcome = try Program.run([file])

    #expect(outcome.status == 66)
    #expect(
      outcome.errorLines == [
        "clustertui: cannot read \(file): permission denied; ask for read access or give another path"
      ])
  }

  @Test func `a device has no end and is not read`() throws {
    let outcome = try Program.run(["check", "/dev/zero"])

    #expect(outcome.status == 66)
    #expect(
      outcome.errorLines == [
        "clustertui: cannot read /dev/zero: it is a device; give the path of a JSON dataset"
      ])
  }

  @Test func `a folder as standard input has a path that could be given`() throws {
    let outcome = try Program.run(
      "/bin/sh", ["-c", "exec \"$0\" check - < /", Program.path()],
      environment: Program.environment())

    #expect(outcome.status == 66)
    #expect(
      outcome.errorLines == [
        "clustertui: cannot read -: it is a folder; give its path instead of -"
      ])
  }

  @Test func `four gigabytes are refused before they are read`() throws {
    let scratch = try Scratch()
    let path = scratch.path("large.json")
    let descriptor = try scratch.open("large.json")
    // a hole: it takes no room on the disk
    try check("ftruncate", ftruncate(descriptor, 1 << 32))
    close(descriptor)

    let outcome = try Program.run(["check", path])

    #expect(outcome.status == 66)
    #expect(
      outcome.errorLines == [
        "clustertui: cannot read \(path): it has 4 GiB or more, the most that can be read; leave something out"
      ])
  }

  @Test func `what comes through a pipe has an upper limit too`() throws {
    let scratch = try Scratch()
    let pipe = try Pipe()
    defer { pipe.close() }
    try pipe.write("0123456789")
    var reader = try FileReader(pipe.output, name: "-", limit: 15)
    var buffer = DatasetBuffer()
    buffer.begin("-")

    #expect(try reader.read(into: &buffer))
    try pipe.write("0123456789")

    #expect(throws: InputError("-", .tooLarge)) { try reader.read(into: &buffer) }
    _ = scratch
  }

  @Test(arguments: ["", "{", "{\"sources\": []} "])
  func `a file that changes while it is read is refused`(text: String) throws {
    let scratch = try Scratch()
    let path = try scratch.file("data.json", "{\"sources\": []}")
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    var reader = try FileReader(descriptor, name: path)
    var buffer = DatasetBuffer()
    buffer.begin(path)
    #expect(try reader.read(into: &buffer))

    try Self.rewrite(path, text)

    #expect(throws: InputError(path, .changed)) {
      while try reader.read(into: &buffer) {}
    }
  }

  @Test func `a file that is removed while it is read is read to its end`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("data.json", "{}")
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    var reader = try FileReader(descriptor, name: path)
    var buffer = DatasetBuffer()
    buffer.begin(path)

    try check("unlink", unlink(path))

    while try reader.read(into: &buffer) {}
    #expect(buffer.file(named: path).bytes == Array("{}".utf8))
  }

  @Test func `a file that the kernel makes up is read`() throws {
    let descriptor = open("/proc/self/status", O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    var reader = try FileReader(descriptor, name: "status")
    var buffer = DatasetBuffer()
    buffer.begin("status")

    while try reader.read(into: &buffer) {}

    #expect(buffer.count > 100)
  }

  @Test func `a file's name is never obeyed by the terminal`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("a\u{1B}]0;x\u{7}\nb\u{202E}.json", "{}")

    let outcome = try Program.run(["check", file])

    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 4)
    #expect(!outcome.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!outcome.text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `a file's name need not be UTF-8`() throws {
    let scratch = try Scratch()
    let command = "printf %s '{}' > \"$(printf 'a\\377.json')\"; exec \"$0\" check a*.json"

    let outcome = try Program.run(
      "/bin/sh", ["-c", "cd \"$1\" && \(command)", Program.path(), scratch.directory.path],
      environment: Program.environment())

    #expect(outcome.status == 1)
    #expect(outcome.lines.last == "a\u{FFFD}.json: 3 errors, 0 warnings")
  }

  /// Writes over a file; its date differs then even where its size does not.
  private static func rewrite(_ path: String, _ text: String) throws {
    let descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
    defer { close(descriptor) }
    #expect(Glibc.write(descriptor, text, text.utf8.count) == text.utf8.count)
    var times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
    try check("futimens", futimens(descriptor, &times))
  }
}

/// The two ends of a pipe.
struct Pipe {
  let output: Int32
  private let input: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure("no pipe") }
    (output, input) = (ends[0], ends[1])
    for end in ends { try check("fcntl", min(0, fcntl(end, F_SETFD, FD_CLOEXEC))) }
  }

  func write(_ text: String) throws {
    guard Glibc.write(input, text, text.utf8.count) == text.utf8.count else {
      throw Failure("the pipe does not take a text")
    }
  }

  func close() {
    Glibc.close(input)
    Glibc.close(output)
  }
}
