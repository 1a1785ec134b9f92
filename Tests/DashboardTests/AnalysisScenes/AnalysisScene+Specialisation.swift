// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// Regional specialisation.
  static let specialisation: [AnalysisScene] = [
    AnalysisScene("quotients"),
    AnalysisScene("quotients", "cells", keys: "<Down><Enter>ll"),
    AnalysisScene("quotients", "refused", keys: "G"),
    AnalysisScene("quotients", "stars", keys: "v"),
    AnalysisScene("quotients", "region", keys: "vv"),
    AnalysisScene("quotients", "parameters", keys: ".s."),
    AnalysisScene("quotients", "small", keys: "v<Enter>lGki"),
    AnalysisScene("priorities"),
    AnalysisScene("priorities", "region", keys: "v"),
    AnalysisScene("priorities", "unjudged", keys: "vv"),
    AnalysisScene("concentration"),
    AnalysisScene("concentration", "refused", keys: "Gi"),
    AnalysisScene("correlation"),
    AnalysisScene("correlation", "values", keys: "v"),
  ]
}
