// SPDX-License-Identifier: EUPL-1.2

extension ClusterModel {
  /// Opens a dataset that is known to be sound: reads what it is about and its working groups, and
  /// everything else when it is asked for.
  ///
  /// - Parameters:
  ///   - name: What messages call the file.
  ///   - checked: A file in which `load` finds no error, indented by two spaces a level.
  ///   - whole: The same file, asked for when its records are.
  /// - Returns: nil for a file that does not look like one; `load` says what is wrong with it.
  /// - Complexity: O(*n*) in the file's bytes, to find where the collections begin.
  package static func open(
    named name: String, checked: Span<UInt8>, whole: @escaping @Sendable () -> DatasetFile
  ) -> ClusterModel? {
    let outline = Outline(checked)
    guard let meta = outline["meta"], let groups = outline["workingGroups"] else { return nil }
    // no more of the file than is read now: copying all of it takes as long as finding its parts
    let end = max(outline.end(of: meta, in: checked), outline.end(of: groups, in: checked))
    let head = unsafe checked.extracting(..<end).withUnsafeBufferPointer { unsafe Array($0) }
    guard let meta: Meta = value(of: meta, head),
      let groups: [WorkingGroup] = value(of: groups, head)
    else { return nil }
    let present = KindTable { kind in
      kind == .aim
        ? groups.contains { !$0.aims.isEmpty }
        : outline[kind.rawValue].map { !$0.isEmpty } ?? false
    }
    return ClusterModel(
      meta: meta, workingGroups: RecordTable(groups),
      contents: .unread(UnreadContents(present: present, whole)))
  }

  private static func value<Value: FieldValue>(
    of entry: Outline.Entry, _ bytes: [UInt8]
  ) -> Value? {
    let line = ByteRuns.countOfLineEnds(bytes.span, before: entry.offset) + 1
    var decoder = DatasetDecoder(JSONReader(bytes, at: entry.offset, line: line))
    guard let value = try? Value.decode(&decoder), decoder.faultCount == 0 else { return nil }
    return value
  }
}
