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
}

/// Reads and loads a dataset, or says on standard error why not and ends the program.
func loadDataset(
  _ input: DatasetInput, _ language: InterfaceLanguage, errors: StandardStream
) throws -> ClusterModel {
  let file = try readDataset(input, errors: errors)
  // tests make sure that the program's own dataset is sound
  if input == .embedded, let model = ClusterModel.open(checked: file) { return model }
  let result = ClusterModel.load(file)
  guard let model = result.model else {
    let text = IssueText(language)
    for issue in result.issues { errors.write(line: text.line(for: issue)) }
    throw ExitStatus.faultyDataset
  }
  return model
}

/// Reads the bytes of a dataset, or says on standard error why not and ends the program.
private func readDataset(_ input: DatasetInput, errors: StandardStream) throws -> DatasetFile {
  do {
    return try input.read()
  } catch {
    errors.write(line: "clustertui: \(error)")
    throw ExitStatus.unreadableInput
  }
}
