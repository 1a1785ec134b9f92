// SPDX-License-Identifier: EUPL-1.2

extension ClusterModel {
  /// Opens a dataset that is known to be sound: reads what it is about and its working groups, and
  /// everything else when it is asked for.
  ///
  /// - Parameter checked: A file in which `load` finds no error, indented by two spaces a level.
  /// - Returns: nil for a file that does not look like one; `load` says what is wrong with it.
  /// - Complexity: O(*n*) in the file's bytes, to find where the collections begin.
  package static func open(checked: DatasetFile) -> ClusterModel? {
    let outline = Outline(checked.bytes)
    guard let meta: Meta = value(of: "meta", outline, checked),
      let groups: [WorkingGroup] = value(of: "workingGroups", outline, checked)
    else { return nil }
    let present = KindTable { kind in
      kind == .aim
        ? groups.contains { !$0.aims.isEmpty }
        : outline[kind.rawValue].map { !$0.isEmpty } ?? false
    }
    return ClusterModel(
      file: checked, meta: meta, workingGroups: RecordTable(groups),
      contents: .unread(UnreadContents(present: present)))
  }

  private static func value<Value: FieldValue>(
    of key: String, _ outline: Outline, _ file: DatasetFile
  ) -> Value? {
    guard let entry = outline[key] else { return nil }
    var decoder = DatasetDecoder(JSONReader(file.bytes, at: entry.offset, line: entry.line))
    guard let value = try? Value.decode(&decoder), decoder.faultCount == 0 else { return nil }
    return value
  }
}
