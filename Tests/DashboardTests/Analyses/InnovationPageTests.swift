// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// What the pages of the first group say at the edges: no data, one area, nothing known, mixed editions.
@Suite struct InnovationPageTests {
  @Test(arguments: [
    ("ris3", "ris3Wheel", "No strategy of this working group has been assessed"),
    ("alignment", "alignment", "No strategy belongs to this working group."),
    ("peers", "peers", "Fewer than two areas were observed"),
  ])
  func `a page without data says what is missing`(name: String, kind: String, text: String) throws {
    let screen = try TinyDataset.page(name, kind).frame().text

    #expect(screen.contains(text))
    #expect(screen.contains("The dataset holds nothing for this analysis"))
  }

  @Test func `a wheel of which nothing is known has no mean`() throws {
    let session = try TinyDataset.page(
      "ris3", "ris3Wheel",
      [
        "strategies": [
          TinyDataset.strategy("s1", #""ris3Steps": [{"step": 2, "factors": [0, 0, 0]}]"#)
        ]
      ])
    let gap = try session.typing("j<Enter><Left>i").frame().text
    let absent = try session.typing("<Enter><Left>i").frame().text

    #expect(session.frame().text.contains("0 of 18 factors known"))
    #expect(
      session.plainLines(columns: 80).contains { $0.hasPrefix("  All steps") && $0.contains("n/a") }
    )
    #expect(gap.contains("n/a · 0 says that there is no information"))
    #expect(absent.contains("n/a · the dataset has no value for it"))
  }

  @Test func `assessments by different guides are not taken for the same`() throws {
    let steps = #""ris3Steps": [{"step": 1, "factors": [4, 5, 4]}], "ris3Framework": "#
    let mixed = try TinyDataset.page(
      "ris3", "ris3Wheel",
      [
        "strategies": [
          TinyDataset.strategy("s1", steps + #""Guide of 2012""#),
          TinyDataset.strategy("s2", steps + #""Online-S3""#),
        ]
      ])

    #expect(try mixed.typing("V").frame().text.contains("The assessments follow different guides"))
  }

  @Test func `strategies that name no frame are not a gap`() throws {
    let silent = [TinyDataset.strategy("s1")]
    let one = silent + [TinyDataset.strategy("s2", #""euFrames": ["innovationUnion"]"#)]

    let nothing = try TinyDataset.page("alignment", "alignment", ["strategies": silent])
    let something = try TinyDataset.page("alignment", "alignment", ["strategies": one])

    #expect(nothing.frame().text.contains("No strategy says what it is aligned with"))
    #expect(something.frame().text.contains("so it is not counted as a gap"))
    #expect(
      something.plainLines(columns: 80).contains { $0.hasPrefix("  s2") && $0.contains("14.3") })
    #expect(
      try something.typing("<Enter>li").frame().text.contains("the dataset has no value for it"))
  }

  @Test func `one area has no peer`() throws {
    let session = try TinyDataset.page(
      "peers", "peers",
      [
        "indicators": [TinyDataset.indicator("i1")],
        "observations": [TinyDataset.observation("i1", 2012, #""countryId": "HU", "value": 90"#)],
      ])

    #expect(session.frame().text.contains("Fewer than two areas were observed"))
  }

  @Test func `areas that no group and no benchmark names are compared all the same`() throws {
    let observations = ["HU", "RO"].map {
      TinyDataset.observation("i1", 2012, #""countryId": "\#($0)", "value": 90"#)
    }
    let session = try TinyDataset.page(
      "peers", "peers",
      ["indicators": [TinyDataset.indicator("i1")], "observations": observations])
    let index = try session.typing("<Enter>lli").frame().text

    #expect(session.frame().text.contains("Hungary – Romania"))
    #expect(index.contains("n/a · the reference has no value for that indicator"))
  }

  @Test func `regions of different NUTS versions are not ranked`() throws {
    let regions = [("a", "HU22", "2010"), ("b", "HU23", "2013")].map { id, code, version in
      #""id": "\#(id)", "name": "Region \#(id)", "countryId": "HU", "nutsCode": "\#(code)", "#
        + #""nutsVersion": "\#(version)""#
    }
    let observations = ["a", "b"].map {
      TinyDataset.observation("i1", 2012, #""regionId": "\#($0)", "value": 90"#)
    }
    let session = try TinyDataset.page(
      "peers", "peers",
      [
        "regions": regions, "indicators": [TinyDataset.indicator("i1")],
        "observations": observations,
      ])

    #expect(session.frame().text.contains("different NUTS versions (2010, 2013)"))
  }
}
