// SPDX-License-Identifier: EUPL-1.2

/// Turns reports at byte offsets into issues with line, column and path, in the order of the file.
///
/// Decoding keeps no paths, because a sound file needs none; a faulty one is walked once more.
struct IssueLocator {
  private enum Step {
    case key(String)
    case element(Int)
  }

  /// Steps of a path that are kept at its beginning and at its end.
  private static let stepLimit = 8
  /// Bytes of a key beyond which only its beginning is kept.
  private static let keyLimit = 160

  private let targets: [Int]
  private var next = 0
  private var paths: [Int: String] = [:]
  private var steps: [Step] = []
  private var reader: JSONReader

  /// - Complexity: O(*n* + *k* log *k*) for *k* reports in a file of *n* bytes.
  static func issues(
    _ reports: [DatasetDecoder.Report], unreported: Int, in file: DatasetFile
  ) -> [Issue] {
    guard !reports.isEmpty else { return [] }
    let ordered = reports.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }.map(\.element)
    let paths = paths(of: ordered.map(\.offset), in: file)
    let locations = file.locations(of: ordered.map(\.offset))
    let related = file.locations(of: ordered.map { $0.relatedOffset ?? 0 })
    var issues = ordered.indices.map { index in
      Issue(
        finding: ordered[index].finding, location: locations[index],
        path: paths[ordered[index].offset] ?? "",
        related: ordered[index].relatedOffset.map { _ in related[index] })
    }
    if unreported > 0, let last = issues.last {
      issues.append(
        Issue(finding: .more(unreported), location: last.location, path: "", related: nil))
    }
    return issues
  }

  /// The paths that lead to offsets, each within its file.
  ///
  /// - Precondition: `offsets` ascend.
  /// - Complexity: O(*n*) in the bytes of the files that hold any of them.
  static func paths(of offsets: [Int], in file: DatasetFile) -> [Int: String] {
    var paths: [Int: String] = [:]
    var rest = offsets[...]
    for part in file.parts {
      let own = rest.prefix { $0 <= part.bytes.upperBound }
      rest = rest.dropFirst(own.count)
      guard !own.isEmpty, let reader = try? JSONReader(file.bytes, in: part.bytes) else { continue }
      var locator = IssueLocator(targets: Array(own), reader: reader)
      try? locator.walkValue()
      // where the bytes stop being JSON, the path leads to the value that was being read
      locator.reach(.max)
      paths.merge(locator.paths) { first, _ in first }
    }
    return paths
  }

  private init(targets: [Int], reader: JSONReader) {
    self.targets = targets
    self.reader = reader
  }

  private mutating func walkValue() throws(JSONSyntaxError) {
    let kind = try reader.peek()
    reach(reader.offset)
    switch kind {
    case .object: try walkObject()
    case .array: try walkArray()
    case .string, .number, .boolean, .null: try reader.skipValue()
    }
  }

  private mutating func walkObject() throws(JSONSyntaxError) {
    var isFirst = true
    try reader.beginObject()
    while let key = try reader.nextKey(isFirst: &isFirst) {
      steps.append(.key(Self.shortened(reader.text(of: key))))
      reach(key.offset)
      try walkValue()
      steps.removeLast()
    }
  }

  private mutating func walkArray() throws(JSONSyntaxError) {
    var isFirst = true
    var element = 0
    try reader.beginArray()
    while try reader.nextElement(isFirst: &isFirst) {
      steps.append(.element(element))
      try walkValue()
      steps.removeLast()
      element += 1
    }
  }

  /// Gives the present path to every target up to an offset.
  private mutating func reach(_ offset: Int) {
    guard next < targets.count, targets[next] <= offset else { return }
    let path = path
    while next < targets.count, targets[next] <= offset {
      paths[targets[next]] = path
      next += 1
    }
  }

  /// Ten thousand issues have a path each, so its length must not be the file's to choose.
  private var path: String {
    guard steps.count > 2 * Self.stepLimit else { return Self.path(steps[...]) }
    return Self.path(steps.prefix(Self.stepLimit)) + "…" + Self.path(steps.suffix(Self.stepLimit))
  }

  private static func path(_ steps: ArraySlice<Step>) -> String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .element(let element): text += "[\(element)]"
      }
    }
  }

  private static func shortened(_ key: String) -> String {
    guard key.utf8.count > keyLimit else { return key }
    return String(key.unicodeScalars.prefix(keyLimit / 4)) + "…"
  }
}
