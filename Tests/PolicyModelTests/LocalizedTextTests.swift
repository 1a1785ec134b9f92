// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

struct LocalizedTextTests {
  @Test(arguments: ["en", "hu", "sq", "zz"])
  func `two small letters are a language`(code: String) {
    #expect(Language(code: code)?.code == code)
  }

  @Test(arguments: ["", "e", "EN", "En", "eng", "e1", "é", "éé", "en-GB", " e", "e\0", "ｅｎ"])
  func `anything else is no language`(code: String) {
    #expect(Language(code: code) == nil)
  }

  @Test func `a text without languages answers in all of them`() {
    let text = LocalizedText("Corallia")

    #expect(text.text(in: .hungarian) == "Corallia")
    #expect(text.isTranslated(to: .hungarian))
    #expect(text.translations == [])
  }

  @Test(arguments: [
    ("hu", "Görögország", true), ("en", "Greece", true), ("el", "Ελλάδα", true),
    ("de", "Greece", false),
  ])
  func `a missing language falls back to English`(
    code: String, expected: String, isTranslated: Bool
  ) throws {
    let language = try #require(Language(code: code))
    let text = try text([("el", "Ελλάδα"), ("hu", "Görögország"), ("en", "Greece")])

    #expect(text.text(in: language) == expected)
    #expect(text.isTranslated(to: language) == isTranslated)
  }

  @Test func `without English the first language answers`() throws {
    let text = try text([("sq", "Shqipëria"), ("hu", "Albánia")])

    #expect(text.text(in: .english) == "Shqipëria")
    #expect(text.text(in: .hungarian) == "Albánia")
  }

  @Test func `the languages of the file keep their order`() throws {
    let text = #"""
      {"schemaVersion": "1.0.0", "workingGroups": [],
       "meta": {"title": {"hu": "K", "el": "E", "en": "S"}, "asOfDate": "2014", "languages": []}}
      """#

    let model = try #require(LoadResult.loading(text).model)

    #expect(model.meta.title.translations.map(\.language.code) == ["hu", "el", "en"])
    #expect(model.meta.title.translations.map(\.text) == ["K", "E", "S"])
  }

  @Test func `a language may be written with escapes`() throws {
    let text = #"""
      {"schemaVersion": "1.0.0", "workingGroups": [],
       "meta": {"title": {"\u0065n": "Small"}, "asOfDate": "2014", "languages": ["\u0065n"]}}
      """#

    let result = LoadResult.loading(text)

    #expect(result.lines == [])
    #expect(result.model?.meta.title.text(in: .english) == "Small")
  }

  private func text(_ translations: [(String, String)]) throws -> LocalizedText {
    try #require(
      LoadResult.loading(
        "{\"schemaVersion\": \"1.0.0\", \"workingGroups\": [], \"meta\": {\"title\": {"
          + translations.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ")
          + "}, \"asOfDate\": \"2014\", \"languages\": []}}"
      ).model
    ).meta.title
  }
}
