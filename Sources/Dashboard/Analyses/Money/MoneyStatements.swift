// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// What sources say of schemes and calls in words, such as averages of single years.
struct MoneyStatements {
  let context: Context
  let money: SchemeMoney

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let facts = money.rows.flatMap { row in row.facts.map { (subject: row.subject, fact: $0) } }
    let names = facts.map { context.title(of: $0.subject) }
    let labels = facts.map { context.text($0.fact.label) }
    let texts = facts.map { context.text($0.fact) }
    return AnalysisContent(
      Self.title[context.language], note: Self.rule[context.language], variant: variant,
      columns: [
        context.subjectColumn(names),
        context.wordColumn(Localized(en: "About", hu: "Tárgya"), labels),
        context.wordColumn(Localized(en: "As stated", hu: "A forrás szerint"), texts, most: 60),
      ],
      rows: facts.indices.map { index in
        let origins = [context.origin(of: facts[index].subject, facts[index].fact)]
        return [
          .name(names[index], [facts[index].subject]), .statement(labels[index], by: origins),
          .statement(texts[index], by: origins),
        ]
      },
      mainColumn: 2, picture: nil)
  }

  private static let title = Localized(en: "Told in words", hu: "Szövegesen közölt adatok")
  private static let rule = Localized(
    en: "Nothing is computed with these: they are shown as their sources put them.",
    hu: "Ezekkel nem számolunk: úgy szerepelnek, ahogyan a forrás közli.")
}
