// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Every amount in the currency and year of its source, converted besides where that was chosen.
struct MoneyAmounts {
  private typealias Entry = (row: SchemeMoney.Row, amount: SchemeMoney.Amount)

  let context: Context
  let money: SchemeMoney

  func content(_ variant: (Int, Int), _ parameters: [Parameter]) -> AnalysisContent {
    let entries = money.rows.flatMap { row in row.amounts.map { (row, $0) } }
    let rows = entries.map(cells)
    let totals = money.totals.flatMap(cells)
    return AnalysisContent(
      Self.title[context.language], remarks: [Self.rule[context.language]], parameters: parameters,
      note: refusal, variant: variant, columns: columns(rows + totals), rows: rows,
      totals: totals, mainColumn: money.currency == nil ? 2 : 5, picture: picture(entries))
  }

  private static let title = Localized(en: "Amounts", hu: "Összegek")
  private static let rule = Localized(
    en: "sums only of one currency and year", hu: "összeg csak azonos pénznemből és évből")

  private func columns(_ rows: [[AnalysisCell]]) -> [TableColumn] {
    let texts = { (column: Int) in rows.map { $0[column].text(context).plain } }
    let own = [
      context.subjectColumn(texts(0)),
      context.wordColumn(Localized(en: "What", hu: "Mi"), texts(1)),
      context.wordColumn(Localized(en: "Amount", hu: "Összeg"), texts(2), most: 40),
      context.wordColumn(Localized(en: "Currency", hu: "Pénznem"), []),
      context.wordColumn(Localized(en: "Year", hu: "Év"), ["2000"]),
    ]
    guard let currency = money.currency else { return own }
    return own + [
      TableColumn(
        Localized(en: "In \(currency.code)", hu: currency.code)[context.language], .fixed(18),
        alignment: .decimal(context.decimalSign)),
      context.wordColumn(Localized(en: "Rate", hu: "Árfolyam"), texts(6)),
    ]
  }

  private func cells(_ entry: Entry) -> [AnalysisCell] {
    let (row, amount) = entry
    let origins = [amount.origin]
    let own: [AnalysisCell] = [
      .name(context.title(of: row.subject), [row.subject]),
      .statement(context.text(amount.kind), by: origins),
      .figure(
        .stated(amount.money, by: amount.origin), MeasureText.text(amount.money, context.language)),
      .statement(amount.money.currency.code, by: origins),
      amount.money.year.map { .statement(String($0.value), by: origins) } ?? .unsaid(by: origins),
    ]
    return own + (amount.converted.map { [.figure($0, decimals: 0), rate(of: $0)] } ?? [])
  }

  /// The record of the rate that was used; nothing where none was needed.
  private func rate(of figure: Derivation) -> AnalysisCell {
    guard figure.formula == .conversion else { return .name("") }
    guard let origin = figure.inputs.last?.origin else {
      return .figure(figure, FigureText.missing, .muted)
    }
    return .statement(context.title(of: origin.record), by: [origin])
  }

  /// What amounts of one kind add up to in each currency, and all of them.
  private func cells(_ total: SchemeMoney.Total) -> [[AnalysisCell]] {
    let kind = context.text(total.kind)
    let sums = total.byCurrency.map { sum in
      row(
        Localized(en: "Sum of schemes", hu: "A támogatások összege"), kind, sum,
        sum.inputs.first?.amount?.currency.code ?? "")
    }
    guard total.byCurrency.count > 1 || money.currency != nil else { return sums }
    let name = Localized(en: "All currencies together", hu: "Minden pénznem együtt")
    guard money.currency != nil else { return sums + [row(name, kind, total.all, "")] }
    let together: [AnalysisCell] = [
      .name(name[context.language]), .words(kind), .name(""), .name(""), .name(""),
      .figure(total.all, decimals: 0), .name(""),
    ]
    return sums + [together]
  }

  private func row(
    _ name: Localized, _ kind: String, _ sum: Derivation, _ code: String
  ) -> [AnalysisCell] {
    let text = FigureText.text(sum, context.language)
    let years = Set(sum.inputs.compactMap(\.amount).map(\.year))
    let year = years.count == 1 ? years.first?.map { String($0.value) } ?? "" : ""
    let own: [AnalysisCell] = [
      .name(name[context.language]), .words(kind),
      .figure(sum, text, sum.value == nil ? .muted : .text), .words(code), .words(year),
    ]
    return own + (money.currency == nil ? [] : [.name(""), .name("")])
  }

  /// Why amounts have no common sum; nil when all have one.
  private var refusal: String? {
    guard let total = money.totals.first(where: { $0.all.value == nil }),
      let reason = total.all.missingReason
    else { return nil }
    let (kind, why) = (context.text(total.kind), context.text(reason))
    return Localized(
      en: "No common sum, \(kind): \(why).", hu: "Nincs közös összeg, \(kind): \(why).")[
        context.language]
  }

  /// The converted amounts; nil while nothing is converted.
  private func picture(_ entries: [Entry]) -> Picture? {
    guard money.currency != nil else { return nil }
    let bars = entries.map { entry in
      Bars.Bar(
        context.title(of: entry.row.subject), entry.amount.converted?.value,
        text: entry.amount.converted.map {
          FigureText.number($0, decimals: 0, context.language)
        } ?? FigureText.missing)
    }
    return .bars(Bars(bars, decimalSign: context.decimalSign))
  }
}

extension Derivation.Input {
  /// The amount that was put in; nil for anything else.
  fileprivate var amount: PolicyModel.Money? {
    if case .money(let money) = value { money } else { nil }
  }
}
