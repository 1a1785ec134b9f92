// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// The pages of the whole dataset.
  static let overview: [AnalysisScene] = [
    AnalysisScene("summary"),
    AnalysisScene("summary", "records", keys: "v<Enter>lll"),
    AnalysisScene("summary", "pilots", keys: "vv"),
    AnalysisScene("summary", "recommendations", keys: "V"),
    AnalysisScene("coverage-map"),
    AnalysisScene("coverage-map", "records", keys: "jj<Enter>lll<Enter>"),
    AnalysisScene("delivery"),
    AnalysisScene("delivery", "cells", keys: "<Enter>+9l"),
    AnalysisScene("delivery", "missing", keys: "+6ji"),
    AnalysisScene("calendar"),
    AnalysisScene("calendar", "picture", keys: "<Tab>"),
    AnalysisScene("integrity"),
    AnalysisScene("integrity", "counts", keys: "v"),
  ]
}
