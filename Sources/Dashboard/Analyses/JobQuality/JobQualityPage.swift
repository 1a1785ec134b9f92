// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How good jobs are by dimension; the mean never without its number of scores and the least of them.
struct JobQualityPage: AnalysisPresenter {
  /// From which score on the next shade begins.
  private static let steps = [40.0, 50, 60, 70]

  private let context: Context

  init(context: Context, group: RecordRef?) {
    self.context = context
  }

  private static let none = Localized(
    en: "Scores of job quality would have to be there.",
    hu: "Ehhez munkahely-minőségi pontszámok kellenek.")

  func content(variant: Int) -> AnalysisContent { content(variant: variant, ChosenParameters()) }

  func content(variant: Int, _ parameters: ChosenParameters) -> AnalysisContent {
    let years = JobQualityProfile(of: context.model).years
    let title = AnalysisKind.jobQuality.label[context.language]
    guard let last = years.last else { return .empty(title, note: context.text(Self.none)) }
    let year = parameters.value(at: 0, of: years, standard: last)
    let choice = parameters.parameter(at: 0, of: years, standard: last) { String($0.value) }
    let profile = JobQualityProfile(of: context.model, in: year)
    return AnalysisContent(
      title,
      remarks: (years.count > 1 ? [] : [String(year.value)]) + [Self.scale[context.language]],
      parameters: years.count > 1 ? [choice] : [], columns: columns(profile),
      rows: profile.rows.map(cells), mainColumn: 1, picture: .heatMap(map(profile)),
      pictureColumn: 3)
  }

  private static let scale = Localized(
    en: "0 worst, 100 best; n: scores in the mean",
    hu: "0 a legrosszabb, 100 a legjobb; n: az átlagba számító pontok")

  private var dimensions: [String] {
    JobQualityScore.Dimension.allCases.map { context.text($0.shortName) }
  }

  private func columns(_ profile: JobQualityProfile) -> [TableColumn] {
    [
      context.nameColumn(
        Localized(en: "Area", hu: "Terület"), profile.rows.map { context.name(of: $0.area) }),
      context.wordColumn(
        Localized(en: "Least", hu: "Leggyengébb"), profile.rows.map(least), most: 34),
      context.wordColumn(Localized(en: "Mean", hu: "Átlag"), profile.rows.map(mean)),
    ] + dimensions.map { context.figureColumn($0) }
  }

  private func cells(_ row: JobQualityProfile.Row) -> [AnalysisCell] {
    let role: Role = row.least.value == nil ? .muted : .text
    return [
      context.nameCell(row.area), .figure(row.least, least(row), role),
      .figure(row.mean, mean(row), role),
    ] + row.scores.map { .figure($0) }
  }

  /// For example `38 skills and competences`.
  private func least(_ row: JobQualityProfile.Row) -> String {
    let number = FigureText.number(row.least, decimals: 0, context.language)
    return ([number] + [context.list(row.leastDimensions)]).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// For example `47.5 (n 4)`.
  private func mean(_ row: JobQualityProfile.Row) -> String {
    let count = FigureText.number(row.count, context.language)
    return "\(FigureText.number(row.mean, decimals: 1, context.language)) (n \(count))"
  }

  private func map(_ profile: JobQualityProfile) -> HeatMap {
    let numbers = Self.steps.map { NumberText.text($0, context.language) }
    let between = zip(numbers, numbers.dropFirst()).map { "\($0)–\($1)" }
    return HeatMap(
      columns: dimensions,
      rows: profile.rows.map { row in
        HeatMap.Row(context.name(of: row.area), row.scores.map(value))
      },
      levels: ["< \(numbers[0])"] + between + ["\(numbers[numbers.count - 1])+"],
      decimalSign: context.decimalSign)
  }

  private func value(_ score: Derivation) -> HeatMap.Value {
    let level = score.value.map { value in Self.steps.count { value >= $0 } }
    return HeatMap.Value(
      FigureText.number(score, context.language), level: level.map { UInt8($0) })
  }
}

extension JobQualityScore.Dimension {
  /// For the title of a column.
  fileprivate var shortName: Localized {
    switch self {
    case .careerSecurity: Localized(en: "Career", hu: "Karrier")
    case .healthWellbeing: Localized(en: "Health", hu: "Egészség")
    case .skillsCompetence: Localized(en: "Skills", hu: "Készségek")
    case .workLifeReconciliation: Localized(en: "Work–life", hu: "Munka–élet")
    }
  }
}
