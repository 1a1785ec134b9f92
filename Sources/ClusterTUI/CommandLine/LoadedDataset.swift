// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import PolicyModel

/// Exit statuses, after sysexits(3) where it has one.
enum ExitStatus {
  static let faultyDataset = ExitCode(1)
  static let unreadableInput = ExitCode(66)
  static let faultySettings = ExitCode(78)
  static let outputFailed = ExitCode(74)
  static let internalError = ExitCode(70)
  /// What a shell says of a program that Ctrl-C has ended.
  static let cancelled = ExitCode(130)
}

/// Reads and loads a dataset, or says on standard error why not and ends the program.
func loadDataset(
  _ input: DatasetInput, _ language: InterfaceLanguage, errors: StandardStream
) throws -> ClusterModel {
  try DatasetLoading.Outcome(of: input).model(language, errors: errors)
}

extension DatasetLoading.Outcome {
  /// The dataset, or says on standard error why there is none and ends the program.
  func model(_ language: InterfaceLanguage, errors: StandardStream) throws -> ClusterModel {
    switch self {
    case .unreadable(let error):
      errors.write(line: "clustertui: \(error)")
      throw ExitStatus.unreadableInput
    case .opened(let model):
      return model
    case .loaded(let result):
      guard let model = result.model else {
        let text = IssueText(language)
        for issue in result.issues { errors.write(line: text.line(for: issue)) }
        throw ExitStatus.faultyDataset
      }
      return model
    }
  }
}
