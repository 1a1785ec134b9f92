// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

struct SearchQueryTests {
  @Test(
    arguments: [
      ("", [], []),
      (" \t ", [], []),
      ("cluster Wine", ["cluster", "wine"], []),
      (#""Smart  Specialisation" x"#, ["smart  specialisation", "x"], []),
      ("„intelligens szakosodás” «régió»", ["intelligens szakosodas", "regio"], []),
      (#"open "ended mark"#, ["open", "ended mark"], []),
      (#"a"b c"d"#, ["ab cd"], []),
      (#""" "#, [], []),
      ("\u{AD}", [], []),
      ("stage:tested Fázis:Kipróbált", [], ["stage=tested", "stage=kiprobalt"]),
      ("ORSZAG:hu,ro,", [], ["country=hu|ro"]),
      (#"country:"Bosnia and Herzegovina" wine"#, ["wine"], ["country=bosnia and herzegovina"]),
      (#"group:"a,b""#, [], ["group=a,b"]),
      ("stage: stage", ["stage"], []),
      ("https://europa.eu 10:30 2007–2013", ["https://europa.eu", "10:30", "2007-2013"], []),
      (":x x:", [":x", "x:"], []),
      ("év:2013 mcs:4", [], ["year=2013", "group=4"]),
    ] as [(String, [String], [String])])
  func `a query is words and fields`(text: String, terms: [String], filters: [String]) {
    let query = SearchQuery(text)

    #expect(query.terms.map { String(decoding: $0.bytes, as: UTF8.self) } == terms)
    #expect(query.filters.map(Self.text) == filters)
    #expect(query.isEmpty == (terms.isEmpty && filters.isEmpty))
  }

  @Test(
    arguments: [
      ("stagee:x", "stagee", .stage), ("orzság:x", "orzság", .country),
      ("munkacs:4", "munkacs", .group), ("conf:x", "conf", .confidence),
      // régió, region and reliability
      ("re:x", "re", nil), ("colour:red", "colour", nil),
    ] as [(String, String, SearchField?)])
  func `what is no field is text, and a near one is named`(
    text: String, name: String, suggestion: SearchField?
  ) {
    let query = SearchQuery(text)

    #expect(query.unknownFields == [.init(name: name, suggestion: suggestion)])
    #expect(query.terms.map(\.text) == [text])
    #expect(query.filters == [])
  }

  @Test func `a name means one field, and each has one in both languages`() {
    var meanings: [[UInt8]: Set<SearchField>] = [:]
    for field in SearchField.allCases {
      #expect(!field.names.english.isEmpty && !field.names.hungarian.isEmpty)
      for name in field.foldedNames { meanings[name, default: []].insert(field) }
    }
    #expect(meanings.values.filter { $0.count > 1 } == [])
  }

  @Test(
    arguments: [
      ("klaszt", "klasz", true), ("klaszter", "", true), ("bor klaszter", "klaszter", true),
      ("klaszter", "bor klaszter", false), ("klasz", "klaszt", false),
      ("a stage:tested", "a", true), ("a stage:tested", "stage:tested", true),
      ("stage:tested", "stage:test", false), ("\"a b\"", "a b", true), ("a b", "\"a b\"", false),
    ])
  func `a longer query may ask for less`(new: String, old: String, isNarrower: Bool) {
    #expect(SearchQuery(new).narrows(SearchQuery(old)) == isNarrower)
  }

  @Test(
    arguments: [
      ("inovacio", "innovacio", true), ("inovacio", "inovacio", true),
      ("klazster", "klaszter", true), ("klaszte", "klaszter", true), ("ab", "ba", true),
      ("abc", "cab", false), ("inovacio", "innovacios", false), ("", "a", true), ("", "ab", false),
      ("развйо", "развој", false), ("стратегја", "стратегија", true), ("acbd", "abdc", false),
    ])
  func `one mistake is told from two`(one: String, other: String, isNear: Bool) {
    #expect(OneEdit.isWithin(Array(one.utf8), Array(other.utf8)) == isNear)
    #expect(OneEdit.isWithin(Array(other.utf8), Array(one.utf8)) == isNear)
  }

  @Test(
    arguments: [
      ("Régió és régiók", "regio", "[Régió] és [régió]k"),
      ("Die Straße", "strasse", "Die [Straße]"), ("Die Straße", "as", "Die Str[aß]e"),
      ("re\u{301}gio\u{301}", "egi", "r[e\u{301}gi]o\u{301}"),
      ("ΚΑΙΝΟΤΟΜΊΑ", "καινοτομία", "[ΚΑΙΝΟΤΟΜΊΑ]"),
      ("alma körte", "körte alma", "[alma] [körte]"),
      ("innováció", "inno ovác", "[innovác]ió"), ("innováció", "inno vác", "[innovác]ió"),
      ("aaaa", "aa", "[aaaa]"), ("aaa", "aa", "[aa]a"),
      ("klasz\u{AD}ter", "klaszter", "[klasz\u{AD}ter]"),
      ("2007–2013", "2007-2013", "[2007–2013]"),
      ("👩‍👧 ﬁnance", "fin", "👩‍👧 [ﬁn]ance"), ("x", "stage:tested", "x"), ("", "a", ""),
    ])
  func `what matches can be marked`(text: String, query: String, marked: String) {
    var rest = text.startIndex
    var result = ""
    for range in SearchQuery(query).ranges(in: text) {
      result += text[rest..<range.lowerBound] + "[" + text[range] + "]"
      rest = range.upperBound
    }
    #expect(result + text[rest...] == marked)
  }

  private static func text(_ filter: SearchQuery.Filter) -> String {
    let values = filter.values.map { String(decoding: $0.bytes, as: UTF8.self) }
    return filter.field.rawValue + "=" + values.joined(separator: "|")
  }
}
