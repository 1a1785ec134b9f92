// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

// What an analysis computes with, changed for the view.
extension AppState {
  /// The next value of the marked parameter, or the one before; after the last comes the first.
  mutating func changeParameter(_ direction: Command.Direction, in model: ClusterModel) {
    let parameters = parameters(in: model)
    guard let place = parameters.firstIndex(where: \.isMarked) else {
      notice = Notices.noParameters
      return
    }
    let count = parameters[place].values.count
    let step = direction == .next ? 1 : count - 1
    let value = (parameters[place].chosen + step) % count
    change(in: model) { $0.choose(value, at: place) }
  }

  /// Lets the keys change the next parameter; after the last comes the first.
  mutating func markParameter(in model: ClusterModel) {
    let parameters = parameters(in: model)
    guard let place = parameters.firstIndex(where: \.isMarked) else {
      notice = Notices.noParameters
      return
    }
    change(in: model) { $0.mark((place + 1) % parameters.count) }
  }

  /// What can be set on the page; empty for most pages.
  func parameters(in model: ClusterModel) -> [Parameter] {
    analysis(of: model)?.content.parameters ?? []
  }

  private mutating func change(
    in model: ClusterModel, _ changes: (inout ChosenParameters) -> Void
  ) {
    var position = list
    changes(&position.parameters)
    lists[address] = position
    keepAnalysis(of: model)
    settle(in: model)
    let text = parameters(in: model).first(where: \.isMarked)?.text ?? ""
    notice = Localized(en: "Set: \(text)", hu: "Beállítva: \(text)")
  }
}
