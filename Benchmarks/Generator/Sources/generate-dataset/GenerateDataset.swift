// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a sound dataset of a wanted size to standard output, to measure reading and searching with.
@main
struct GenerateDataset {
  private static let usage =
    "usage: generate-dataset --megabytes <1 to 100000> | --records <number> | --sources <number> [--seed <number>] > FILE\n"

  static func main() {
    var size: Dataset.Size?
    var seed: UInt64? = 1
    var arguments = CommandLine.arguments.dropFirst()
    while let option = arguments.popFirst() {
      let value = arguments.popFirst() ?? ""
      switch option {
      case "--megabytes": size = number(value, in: 1...100_000).map { .bytes($0 * 1_000_000) }
      case "--records": size = number(value, in: 1000...10_000_000).map { .records($0) }
      case "--sources": size = number(value, in: 1...10_000_000).map { .sources($0) }
      case "--seed": seed = UInt64(value)
      default: refuse()
      }
    }
    guard let size, let seed else { refuse() }
    var dataset = Dataset(size, seed: seed)
    dataset.write()
  }

  private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    Int(text).flatMap { range.contains($0) ? $0 : nil }
  }

  private static func refuse() -> Never {
    usage.withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
    exit(64)
  }
}
