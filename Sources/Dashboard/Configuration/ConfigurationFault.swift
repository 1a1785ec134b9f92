// SPDX-License-Identifier: EUPL-1.2

/// A key of the settings that a command cannot have.
struct ConfigurationFault: Equatable, Sendable {
  enum Finding: Equatable, Sendable {
    case malformedKey(String)
    /// A terminal sends another key instead.
    case neverSent(String, instead: String)
    /// By a command that has the key by these settings, by default, or always.
    case keyTaken(String, by: String, isFixed: Bool)
  }

  let finding: Finding
  let command: String
  /// Where the key is written, in bytes from the start of the file.
  let offset: Int
  /// Where the other command is given the same key; nil unless that is in the file.
  let first: Int?
}
