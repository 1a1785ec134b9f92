// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

// The texts of a large dataset take longer to be made searchable than a letter may.
extension Session {
  /// Makes the index of what is shown now; may be called on any thread.
  ///
  /// - Complexity: O(*n*) in the bytes of the dataset when it is called.
  package var makingIndex: @Sendable () -> SearchIndex {
    let model = model
    return { SearchIndex(model, labels: SearchLabel.all) }
  }

  /// Lets the index be fetched instead of made when something is looked for the first time.
  ///
  /// - Parameter fetch: Returns the index of the dataset that is shown now, and waits for it if need be;
  ///   called at most once.
  package mutating func adopt(index fetch: @escaping @Sendable () -> SearchIndex) {
    state.derived.promisedIndex = fetch
  }
}
