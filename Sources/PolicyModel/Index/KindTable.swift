// SPDX-License-Identifier: EUPL-1.2

/// A value for every kind of record, found without hashing: some are looked up for every reference
/// of a file.
struct KindTable<Value: Sendable>: Sendable {
  private var values: [Value]

  init(_ value: (RecordKind) -> Value) {
    values = RecordKind.allCases.map(value)
  }

  subscript(kind: RecordKind) -> Value {
    get { values[kind.ordinal] }
    set { values[kind.ordinal] = newValue }
  }
}
