// SPDX-License-Identifier: EUPL-1.2

extension Loading {
  /// Finds the record that each reference names.
  ///
  /// - Returns: The references that lead somewhere, in the order of the file.
  mutating func resolveReferences(_ tables: RecordTables) -> [ReferenceIndex.Edge] {
    let tableOf = KindTable { tables.table(of: $0) }
    var near = NearIdentifiers()
    var edges: [ReferenceIndex.Edge] = []
    edges.reserveCapacity(decoder.references.count)
    for reference in decoder.references {
      var reader = JSONReader(file.bytes, at: Int(reference.offset))
      guard let token = try? reader.scanString() else { continue }
      let table = tableOf[reference.kind]
      guard let position = position(of: token, reader, in: table) else {
        let text = reader.text(of: token)
        report(
          .unresolvedReference(
            text, to: reference.kind, near: near.best(for: text, of: reference.kind, in: table)),
          at: Int(reference.offset))
        continue
      }
      guard let owner = reference.owner else { continue }
      edges.append(.init(from: owner, to: RecordRef(reference.kind, position)))
    }
    return edges
  }

  private func position(
    of token: JSONReader.Key, _ reader: JSONReader, in table: any AnyRecordTable
  ) -> Int? {
    token.hasEscape
      ? table.position(ofIdentifier: reader.text(of: token))
      : table.position(ofIdentifier: file.bytes.span.extracting(token.bytes))
  }
}

/// Finds the identifier that was probably meant where a reference leads nowhere.
private struct NearIdentifiers {
  private struct Question: Hashable {
    let text: String
    let kind: RecordKind
  }

  private var answers: [Question: String?] = [:]
  /// Identifiers that may still be compared; the last question may exceed it.
  ///
  /// Many references into a large collection that lead nowhere have one cause, which the first of them
  /// tells.
  private var budget = 50_000

  mutating func best(
    for text: String, of kind: RecordKind, in table: any AnyRecordTable
  ) -> String? {
    let question = Question(text: text, kind: kind)
    if let answer = answers[question] { return answer }
    guard budget > 0 else { return nil }
    budget -= table.count + 1
    let answer = NearMiss.best(
      for: text, among: (0..<table.count).lazy.map { table.identifier(at: $0) })
    answers[question] = answer
    return answer
  }
}
