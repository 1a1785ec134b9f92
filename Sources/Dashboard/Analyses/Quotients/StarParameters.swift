// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// When a regional cluster gets stars, as parameters of a page: the limits, the rule for ties, the year.
struct StarParameters {
  private static let quotients = [1, 1.25, 1.5, 1.75, 2, 2.5, 3]
  private static let topShares: [Double] = [5, 10, 15, 20, 25, 50]
  private static let leastEmployees = [0, 250, 500, 1000, 2000, 5000]

  let rules: StarRules
  /// nil for the latest one.
  let year: Year?
  /// In the order in which `rules` and `year` were taken from them.
  let parameters: [Parameter]

  /// - Parameters:
  ///   - chosen: What was chosen on the page.
  ///   - context: The dataset, for its years, and the language.
  ///   - first: The place of the first of these parameters among those of the page.
  init(_ chosen: ChosenParameters, _ context: Context, from first: Int = 0) {
    let standard = StarRules()
    let years = QuotientTable(of: context.model).years
    rules = StarRules(
      quotient: chosen.value(at: first, of: Self.quotients, standard: standard.quotient),
      topShare: chosen.value(at: first + 1, of: Self.topShares, standard: standard.topShare),
      leastEmployees: chosen.value(
        at: first + 3, of: Self.leastEmployees, standard: standard.leastEmployees),
      ties: chosen.value(at: first + 2, of: StarRules.Ties.allCases, standard: standard.ties))
    year = years.last.map { chosen.value(at: first + 4, of: years, standard: $0) }
    var parameters = [
      chosen.parameter(at: first, of: Self.quotients, standard: standard.quotient) {
        "LQ ≥ \(NumberText.text($0, context.language))"
      },
      chosen.parameter(at: first + 1, of: Self.topShares, standard: standard.topShare) {
        context.text(Self.top(NumberText.text($0, context.language)))
      },
      chosen.parameter(at: first + 2, of: StarRules.Ties.allCases, standard: standard.ties) {
        context.text(Self.ties($0))
      },
      chosen.parameter(
        at: first + 3, of: Self.leastEmployees, standard: standard.leastEmployees
      ) {
        context.text(Self.least(NumberText.text($0, context.language)))
      },
    ]
    if years.count > 1, let last = years.last {
      parameters.append(
        chosen.parameter(at: first + 4, of: years, standard: last) { String($0.value) })
    }
    self.parameters = parameters
  }

  private static func top(_ share: String) -> Localized {
    Localized(en: "top \(share)%", hu: "felső \(share)%")
  }

  private static func ties(_ rule: StarRules.Ties) -> Localized {
    switch rule {
    case .included: Localized(en: "ties all in", hu: "holtversenynél mind")
    case .excluded: Localized(en: "ties all out", hu: "holtversenynél egyik sem")
    }
  }

  private static func least(_ count: String) -> Localized {
    Localized(en: "from \(count) employed", hu: "\(count) főtől")
  }
}
