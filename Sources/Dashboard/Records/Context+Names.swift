// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Context {
  /// What the bar of tabs calls a tab.
  func shortName(of tab: Tab) -> String {
    switch tab {
    case .overview: Localized(en: "Overview", hu: "Összkép")[language]
    case .group(let position): text(model.workingGroups.records[position].shortName)
    }
  }

  /// The name of an area; empty when there is none.
  func name(of area: Area?) -> String {
    switch area {
    case .country(let id): model.countries[id].map { text($0.name) } ?? ""
    case .region(let id): model.regions[id].map { text($0.name) } ?? ""
    case .cluster(let id): model.clusters[id].map { text($0.name) } ?? ""
    case .aggregate(let aggregate): text(aggregate)
    case nil: ""
    }
  }

  /// The record of an area; nil for an aggregate, which has none.
  func record(of area: Area?) -> RecordRef? {
    switch area {
    case .country(let id): model.countries.position(of: id).map { RecordRef(.country, $0) }
    case .region(let id): model.regions.position(of: id).map { RecordRef(.region, $0) }
    case .cluster(let id): model.clusters.position(of: id).map { RecordRef(.cluster, $0) }
    case .aggregate, nil: nil
    }
  }

  /// What was observed, without the flags: `1.4%`, `moderate innovators`.
  func reading(of observation: Observation) -> String {
    let indicator = model.indicators[observation.indicatorID]
    switch observation.reading {
    case .value(let value): return MeasureText.text(value, indicator?.unit ?? .index, language)
    case .group(let group):
      let name = indicator?.groups.first { $0.group == group }?.name
      return name.map { text($0) } ?? text(group)
    case nil: return ""
    }
  }

  /// The words for what a statistical office says about a value; empty when it says nothing.
  func flags(of observation: Observation) -> String {
    observation.flags.map { text($0) }.joined(separator: ", ")
  }

  /// Labels and the like, one after the other.
  func list(_ words: [some Labelled]) -> String {
    words.map { text($0) }.joined(separator: ", ")
  }
}
