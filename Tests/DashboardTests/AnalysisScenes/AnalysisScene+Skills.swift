// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// Skills and jobs.
  static let skills: [AnalysisScene] = [
    AnalysisScene("skill-gaps"),
    AnalysisScene("skill-gaps", "sectors", keys: "v"),
    AnalysisScene("skill-gaps", "countries", keys: "vv"),
    AnalysisScene("employment"),
    AnalysisScene("employment", "break", keys: "j<Enter>l"),
    AnalysisScene("employment", "graduates", keys: "v"),
    AnalysisScene("employment", "target", keys: "vv"),
    AnalysisScene("job-quality"),
    AnalysisScene("job-quality", "least", keys: "jjj<Enter>i"),
  ]
}
