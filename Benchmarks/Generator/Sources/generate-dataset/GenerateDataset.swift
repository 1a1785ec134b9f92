// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a sound dataset of a wanted size to standard output, to measure reading with.
@main
struct GenerateDataset {
  private static let usage =
    "usage: generate-dataset --megabytes <1 to 100000> [--seed <number>] > FILE\n"

  static func main() {
    var megabytes: Int?
    var seed: UInt64? = 1
    var arguments = CommandLine.arguments.dropFirst()
    while let option = arguments.popFirst() {
      let value = arguments.popFirst() ?? ""
      switch option {
      case "--megabytes": megabytes = Int(value).flatMap { (1...100_000).contains($0) ? $0 : nil }
      case "--seed": seed = UInt64(value)
      default: refuse()
      }
    }
    guard let megabytes, let seed else { refuse() }
    var dataset = Dataset(size: megabytes * 1_000_000, seed: seed)
    dataset.write()
  }

  private static func refuse() -> Never {
    usage.withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
    exit(64)
  }
}
