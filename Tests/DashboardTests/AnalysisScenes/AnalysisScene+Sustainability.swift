// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// Sustainability and eco-innovation.
  static let sustainability: [AnalysisScene] = [
    AnalysisScene("eco-index"),
    AnalysisScene("eco-index", "origin", keys: "ji"),
    AnalysisScene("eco-index", "groups", keys: "v"),
    AnalysisScene("eco-profile"),
    AnalysisScene("eco-profile", "cells", keys: "<Enter>+2l"),
    AnalysisScene("eco-action-plan"),
    AnalysisScene("eco-action-plan", "strategies", keys: "v"),
    AnalysisScene("instrument-mix"),
    AnalysisScene("instrument-mix", "ordered", keys: "oogj"),
    AnalysisScene("instrument-mix", "diversity", keys: "v"),
    AnalysisScene("pilot-readiness"),
    AnalysisScene("pilot-readiness", "records", keys: "<Enter><Enter>"),
  ]
}
