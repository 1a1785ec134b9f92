// SPDX-License-Identifier: EUPL-1.2

extension Loading {
  /// Reads the files of a folder one after the other as if they were one: collections are joined.
  ///
  /// - Returns: nil when one of them is not JSON; the others have been looked through all the same.
  mutating func decodeFolder() -> DatasetDocument? {
    var document = DatasetDocument()
    var keys: [String: Int] = [:]
    var isJSON = true
    for part in file.parts {
      var found: [(name: String, offset: Int)] = []
      let isSound = read(part) { (decoder) throws(JSONSyntaxError) in
        found = try DatasetDocument.description.decodePart(of: &document, &decoder)
      }
      isJSON = isJSON && isSound
      for key in found { note(key, &keys) }
    }
    guard isJSON else { return nil }
    for field in DatasetDocument.description.fields where field.isRequired {
      guard keys[field.name] == nil else { continue }
      report(.missingKey(field.name, field.shape), at: DatasetFile.wholeOffset)
    }
    return document
  }

  private mutating func note(_ key: (name: String, offset: Int), _ keys: inout [String: Int]) {
    if let first = keys[key.name] {
      guard DatasetDocument.keysOfOneFile.contains(key.name) else { return }
      report(.repeatedInFolder(key.name), at: key.offset, related: first)
    } else {
      keys[key.name] = key.offset
    }
  }
}
