// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// Who is compared with whom.
struct PeerSetTests {
  private func names(_ set: PeerSet) -> String {
    let part = set.parts > 1 ? " \(set.part + 1)/\(set.parts)" : ""
    return set.areas.map(\.name).joined(separator: " ") + part
  }

  @Test func `areas of the same group are peers, then those of a benchmark`() throws {
    let model = try #require(AnalysedDataset.embedded)
    let sets = PeerSet.all(of: model, in: try model.record(.workingGroup, "wg1"))
    let indicator = try model.record(.indicator, "ind-ius-2014")

    #expect(
      sets.map(names) == [
        "AT SI", "GR HU 1/2", "IT SK HR 2/2", "BG RO",
        "reg-it-emilia-romagna reg-it-friuli reg-it-piemonte", "reg-it-marche reg-it-veneto",
        "SK HR 1/2", "GR BG RO 2/2",
        "reg-it-marche reg-it-emilia-romagna 1/2",
        "reg-it-veneto reg-it-friuli reg-it-piemonte 2/2",
      ])
    #expect(
      sets[0].reason == .group(.strong, indicator: indicator, try #require(Year(2014))))
    #expect(sets[6].reason == .benchmark(try model.record(.benchmark, "bm-rd-low")))
  }

  @Test func `without groups and benchmarks all that is observed is compared`() throws {
    let indicator =
      #""id": "i1", "title": "i1", "unit": "index", "direction": "higherBetter", "#
      + #""workingGroupIds": ["wg4"], "framework": "custom""#
    let observations = ["HU", "RO", "HR", "BA"].map { country in
      #""id": "o-\#(country.lowercased())", "indicatorId": "i1", "year": 2012, "#
        + #""countryId": "\#(country)", "value": 90"#
    }
    let all = try AnalysedDataset.model([
      "indicators": [indicator], "observations": observations,
    ])
    let one = try AnalysedDataset.model([
      "indicators": [indicator], "observations": Array(observations.prefix(1)),
    ])

    #expect(PeerSet.all(of: all, in: nil).map(names) == ["HU RO HR BA"])
    #expect(PeerSet.all(of: all, in: nil).map(\.reason) == [.observed])
    #expect(PeerSet.all(of: one, in: nil) == [])
  }
}
