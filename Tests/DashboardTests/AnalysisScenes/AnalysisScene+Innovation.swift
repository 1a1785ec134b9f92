// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// Innovation and R&D.
  static let innovation: [AnalysisScene] = [
    AnalysisScene("benchmark"),
    AnalysisScene("benchmark", "cells", keys: "j<Enter>+9l"),
    AnalysisScene("benchmark", "picture", keys: "<Tab>"),
    AnalysisScene("benchmark", "ordered", keys: "oo"),
    AnalysisScene("benchmark", "origin", keys: "i"),
    AnalysisScene("benchmark", "records", keys: "<Enter><Enter>"),
    AnalysisScene("benchmark", "groups", keys: "vvvv"),
    AnalysisScene("benchmark", "convergence", keys: "V"),
    AnalysisScene("ris3"),
    AnalysisScene("ris3", "gap", keys: "j<Enter><Left>i"),
    AnalysisScene("ris3", "comparison", keys: "V"),
    AnalysisScene("alignment"),
    AnalysisScene("alignment", "cells", keys: "jj<Enter>l"),
    AnalysisScene("alignment", "targets", keys: "v"),
    AnalysisScene("peers"),
    AnalysisScene("peers", "cells", keys: "<Enter>+3l"),
    AnalysisScene("peers", "regions", keys: "VV"),
  ]
}
