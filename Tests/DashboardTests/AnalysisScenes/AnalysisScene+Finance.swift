// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// Cluster financing.
  static let finance: [AnalysisScene] = [
    AnalysisScene("scheme-matrix"),
    AnalysisScene("scheme-matrix", "cells", keys: "+3j<Enter>+10l"),
    AnalysisScene("scheme-matrix", "unknown", keys: "j<Enter>i"),
    AnalysisScene("scheme-matrix", "coverage", keys: "v<lt><lt><lt><lt>"),
    AnalysisScene("scheme-matrix", "course", keys: "vv"),
    AnalysisScene("scheme-matrix", "instruments", keys: "V"),
    AnalysisScene("scheme-timeline", keys: "<Tab>"),
    AnalysisScene("scheme-timeline", "cells", keys: "j<Enter>+4l"),
    AnalysisScene("scheme-timeline", "calls", keys: "v"),
    AnalysisScene("money"),
    AnalysisScene("money", "averages", keys: "v"),
    AnalysisScene("money", "amounts", keys: "vv"),
    AnalysisScene("money", "converted", keys: "vv>G<Enter>i"),
    AnalysisScene("money", "statements", keys: "V"),
    AnalysisScene("preselection"),
    AnalysisScene("preselection", "weights", keys: "v"),
    AnalysisScene("best-mix", keys: "j<Space>+7j<Space>+12j<Space>"),
    AnalysisScene("best-mix", "schemes", keys: mix + "v"),
    AnalysisScene("best-mix", "composed", keys: mix + "V"),
    // comparison
    AnalysisScene("calls", "marked", keys: "<Space>jj<Space>"),
    AnalysisScene("preselection", "compared", keys: "<Space>+6j<Space>jj<Space>c"),
    AnalysisScene("scheme-matrix", "areas-compared", keys: "+3j<Space>+3j<Space>+5j<Space>c"),
    AnalysisScene("scheme-matrix", "areas-index", keys: "+3j<Space>+3j<Space>+5j<Space>cv"),
    AnalysisScene("recommendations", "compared", keys: "<Space>j<Space>c"),
  ]

  /// Published criteria, loans, public and private money, repeated calls, regional.
  private static let mix = "j<Space>+7j<Space>+12j<Space>+3j<Space>G<Space>"
}
