// SPDX-License-Identifier: EUPL-1.2

extension AnalysisScene {
  /// Cluster financing.
  static let finance: [AnalysisScene] = []
}
