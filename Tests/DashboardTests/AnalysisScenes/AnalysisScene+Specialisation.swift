// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// Regional specialisation.
  static let specialisation: [AnalysisScene] = []
}
