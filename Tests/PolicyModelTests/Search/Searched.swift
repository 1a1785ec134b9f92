// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// A model and its index.
struct Searched {
  let model: ClusterModel
  let index: SearchIndex

  init(_ model: ClusterModel, labels: [SearchLabel] = []) {
    self.model = model
    index = SearchIndex(model, labels: labels)
  }

  /// What a query finds, as `collection/identifier`.
  func found(_ query: String) -> [String] {
    names(index.hits(for: SearchQuery(query)))
  }

  func names(_ hits: SearchHits) -> [String] {
    hits.kinds.flatMap { kind in
      let table = model.tables.table(of: kind)
      return hits.positions(of: kind).map { "\(kind.rawValue)/\(table.identifier(at: $0))" }
    }
  }
}
