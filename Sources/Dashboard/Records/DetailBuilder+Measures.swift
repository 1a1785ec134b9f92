// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

// Labels with values that have a form in each language.
extension DetailBuilder {
  mutating func field(_ label: Localized, _ sum: Money?) {
    field(label, sum.map { MeasureText.text($0, language) })
  }

  mutating func field(_ label: Localized, _ range: PercentRange?) {
    field(label, range.map { MeasureText.text($0, language) })
  }

  mutating func field(_ label: Localized, _ date: PartialDate?) {
    field(label, date.map { DateText.text($0, language) })
  }

  mutating func field(_ label: Localized, _ period: Period?) {
    field(label, period.map { DateText.text($0, language) })
  }

  mutating func field(_ label: Localized, _ count: Count?) {
    field(label, count.map { NumberText.text($0.value, language) })
  }
}
