// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How specialised regions are: location quotients, what they get stars for, and each region by itself.
struct QuotientsPage: AnalysisPresenter {
  private let context: Context

  init(context: Context, group: RecordRef?) {
    self.context = context
  }

  func content(variant: Int) -> AnalysisContent { content(variant: variant, ChosenParameters()) }

  func content(variant: Int, _ parameters: ChosenParameters) -> AnalysisContent {
    let rules = StarParameters(parameters, context)
    let table = QuotientTable(of: context.model, in: rules.year, by: rules.rules)
    guard !table.rows.isEmpty else {
      return .empty(context.text(AnalysisKind.quotients), note: context.text(QuotientTable.none))
    }
    let count = table.rows.count + 2
    let place = AnalysisContent.place(of: variant, among: count)
    switch place {
    case 0: return QuotientMap(context: context, table: table).content((0, count), rules.parameters)
    case 1: return StarMap(context: context, table: table).content((1, count), rules.parameters)
    default:
      return RegionQuotients(context: context, table: table, row: table.rows[place - 2])
        .content((place, count), rules.parameters)
    }
  }
}

// What the tables of the page have in common.
extension QuotientTable {
  /// What would have to be there.
  static let none = Localized(
    en: "Employment by region and industry would have to be there.",
    hu: "Ehhez régiónkénti és iparágankénti létszámadatok kellenek.")

  /// The year, and what regions are compared with.
  func remarks(_ context: Context) -> [String] {
    [year.map { String($0.value) }].compactMap { $0 } + references.map { context.text($0) }
  }

  /// Which regions are not compared, and why; nil when all are.
  func refusals(_ context: Context) -> String? {
    let refused = rows.filter { $0.refusal != nil }
    guard let reason = refused.first?.refusal else { return nil }
    let names = refused.map { context.title(of: $0.region) }.joined(separator: ", ")
    return "\(names): \(FigureText.missing), \(context.text(reason))."
  }

  /// The titles of columns for industries.
  func industryNames(_ context: Context) -> [String] { industries.map { context.text($0.name) } }

  /// The column that names regions.
  func regionColumn(_ context: Context) -> TableColumn {
    context.nameColumn(
      Localized(en: "Region", hu: "Régió"), rows.map { context.title(of: $0.region) })
  }
}

extension Derivation {
  /// A figure of an industry that the dataset does not have in a region.
  static func unknownIndustry(_ formula: Formula) -> Derivation {
    let inputs = ["e_ir", "e_r", "E_i", "E"].map { Input($0, .absent) }
    return Derivation(formula, .ratio, inputs, .missing(.noData))
  }
}
