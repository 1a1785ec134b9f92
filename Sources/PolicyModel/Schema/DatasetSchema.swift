// SPDX-License-Identifier: EUPL-1.2

/// The format of datasets as a JSON Schema (draft 2020-12), for editors and other programs.
///
/// It is made from the descriptions that drive decoding, and says what they say: keys, types, ranges,
/// words and patterns. What must hold between values only `clustertui check` knows.
package enum DatasetSchema {
  /// What one file is.
  package enum Scope: Sendable {
    /// A whole dataset.
    case whole
    /// One of the files of a folder, of which none needs to hold any key in particular.
    case part
  }

  /// The schema as it is printed.
  ///
  /// - Complexity: O(*n*) in all descriptions; nothing is kept.
  package static func text(_ scope: Scope) -> String {
    var writer = SchemaWriter()
    let root = writer.members(of: DatasetDocument.self, isPart: scope == .part)
    let value = JSONValue.object(
      [
        .init(key: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
        .init(key: "title", value: .string(title(scope))),
      ] + root + [.init(key: "$defs", value: writer.definitions)])
    return value.text
  }

  private static func title(_ scope: Scope) -> String {
    switch scope {
    case .whole: "A dataset of ClusterTUI, format \(SchemaVersion.current.text)"
    case .part: "One file of a dataset of ClusterTUI, format \(SchemaVersion.current.text)"
    }
  }
}

/// Turns shapes into schemas and collects the definitions that they refer to.
private struct SchemaWriter {
  private var defined: [String: JSONValue] = [:]

  var definitions: JSONValue {
    .object(defined.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) })
  }

  /// The members of the schema of an object.
  mutating func members<Root: Described>(
    of type: Root.Type, isPart: Bool = false
  ) -> [JSONValue.Member] {
    let fields = Root.description.fields
    let required = fields.filter { $0.isRequired && !isPart }.map { JSONValue.string($0.name) }
    let properties = fields.map { JSONValue.Member(key: $0.name, value: schema(of: $0.shape)) }
    return [
      .init(key: "type", value: "object"),
      .init(key: "properties", value: .object(properties)),
      .init(key: "required", value: .list(required)),
      .init(key: "additionalProperties", value: false),
    ]
  }

  private mutating func schema(of shape: ValueShape) -> JSONValue {
    switch shape {
    case .text: define("text") { _ in Self.text }
    case .localizedText: define("localizedText") { $0.localizedText() }
    case .formatted(let format): define(format)
    case .reference(let kind): reference(to: kind)
    case .boolean: ["type": "boolean"]
    case .integer(let range): Self.number("integer", range)
    case .number(let range?): Self.number("number", range)
    case .number(nil): ["type": "number"]
    case .oneOf(let words): ["enum": .list(words.map { .string($0) })]
    case .object(let described): define(described.type)
    case .list(let element): ["type": "array", "items": schema(of: element)]
    }
  }

  /// Refers to a definition, which is made when it is referred to for the first time.
  private mutating func define(
    _ name: String, as make: (inout SchemaWriter) -> JSONValue
  ) -> JSONValue {
    if defined[name] == nil {
      // kept before it is made, because it may refer to itself
      defined[name] = .null
      defined[name] = make(&self)
    }
    return ["$ref": .string("#/$defs/\(name)")]
  }

  private mutating func define(_ format: TextFormat) -> JSONValue {
    define(format.name) { _ in
      [
        "description": .string(format.summary), "type": "string",
        "pattern": .string(format.pattern),
      ]
    }
  }

  private mutating func define<Root: Described>(_ type: Root.Type) -> JSONValue {
    let path = String(reflecting: type).split(separator: ".").dropFirst()
    return define(path.joined(separator: ".")) { writer in
      let summary = (type as? any Record.Type)?.kind.summary
      let description = summary.map { [JSONValue.Member(key: "description", value: .string($0))] }
      return .object((description ?? []) + writer.members(of: type))
    }
  }

  private mutating func reference(to kind: RecordKind) -> JSONValue {
    guard case .object(let members) = define(.identifier) else { return .null }
    let description = "The identifier of a record in `\(kind.rawValue)`."
    return .object([.init(key: "description", value: .string(description))] + members)
  }

  private mutating func localizedText() -> JSONValue {
    let text = schema(of: .text)
    return [
      "description": "One text for all languages, or an object with a text per language.",
      "anyOf": [
        text,
        [
          "type": "object", "minProperties": 1,
          "patternProperties": .object([.init(key: TextFormat.language.pattern, value: text)]),
          "additionalProperties": false,
        ],
      ],
    ]
  }

  private static let text: JSONValue = ["type": "string", "minLength": 1]

  private static func number(_ type: String, _ range: ClosedRange<Int>) -> JSONValue {
    [
      "type": .string(type), "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound),
    ]
  }
}
