// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// International cooperation.
  static let cooperation: [AnalysisScene] = []
}
