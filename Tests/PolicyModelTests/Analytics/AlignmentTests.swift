// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// The wheel, and what strategies are aligned with.
struct AlignmentTests {
  private let model: ClusterModel

  init() throws {
    model = try #require(AnalysedDataset.embedded)
  }

  @Test func `a factor without information is no mark`() throws {
    let small = try AnalysedDataset.model([
      "strategies": [
        strategy("s1", #""regionId": "r1", "ris3Steps": [{"step": 2, "factors": [4, 0, 2]}]"#),
        strategy("s2", #""ris3Steps": [{"step": 1, "factors": [0, 0, 0]}]"#), strategy("s3", ""),
      ],
      "regions": [#""id": "r1", "name": "One", "countryId": "HU""#],
    ])

    let wheel = RIS3Wheel(of: small, in: nil)

    #expect(wheel.rows.map(\.strategy).map(small.name) == ["s1", "s2"])
    #expect(wheel.rows.map(\.area) == [.region(EntityID("r1")), nil])
    #expect(
      wheel.rows[0].steps.map { $0.factors.map(\.value) } == [
        [nil, nil, nil], [4, nil, 2], [nil, nil, nil], [nil, nil, nil], [nil, nil, nil],
        [nil, nil, nil],
      ])
    #expect(wheel.rows[0].steps[1].factors[1].missingReason == .noInformation)
    #expect(wheel.rows[0].steps[0].factors[1].missingReason == .noData)
    #expect(wheel.rows[0].steps[1].known.rounded == 66.6667)
    #expect(wheel.rows[0].steps[1].score.value == 3)
    #expect(wheel.rows[0].steps[1].knownCount == 2)
    #expect(wheel.rows[0].steps[0].score.missingReason == .noData)
    #expect(wheel.rows.map(\.knownCount) == [2, 0])
    #expect(wheel.rows.map(\.known.rounded) == [11.1111, 0])
    #expect(wheel.rows.map(\.score.value) == [3, nil])
    #expect(wheel.stepMeans.map(\.value) == [nil, 3, nil, nil, nil, nil])
  }

  @Test func `the wheels of the first group are illustrative`() throws {
    let wheel = RIS3Wheel(of: model, in: try model.record(.workingGroup, "wg1"))

    #expect(
      wheel.rows.map(\.strategy).map(model.name) == [
        "st-wg1-rd-cluster-plan", "st-wg1-see-benchmark",
      ])
    #expect(wheel.rows.map(\.knownCount) == [14, 10])
    #expect(wheel.rows[0].steps.map(\.score.rounded) == [3, 3.5, 2, 3.3333, 2, 2.5])
    #expect(wheel.rows.map(\.score.rounded) == [2.7857, 2.3])
    #expect(wheel.rows[0].score.isIllustrative)
  }

  @Test func `strategies are held against the frames of the Union`() throws {
    let group = try model.record(.workingGroup, "wg1")
    let matrix = AlignmentMatrix(of: model, in: group, [.flagship, .headlineTarget])

    #expect(matrix.columns.count == 12)
    #expect(
      matrix.rows.map { "\(model.name($0.subject)) \($0.coverage.rounded.map { "\($0)" } ?? "-")" }
        == [
          "st-eu-europe-2020 100.0", "st-eu-innovation-union 16.6667", "st-eu-ris3-guide -",
          "st-wg1-rd-cluster-plan 25.0", "st-wg1-see-benchmark 16.6667",
          "st-gr-corallia-clusters 16.6667", "st-hu-pole-programme 16.6667", "st-it-marche-s3 25.0",
          "st-it-emr-s3 25.0", "st-see-joint-plan -",
        ])
    #expect(
      matrix.columnCoverage.map(\.rounded) == [
        100, 12.5, 12.5, 12.5, 62.5, 25, 12.5, 12.5, 75, 12.5, 12.5, 12.5,
      ])
    #expect(matrix.coverage.rounded == 30.2083)
    #expect(matrix.rows[2].cells[0] == .unknown)
    #expect(matrix.rows[1].cells[1] == .open)
    #expect(
      matrix.rows[1].cells[0] == .covered([try model.record(.strategy, "st-eu-innovation-union")]))
    #expect(matrix.rows[1].counts[0].value == 1)
    #expect(matrix.rows[1].counts[1].value == 0)
    #expect(
      matrix.rows[1].counts[1].inputs.compactMap(\.origin?.record).map(model.name) == [
        "st-eu-innovation-union"
      ])
    #expect(matrix.rows[2].counts[0].missingReason == .noData)
  }

  @Test func `countries are held against the Eco-innovation Action Plan`() throws {
    let group = try model.record(.workingGroup, "wg2")
    let matrix = AlignmentMatrix(ecoActionsByCountry: model, in: group)
    let known = matrix.rows.filter { $0.coverage.value != nil }

    #expect(
      matrix.columns.map(\.rawValue) == [
        "ecoRegulation", "ecoDemonstration", "ecoStandards", "ecoFunding", "ecoInternational",
        "ecoSkills", "ecoPartnerships",
      ])
    #expect(matrix.rows.count == 13)
    #expect(known.map { model.name($0.subject) } == ["AT", "HR"])
    #expect(known.map(\.coverage.rounded) == [0, 28.5714])
    #expect(matrix.coverage.rounded == 14.2857)
    #expect(matrix.columnCoverage.map(\.rounded) == [0, 50, 50, 0, 0, 0, 0])
  }

  @Test func `a matrix of which nothing is known covers nothing`() throws {
    let small = try AnalysedDataset.model(["strategies": [strategy("s1", "")]])
    let matrix = AlignmentMatrix(of: small, in: nil, [.flagship])
    let empty = AlignmentMatrix(of: try AnalysedDataset.model([:]), in: nil, [.flagship])

    #expect(matrix.rows.map(\.coverage.missingReason) == [.noData])
    #expect(matrix.coverage.missingReason == .noData)
    #expect(matrix.columnCoverage.allSatisfy { $0.missingReason == .noData })
    #expect(empty.rows == [])
    #expect(empty.coverage.missingReason == .noData)
  }

  private func strategy(_ id: String, _ members: String) -> String {
    #""id": "\#(id)", "title": "Plan", "workingGroupIds": [], "level": "national", "summary": "-""#
      + (members.isEmpty ? "" : ", \(members)")
  }
}
