// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

extension AppState {
  /// Places that are remembered; the oldest are forgotten first.
  private static let pastLimit = 200

  var visit: Visit {
    Visit(
      address: address, list: list, document: document, focus: focus, results: prompt?.results)
  }

  /// Keeps the present place to come back to.
  mutating func remember() { remember(visit) }

  /// Keeps a place to come back to.
  mutating func remember(_ visit: Visit) {
    past.append(visit)
    if past.count > Self.pastLimit { past.removeFirst() }
    future = []
  }

  mutating func travel(_ history: Command.History, in model: ClusterModel) {
    switch history {
    case .back:
      guard let target = past.popLast() else {
        notice = Notices.noPast
        return
      }
      future.append(visit)
      restore(target, in: model)
    case .forward:
      guard let target = future.popLast() else {
        notice = Notices.noFuture
        return
      }
      past.append(visit)
      restore(target, in: model)
    }
  }

  private mutating func restore(_ visit: Visit, in model: ClusterModel) {
    tab = visit.address.tab
    pages[tab] = visit.address.page
    lists[visit.address] = visit.list
    document = visit.document
    focus = visit.focus
    prompt = visit.prompt()
    settle(in: model)
    if prompt != nil { findAgain(in: model) }
  }
}
