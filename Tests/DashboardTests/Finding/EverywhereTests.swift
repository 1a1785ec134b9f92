// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing
import TextGrid

@testable import Dashboard

/// All records of all tabs in one list.
@Suite struct EverywhereTests {
  @Test(arguments: [
    ("<F3>r-wg4-3<Enter>", "wg4 recommendations r-wg4-3 detail"),
    ("4g/r-wg4-3<Enter>", "wg4 recommendations r-wg4-3 detail"),
    ("4lll<F3>type:pilot<Space>call<Space>laboratory<Enter>", "wg4 pilots p-wg4-call-lab detail"),
    // where one came from is behind the results
    ("4lllj<F3>r-wg1-1<Esc>", "wg4 recommendations r-wg4-2 list"),
    ("4lllj<F3>r-wg1-1<Enter><Backspace><Esc>", "wg4 recommendations r-wg4-2 list"),
    ("4lllj<F3>r-wg1-1<Enter><Backspace><Enter>", "wg1 recommendations r-wg1-1 detail"),
    ("4lllj<F3>r-wg1-1<Enter><Backspace><Esc><Backspace>", "overview brief detail"),
    // of two keys the first alone still means what it means
    ("4lllGg", "wg4 recommendations r-wg4-1 list"),
    ("4lllGg/<Esc>", "wg4 recommendations r-wg4-9 list"),
  ])
  func `a search everywhere leads to a record and back`(keys: String, place: String) throws {
    let session = try Fixture.session().typing(keys)

    #expect(session.whereabouts == place)
  }

  @Test func `going back leads to the same row of the results`() throws {
    let results = try Fixture.session().typing("<F3>cluster<Down><Down><PageDown>")

    let after = try results.typing("<Enter><Backspace>")

    #expect(after.frame() == results.frame())
  }

  @Test func `a hidden record is shown in a list without filter`() throws {
    let session = try Fixture.session().typing("4lllfxyzzy<Enter><F3>r-wg4-3<Enter>")

    #expect(session.whereabouts == "wg4 recommendations r-wg4-3 detail")
  }

  @Test(arguments: [
    ("<F3>xyzzy", "no match for “xyzzy”"),
    ("<F3>inovacio", "78 for “Inn"),
    ("<F3>xyzzy<Enter>", "Nothing like that was found"),
    ("<F3>", "Search everywhere:"),
  ])
  func `the status line says what was found`(keys: String, answer: String) throws {
    let session = try Fixture.session().typing(keys)

    #expect(session.statusLine.contains(answer))
  }

  @Test(
    arguments: [
      // only the name says it; a text does; there is a column for it
      ("<F3>vin", 80, nil), ("<F3>vin<Down>", 80, "  Found in: "), ("<F3>vin<Down>", 120, nil),
      ("<F3>xyzzy", 80, nil),
    ] as [(String, Int, String?)])
  func `at 80 columns the last line says why the chosen record was found`(
    keys: String, columns: Int, start: String?
  ) throws {
    let session = try Fixture.session(Size(columns: columns, rows: 24)).typing(keys)

    let lines = session.frame().text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = String(lines[lines.count - 4])
    #expect(start.map(last.hasPrefix) ?? !last.contains("Found in"), "\(last)")
  }

  @Test func `every kind of record has its place in the results`() {
    #expect(Set(RecordKind.byInterest) == Set(RecordKind.allCases))
    #expect(RecordKind.byInterest.count == RecordKind.allCases.count)
  }

  @Test(arguments: ["region", "provenance:illustrative", "austria"])
  func `everything that is found is in the list, and leads somewhere`(query: String) throws {
    let model = try #require(Fixture.model)
    let found = FoundRecords(SearchIndex(model).hits(for: SearchQuery(query)))

    #expect(found.count == found.hits.count)
    #expect(Set(found).count == found.count)
    #expect(found.allSatisfy { model.home(of: $0, from: .overview) != nil })
  }

  @Test func `the reason is the text, the place or the field`() throws {
    let model = try #require(Fixture.model)
    let index = SearchIndex(model)
    let context = Context(model: model, language: .english, glyphs: .unicode)
    func reason(_ query: String, _ kind: RecordKind) throws -> String {
      let query = SearchQuery(query)
      let record = try #require(
        FoundRecords(index.hits(for: query)).first { $0.kind == kind })
      let row = FoundRow(context: context, index: index, query: query)
      return row.cells(of: record).last?.plain ?? ""
    }

    let field = try reason("country:hu", .strategy)
    #expect(field == "country: hu")
    let place = try reason("ausztria type:strategy", .strategy)
    #expect(place.contains("Ausztria"))
    let text = try reason("decisions", .recommendation)
    #expect(text.lowercased().contains("decisions"))
  }
}
