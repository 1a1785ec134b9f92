// SPDX-License-Identifier: EUPL-1.2

extension Language: FieldValue {
  package static var shape: ValueShape { .formatted(.language) }

  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Language? {
    guard try decoder.expect(.string, shape: shape) else { return nil }
    let start = decoder.reader.offset
    let code = try decoder.reader.readString()
    guard let language = Language(code: code) else {
      decoder.report(.malformedLanguage(code), at: start)
      return nil
    }
    return language
  }
}
