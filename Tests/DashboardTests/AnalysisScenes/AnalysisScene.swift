// SPDX-License-Identifier: EUPL-1.2

import Testing

/// An analysis that is kept as a picture: the page's name, and the keys that are pressed on it.
struct AnalysisScene: Sendable, CustomTestStringConvertible {
  let page: String
  let keys: String
  let suffix: String

  init(_ page: String, _ suffix: String = "", keys: String = "") {
    self.page = page
    self.keys = keys
    self.suffix = suffix.isEmpty ? "" : "-" + suffix
  }

  var name: String { "analysis-\(page)\(suffix)" }
  var testDescription: String { name }

  /// Every page in every view that looks different.
  static let all = [
    overview, innovation, sustainability, cooperation, finance, specialisation, skills,
  ].flatMap(\.self)

  /// One for each kind of picture.
  static let pictures = [
    AnalysisScene("benchmark"),
    AnalysisScene("benchmark", "groups", keys: "vvvvj<Enter>"),
    AnalysisScene("benchmark", "convergence", keys: "V"),
    AnalysisScene("ris3"),
    AnalysisScene("alignment"),
    AnalysisScene("instrument-mix", "diversity", keys: "v"),
    AnalysisScene("summary", "pilots", keys: "vv"),
    AnalysisScene("delivery"),
    AnalysisScene("accesses"),
    AnalysisScene("network"),
  ]
}
