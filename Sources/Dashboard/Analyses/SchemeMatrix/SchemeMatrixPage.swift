// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Which country has what kind of cluster funding, and how many had one in a year.
struct SchemeMatrixPage: AnalysisPresenter {
  /// Years before and after the as-of date from which one may be chosen.
  private static let reach = (before: 40, after: 20)

  private enum Part: Int, CaseIterable {
    case matrix, coverage, course, instruments
  }

  private let context: Context

  init(context: Context, group: RecordRef?) {
    self.context = context
  }

  func content(variant: Int) -> AnalysisContent { content(variant: variant, ChosenParameters()) }

  func content(variant: Int, _ parameters: ChosenParameters) -> AnalysisContent {
    guard let years, let standard = years.last(where: { $0.value <= asOf }) else {
      return .empty(AnalysisKind.schemes.label[context.language])
    }
    let count = Part.allCases.count
    let index = AnalysisContent.place(of: variant, among: count)
    switch Part(rawValue: index) ?? .matrix {
    case .matrix: return SchemeMatrixTable(context: context).content((index, count))
    case .coverage:
      let year = parameters.value(at: 0, of: years, standard: standard)
      let parameter = parameters.parameter(at: 0, of: years, standard: standard) {
        String($0.value)
      }
      return SchemeCoverageTable(
        context: context, coverage: SchemeCoverage(of: context.model, in: year)
      ).content((index, count), [parameter])
    case .course:
      return SchemeCoverageCourse(context: context, years: years).content((index, count))
    case .instruments: return SchemeInstruments(context: context).content((index, count))
    }
  }

  private var asOf: Int { Int(context.model.meta.asOfDate.year) }

  /// The years that schemes and calls name, not too far from the as-of date; nil without schemes.
  private var years: [Year]? {
    SchemeTimeline(of: context.model).years.map { years in
      years.clamped(to: asOf - Self.reach.before...asOf + Self.reach.after)
        .compactMap { Year($0) }
    }
  }
}
