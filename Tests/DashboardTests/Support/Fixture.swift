// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Foundation
import PolicyModel
import Testing
import TextGrid

/// Sessions on the dataset that the program carries, or on another.
enum Fixture {
  static let model = load("clusterpolisee.json")
  /// One or two records of every kind, which do not change with the dataset.
  static let small = load("small.json")

  private static func load(_ name: String) -> ClusterModel? {
    let file = Golden.root.appending(path: "fixtures/\(name)")
    guard let data = try? Data(contentsOf: file) else { return nil }
    return ClusterModel.load(DatasetFile(name: name, bytes: Array(data))).model
  }

  static func session(
    _ size: Size = Size(columns: 80, rows: 24), _ language: InterfaceLanguage = .english,
    lettering: Lettering = .unicode, of model: ClusterModel? = model
  ) throws -> Session {
    Session(
      model: try #require(model), size: size, lettering: lettering, language: language)
  }
}

extension Session {
  /// Presses keys in their notation: `4<Right><Enter>`.
  mutating func type(_ keys: String) throws {
    for key in try #require(Key.sequence(keys)) { _ = press(key) }
  }

  /// The session on the page of that name, in the first tab that has it.
  func showing(_ name: String) throws -> Session {
    let page = try #require(Page(rawValue: name))
    var session = self
    session.show(try #require(model.tabs.first { model.pages(of: $0).contains(page) }), page)
    return session
  }

  /// The session after some keys.
  func typing(_ keys: String) throws -> Session {
    var session = self
    try session.type(keys)
    return session
  }

  /// Where the keys act and what is chosen, in one line: `wg4 recommendations r-wg4-1 detail`.
  var whereabouts: String {
    let record = state.chosenRecord(in: model).map { record in
      model.tables.table(of: record.kind).identifier(at: record.position)
    }
    let cell = state.cellSteps(in: model).joined(separator: "/")
    let parts = [
      model.name(of: state.tab), state.page.rawValue, record ?? (cell.isEmpty ? nil : cell),
      "\(state.focus)",
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
