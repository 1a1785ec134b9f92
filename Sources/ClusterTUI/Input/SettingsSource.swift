// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import Glibc
internal import PolicyModel

/// Where settings come from.
enum SettingsSource: Equatable {
  /// The user's own file, if there is one.
  case standard
  /// A file that must be there.
  case file(String)
  case none

  /// The settings; those of a fresh installation where there is no file.
  ///
  /// Says on standard error what is wrong with them, and ends the program then.
  func read(
    _ environment: Environment, _ language: InterfaceLanguage, errors: StandardStream
  ) throws -> Configuration {
    do {
      guard let file = try load(environment) else { return Configuration() }
      return try Configuration.read(file, language).get()
    } catch let error as InputError {
      errors.write(line: "clustertui: \(error)")
      throw ExitStatus.unreadableInput
    } catch let error as ConfigurationError {
      for line in error.lines { errors.write(line: line) }
      errors.write(line: "clustertui: --no-config starts without these settings")
      throw ExitStatus.faultySettings
    }
  }

  /// The file's path; nil where there is none to be read.
  func path(_ environment: Environment) -> String? {
    switch self {
    case .standard: environment.configurationFolder.map { $0 + "/config.json" }
    case .file(let path): path
    case .none: nil
    }
  }

  /// Whether there is a file to be read.
  func exists(_ environment: Environment) -> Bool {
    path(environment).map(isReadable) ?? false
  }

  private func load(_ environment: Environment) throws(InputError) -> DatasetFile? {
    guard let path = path(environment) else { return nil }
    // what is nobody's wish must neither keep the program waiting, as a pipe would, nor from starting
    if self == .standard, !isReadable(path) { return nil }
    return try DatasetInput.readFile(FilePath(argument: path))
  }

  private func isReadable(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && access(path, R_OK) == 0
  }
}
