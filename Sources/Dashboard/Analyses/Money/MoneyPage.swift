// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The money of schemes and calls: what was computed from it, averages by year, the amounts, and what is
/// only told in words.
struct MoneyPage: AnalysisPresenter {
  private enum Part: CaseIterable {
    case ratios, averages, amounts, statements
  }

  private let context: Context

  init(context: Context, group: RecordRef?) {
    self.context = context
  }

  func content(variant: Int) -> AnalysisContent { content(variant: variant, ChosenParameters()) }

  func content(variant: Int, _ parameters: ChosenParameters) -> AnalysisContent {
    let currency = parameters.value(at: 0, of: currencies, standard: nil)
    let money = SchemeMoney(of: context.model, in: currency)
    guard !money.rows.isEmpty else { return .empty(AnalysisKind.money.label[context.language]) }
    let hasAverages = money.rows.contains { $0.averages != nil }
    let parts = Part.allCases.filter { $0 != .averages || hasAverages }
    let count = parts.count
    let index = AnalysisContent.place(of: variant, among: count)
    switch parts[index] {
    case .ratios: return MoneyRatios(context: context, money: money).content((index, count))
    case .averages: return MoneyAverages(context: context, money: money).content((index, count))
    case .amounts:
      let parameter = parameters.parameter(at: 0, of: currencies, standard: nil, text)
      return MoneyAmounts(context: context, money: money).content((index, count), [parameter])
    case .statements:
      return MoneyStatements(context: context, money: money).content((index, count))
    }
  }

  /// As they were published, and the currencies to which the dataset has a rate.
  private var currencies: [Currency?] {
    let known = Set(context.model.exchangeRates.records.map(\.to))
    return [nil] + known.sorted { $0.code < $1.code }
  }

  private func text(_ currency: Currency?) -> String {
    let text =
      currency.map { Localized(en: "converted into \($0.code)", hu: "átszámítva: \($0.code)") }
      ?? Localized(en: "not converted", hu: "átszámítás nélkül")
    return text[context.language]
  }
}

extension Context {
  /// An amount that was computed or read, in its currency.
  func money(_ figure: Derivation) -> String {
    guard figure.value != nil, let currency = figure.currency else { return FigureText.missing }
    let decimals = figure.formula == .observed ? nil : 2
    return text(
      MeasureText.money(FigureText.number(figure, decimals: decimals, language), currency))
  }

  private static let moneyColumns = 30

  /// The column that names schemes and their calls.
  func subjectColumn(_ names: [String]) -> TableColumn {
    let column = nameColumn(Localized(en: "Scheme or call", hu: "Támogatás vagy felhívás"), names)
    return TableColumn(column.title, .fixed(Self.moneyColumns))
  }
}
