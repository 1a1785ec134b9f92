// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// All records of all tabs in one list, from which one goes to any of them and comes back.
extension AppState {
  /// Looks through the whole dataset, beginning with what is looked for on the page.
  mutating func beginEverywhere(in model: ClusterModel) {
    beginPrompt(.everywhere, search)
    findEverywhere(in: model)
  }

  /// What the line of the search everywhere finds; nil while nothing is looked for.
  func foundRecords(in model: ClusterModel) -> FoundRecords? {
    guard let prompt, prompt.purpose == .everywhere else { return nil }
    let query = SearchQuery(prompt.line.text)
    guard !query.isEmpty else { return nil }
    if let kept = derived.everywhere, kept.hits.query == query { return kept }
    let index = derived.index ?? SearchIndex(model, labels: SearchLabel.all)
    return FoundRecords(index.hits(for: query, after: derived.everywhere?.hits))
  }

  /// With every letter.
  mutating func findEverywhere(in model: ClusterModel) {
    prompt?.list = ListPosition()
    findAgain(in: model)
  }

  /// With the same row chosen, as far as there are as many: since then the dataset may have changed.
  mutating func findAgain(in model: ClusterModel) {
    makeIndex(of: model)
    derived.everywhere = foundRecords(in: model)
    settleFinder(in: model)
  }

  /// To the chosen record in its own tab; going back leads to the results again.
  mutating func openFound(_ prompt: Prompt, in model: ClusterModel) {
    guard let found = foundRecords(in: model), found.indices.contains(prompt.list.row) else {
      notice = Notices.noRow
      return
    }
    histories[.everywhere, default: InputHistory()].add(prompt.line.text)
    let record = found[prompt.list.row]
    guard model.home(of: record, from: tab) != nil else {
      notice = Notices.noPage
      return
    }
    show(record, in: model)
    self.prompt = nil
    search = prompt.line.text
    keepDerived(of: model)
    showFirstMatch(in: model)
  }
}

extension AppState.Visit {
  /// The results of the search everywhere as they were seen; nil for a visit of a page.
  func prompt() -> Prompt? {
    guard let results else { return nil }
    var prompt = Prompt(.everywhere, results.text, from: self)
    prompt.list = results.list
    return prompt
  }
}

extension Prompt {
  /// What a search everywhere leaves to come back to; nil for anything else.
  var results: AppState.Results? {
    purpose == .everywhere ? AppState.Results(text: line.text, list: list) : nil
  }
}
