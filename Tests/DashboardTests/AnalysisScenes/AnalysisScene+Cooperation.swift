// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// International cooperation.
  static let cooperation: [AnalysisScene] = [
    AnalysisScene("approaches"),
    AnalysisScene("approaches", "records", keys: "v"),
    AnalysisScene("accesses"),
    AnalysisScene("accesses", "records", keys: "v"),
    AnalysisScene("network"),
    AnalysisScene("network", "members", keys: "<Enter>lll"),
    AnalysisScene("network", "countries", keys: "v"),
    AnalysisScene("network", "ties", keys: "V"),
    AnalysisScene("labels"),
    AnalysisScene("labels", "expiries", keys: "v"),
    AnalysisScene("labels", "published", keys: "V"),
    AnalysisScene("markets"),
  ]
}
