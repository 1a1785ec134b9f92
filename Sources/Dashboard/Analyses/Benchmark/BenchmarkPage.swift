// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How areas compare: indicator by indicator, group by group, and whether they come closer.
struct BenchmarkPage: AnalysisPresenter {
  /// Fewer areas are nothing to compare.
  private static let fewestAreas = 2

  private enum Part {
    case values(BenchmarkChoice, Year)
    case groups(Indicator.Framework, AreaScope)
    case convergence(BenchmarkChoice)
  }

  let context: Context
  let group: RecordRef?

  func content(variant: Int) -> AnalysisContent {
    let parts = parts
    guard !parts.isEmpty else { return .empty(AnalysisKind.benchmark.label[context.language]) }
    let index = AnalysisContent.place(of: variant, among: parts.count)
    let place = (index, parts.count)
    switch parts[index] {
    case .values(let choice, let year):
      let table = BenchmarkTable(of: choice, in: year, context.model)
      return BenchmarkValues(context: context, table: table).content(place)
    case .groups(let framework, let scope):
      let history = GroupHistory(of: context.model, in: group, framework, scope)
      return BenchmarkGroups(context: context, history: history, framework: framework)
        .content(place)
    case .convergence(let choice):
      let convergence = Convergence(of: choice, context.model)
      return BenchmarkConvergence(context: context, convergence: convergence).content(place)
    }
  }

  /// Years of values, the latest first, then the groups, then the course of the differences.
  private var parts: [Part] {
    let choices = BenchmarkChoice.all(of: context.model, in: group)
    let values = choices.flatMap { choice in
      choice.years.filter { areas(of: choice, in: $0) >= Self.fewestAreas }.map {
        Part.values(choice, $0)
      }
    }
    let courses = choices.filter { choice in
      choice.years.count { areas(of: choice, in: $0) >= Self.fewestAreas } > 1
    }
    return values + groups + courses.map(Part.convergence)
  }

  private var groups: [Part] {
    Indicator.Framework.allCases.flatMap { framework in
      AreaScope.allCases.filter { scope in
        !GroupHistory(of: context.model, in: group, framework, scope).rows.isEmpty
      }.map { Part.groups(framework, $0) }
    }
  }

  /// How many areas have a value, not only a group.
  private func areas(of choice: BenchmarkChoice, in year: Year) -> Int {
    BenchmarkTable(of: choice, in: year, context.model).rows.count { $0.value.value != nil }
  }
}
