// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Skills by how much is missing times how many jobs, each with the pilot that answers it.
struct SkillGapList {
  /// So that skill, pilot and gap are seen together on a narrow screen.
  private static let pilotColumns = 19
  private static let narrowestName = 30

  let context: Context
  let gaps: SkillGaps

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      AnalysisKind.skillGaps.label[context.language],
      remarks: [
        "\(context.text(Formula.skillGap)): \(context.expression(of: .skillGap))", coverage,
      ],
      variant: variant,
      columns: [
        context.nameColumn(
          Localized(en: "Skill", hu: "Készség"), gaps.needs.map(name),
          narrowest: Self.narrowestName),
        context.wordColumn(
          Localized(en: "Pilot", hu: "Pilot"), gaps.needs.map(pilots), most: Self.pilotColumns),
        context.figureColumn(Localized(en: "Gap × jobs", hu: "Hiány × állás")),
        context.figureColumn(Localized(en: "Gap", hu: "Hiány"), 5),
        context.figureColumn(Localized(en: "Jobs", hu: "Állás"), 6),
        context.wordColumn(
          Localized(en: "Sector", hu: "Ágazat"), gaps.needs.map { context.text(need($0).sector) }),
        context.wordColumn(Localized(en: "Country", hu: "Ország"), gaps.needs.map(country)),
      ],
      rows: gaps.needs.map(cells), mainColumn: 2, picture: .bars(bars))
  }

  /// For example `a pilot answers 46.2% of the needs`.
  private var coverage: String {
    let share = FigureText.text(gaps.total.coverage, context.language)
    return Localized(
      en: "a pilot answers \(share) of the needs", hu: "a szükségletek \(share)-ára van pilot")[
        context.language]
  }

  private func need(_ need: SkillGaps.Need) -> SkillNeed {
    context.model.skillNeeds.records[need.record.position]
  }

  private func name(_ need: SkillGaps.Need) -> String { context.text(self.need(need).title) }

  private func country(_ need: SkillGaps.Need) -> String {
    self.need(need).countryID.map { context.name(of: .country($0)) } ?? ""
  }

  private func pilots(_ need: SkillGaps.Need) -> String {
    guard !need.pilots.isEmpty else {
      return Localized(en: "no pilot", hu: "nincs pilot")[context.language]
    }
    return need.pilots.map { context.title(of: $0) }.joined(separator: ", ")
  }

  private func cells(_ need: SkillGaps.Need) -> [AnalysisCell] {
    let record = self.need(need)
    return [
      .name(name(need), [need.record]),
      .words(
        pilots(need), need.pilots.isEmpty ? [need.record] : need.pilots,
        need.pilots.isEmpty ? .warning : .text,
        isIllustrative: context.isInvented(need.record)),
      .figure(need.weightedGap), .figure(need.gap), .figure(need.jobs),
      .words(context.text(record.sector), [need.record]),
      .words(
        country(need),
        context.record(of: record.countryID.map { .country($0) }).map { [$0] } ?? []),
    ]
  }

  private var bars: Bars {
    Bars(
      gaps.needs.map { need in
        Bars.Bar(
          name(need), need.weightedGap.value,
          text: FigureText.number(need.weightedGap, context.language))
      },
      reference: Bars.Reference(0), decimalSign: context.decimalSign)
  }
}
