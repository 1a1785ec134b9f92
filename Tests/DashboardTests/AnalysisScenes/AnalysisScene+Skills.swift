// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// Skills and jobs.
  static let skills: [AnalysisScene] = []
}
