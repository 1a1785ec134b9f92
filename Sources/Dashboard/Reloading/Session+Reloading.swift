// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

extension Session {
  /// Takes in a new version of the dataset, and says what has changed.
  ///
  /// One with errors is not shown: the old one stays, with the first error in the status line.
  package mutating func reload(_ result: LoadResult) {
    guard let model = result.model else {
      let error = result.issues.first { $0.severity == .error }
      return keepOldVersion(because: error.map { Notices.faulty($0) } ?? Notices.unreadable(nil))
    }
    let changes = DatasetChanges(from: self.model, to: model)
    replaceModel(model, changes)
    state.isOutdated = false
    state.tell(changes.isEmpty ? Notices.unchanged : Notices.reloaded(changes))
  }

  /// Says that the new version of the dataset cannot be read.
  ///
  /// - Parameter reason: What is said about it.
  package mutating func reload(unreadable reason: String) {
    keepOldVersion(because: Notices.unreadable(reason))
  }

  private mutating func keepOldVersion(because reason: Localized) {
    state.isOutdated = true
    state.tell(reason)
  }
}
