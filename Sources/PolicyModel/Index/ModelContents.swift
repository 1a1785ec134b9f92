// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// The records of a model: here, or still to be read.
enum ModelContents: Sendable {
  case read(WholeContents)
  case unread(UnreadContents)

  var isWhollyRead: Bool {
    switch self {
    case .read: true
    case .unread(let contents): contents.isRead
    }
  }

  func hasRecords(of kind: RecordKind) -> Bool {
    switch self {
    case .read(let whole): whole.tables.table(of: kind).count > 0
    case .unread(let contents): contents.present[kind]
    }
  }

  func whole(of file: DatasetFile) -> WholeContents {
    switch self {
    case .read(let whole): whole
    case .unread(let contents): contents.read(file)
    }
  }
}

/// All records of a dataset and what ties them together.
struct WholeContents: Sendable {
  let tables: RecordTables
  let references: ReferenceIndex
}

/// The records of a file that is known to be sound, read when they are first asked for.
final class UnreadContents: Sendable {
  /// Of which kinds there are records.
  let present: KindTable<Bool>
  private let whole = Mutex<WholeContents?>(nil)

  init(present: KindTable<Bool>) {
    self.present = present
  }

  var isRead: Bool { whole.withLock { $0 != nil } }

  /// - Precondition: `ClusterModel.load` finds no error in the file.
  func read(_ file: DatasetFile) -> WholeContents {
    whole.withLock { whole in
      if let whole { return whole }
      guard let loaded = ClusterModel.load(file).model else {
        preconditionFailure("a dataset that was to be sound has errors")
      }
      let read = WholeContents(tables: loaded.tables, references: loaded.references)
      whole = read
      return read
    }
  }
}
