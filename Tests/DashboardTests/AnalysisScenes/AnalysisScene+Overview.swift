// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// The pages of the whole dataset.
  static let overview: [AnalysisScene] = []
}
