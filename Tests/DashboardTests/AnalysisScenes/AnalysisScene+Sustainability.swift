// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// Sustainability and eco-innovation.
  static let sustainability: [AnalysisScene] = []
}
