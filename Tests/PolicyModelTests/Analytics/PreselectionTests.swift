// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

struct PreselectionTests {
  @Test func `Hungary weighs four criteria`() throws {
    let model = try #require(AnalysedDataset.embedded)
    let record = try model.record(.fundingScheme, "fs-hu-accreditation")

    let preselection = PreselectionCriteria(of: model)
    let hungary = try #require(preselection.rows.first { $0.scheme == record })

    #expect(hungary.manner == .accreditation)
    #expect(hungary.criteria.map(\.points.value) == [20, 30, 24, 26])
    #expect(hungary.criteria.map(\.share.value) == [20, 30, 24, 26])
    #expect(hungary.total.value == 100)
    #expect(hungary.validity.value == 24)
    #expect(preselection.coverage.value == 100)
    #expect(model.names(preselection.unknown).contains("fs-at-ecoplus"))
  }

  @Test func `criteria without points have no shares`() throws {
    let model = try AnalysedDataset.model([
      "fundingSchemes": [
        AnalysedDataset.scheme(
          "s",
          #""exists": "yes", "preselection": {"present": true, "kind": "call", "#
            + #""criteria": [{"name": "A", "maxPoints": 0}]}"#
        ),
        AnalysedDataset.scheme(
          "t", #""exists": "yes", "preselection": {"present": false, "kind": "none"}"#),
      ]
    ])

    let preselection = PreselectionCriteria(of: model)

    #expect(preselection.rows[0].criteria[0].share.outcome == .missing(.zeroDenominator))
    #expect(preselection.rows[1].total.outcome == .missing(.noData))
    #expect(preselection.coverage.value == 50)
  }
}
