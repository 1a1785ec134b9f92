// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes JSON to standard output as people indent it: two spaces, what is short in one line.
///
/// It holds one megabyte and nothing else. Strings are given as they stand in the file, with their
/// escapes, so that writing is copying.
struct JSONWriter {
  enum Container {
    case object, array

    fileprivate var opening: StaticString { self == .object ? "{" : "[" }
    fileprivate var closing: StaticString { self == .object ? "}" : "]" }
  }

  private static let limit = 1 << 20
  private static let newLine: StaticString =
    "\n                                                                                "

  private var buffer: [UInt8] = []
  private var flushed = 0
  private var depth = 0
  private var isFirst = true
  /// The depth below which everything stands in one line.
  private var lineDepth: Int

  /// Bytes so far.
  var count: Int { flushed + buffer.count }

  /// - Parameter isOneLine: Whether all of it stands in one line, as programs write it for programs.
  init(isOneLine: Bool = false) {
    lineDepth = isOneLine ? 0 : .max
    buffer.reserveCapacity(Self.limit + 1 << 16)
  }

  // MARK: - Structure

  mutating func open(_ container: Container, inLine: Bool = false) {
    append(container.opening)
    depth += 1
    if inLine, lineDepth == .max { lineDepth = depth }
    isFirst = true
  }

  mutating func close(_ container: Container) {
    let isInLine = depth >= lineDepth
    if depth == lineDepth { lineDepth = .max }
    depth -= 1
    if isInLine {
      if container == .object, !isFirst { append(" ") }
    } else if !isFirst {
      startLine()
    }
    append(container.closing)
    isFirst = false
    if buffer.count >= Self.limit { flush() }
  }

  mutating func key(_ name: StaticString) {
    separate(inObject: true)
    append("\"")
    append(name)
    append("\": ")
  }

  /// To be called before each element of an array.
  mutating func element() { separate(inObject: false) }

  private mutating func separate(inObject: Bool) {
    if !isFirst { append(",") }
    if depth < lineDepth {
      startLine()
    } else if inObject || !isFirst {
      append(" ")
    }
    isFirst = false
  }

  private mutating func startLine() {
    Self.newLine.withUTF8Buffer { buffer.append(contentsOf: $0.prefix(1 + 2 * depth)) }
  }

  // MARK: - Values

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { buffer.append(contentsOf: $0) }
  }

  mutating func string(_ text: StaticString) {
    append("\"")
    append(text)
    append("\"")
  }

  /// Writes at least `width` digits, zeros first.
  mutating func number(_ number: Int, width: Int = 1) {
    var rest = number.magnitude
    var digits: InlineArray<20, UInt8> = .init(repeating: UInt8(ascii: "0"))
    var first = digits.count
    while rest > 0 || digits.count - first < width {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    if number < 0 { append("-") }
    for index in first..<digits.count { buffer.append(digits[index]) }
  }

  // MARK: - Output

  /// Ends the file.
  mutating func finish() {
    append("\n")
    flush()
  }

  private mutating func flush() {
    buffer.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let written = Self.write(UnsafeRawBufferPointer(rebasing: rest))
        rest = rest.dropFirst(written)
      }
    }
    flushed += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  private static func write(_ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      let count = Glibc.write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
    #else
      let count = Darwin.write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
    #endif
    if count >= 0 { return count }
    guard errno == EINTR else {
      perror("generate-dataset")
      exit(74)
    }
    return 0
  }
}
