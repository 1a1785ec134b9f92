// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// Many observations stand in few lines: one for each indicator, or for each area of an indicator.
extension DetailBuilder {
  /// What was observed of an indicator, area by area.
  mutating func areas(observedOf indicator: RecordRef) {
    let series = series(of: indicator) { $0.area }
    for (area, text) in series where context.record(of: area) == nil {
      field(
        Localized(en: "Reference", hu: "Viszonyítás"),
        StyledText("\(context.name(of: area)) \(glyphs.separator) ") + text)
    }
    let records = series.compactMap { context.record(of: $0.subject) }
    let texts = series.filter { context.record(of: $0.subject) != nil }.map(\.text)
    links(Localized(en: "Observed", hu: "Megfigyelve"), records, notes: texts)
  }

  /// What was observed in an area, indicator by indicator.
  mutating func indicators(observedIn area: RecordRef) {
    let series = series(of: area) { $0.indicatorID }
    links(
      Localized(en: "Observed", hu: "Megfigyelve"),
      references(series.map(\.subject), model.indicators), notes: series.map(\.text))
  }

  /// `2012 1.27% (estimated), 2013 1.4% ≠ 1.41%` for each subject, in the order of the file.
  private func series<Subject: Hashable>(
    of record: RecordRef, by subject: (Observation) -> Subject
  ) -> [(subject: Subject, text: StyledText)] {
    let positions = model.references.positions(of: .observation, referringTo: record)
    var order: [Subject] = []
    var observations: [Subject: [Observation]] = [:]
    for position in positions {
      let observation = model.observations.records[position]
      let key = subject(observation)
      if observations[key] == nil { order.append(key) }
      observations[key, default: []].append(observation)
    }
    return order.map { ($0, text(observations[$0] ?? [])) }
  }

  private func text(_ observations: [Observation]) -> StyledText {
    let invented = observations.count { $0.evidence.provenance == .illustrative }
    let isInvented = invented == observations.count
    let word = Provenance.illustrative.label[language]
    var text = isInvented ? StyledText("\(word) \(glyphs.separator) ", .warning) : StyledText()
    var year: Year?
    for observation in observations.sorted(by: { $0.year < $1.year }) {
      if observation.year == year {
        // two versions of one value
        text.append(" \(glyphs.conflict) ", .warning)
      } else {
        text.append((year == nil ? "" : ", ") + "\(observation.year.value): ")
      }
      year = observation.year
      text += value(of: observation, marked: !isInvented)
    }
    return text
  }

  /// `1.27% (estimated)`; an invented value says so unless the whole series does.
  private func value(of observation: Observation, marked: Bool) -> StyledText {
    let isInvented = observation.evidence.provenance == .illustrative
    let invented = isInvented && marked ? Provenance.illustrative.label[language] : ""
    let remarks = [context.flags(of: observation), invented].filter { !$0.isEmpty }
    let remark = remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
    return StyledText(
      context.reading(of: observation) + remark, isInvented ? .warning : .text)
  }
}
