// SPDX-License-Identifier: EUPL-1.2

/// A word of the dataset's vocabulary that has a name in every language of the program.
protocol Labelled {
  var label: Localized { get }
}
