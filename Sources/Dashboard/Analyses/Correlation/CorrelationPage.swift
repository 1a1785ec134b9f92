// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Whether stars or specialisation go together with something else, and the values behind each answer.
struct CorrelationPage: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  private static let none = Localized(
    en:
      "An indicator with values of three regions with employment by industry would have to be there.",
    hu:
      "Ehhez olyan mutató kell, amely legalább három, iparági létszámadattal bíró régióban ismert.")

  func content(variant: Int) -> AnalysisContent { content(variant: variant, ChosenParameters()) }

  func content(variant: Int, _ parameters: ChosenParameters) -> AnalysisContent {
    let rules = StarParameters(parameters, context)
    let indicators = SpecialisationCorrelation.indicators(of: context.model, in: group)
    guard !indicators.isEmpty else {
      return .empty(context.text(AnalysisKind.correlation), note: context.text(Self.none))
    }
    // the coefficients, then the values, of one indicator after the other
    let count = 2 * indicators.count
    let place = AnalysisContent.place(of: variant, among: count)
    let result = SpecialisationCorrelation(
      of: context.model, with: indicators[place / 2], in: rules.year, by: rules.rules)
    let tables = CorrelationTables(context: context, result: result)
    return place.isMultiple(of: 2)
      ? tables.coefficients((place, count), rules.parameters)
      : tables.values((place, count), rules.parameters)
  }
}
