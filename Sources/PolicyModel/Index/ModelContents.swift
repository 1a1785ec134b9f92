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

  var whole: WholeContents {
    switch self {
    case .read(let whole): whole
    case .unread(let contents): contents.read()
    }
  }
}

/// All records of a dataset and what ties them together.
struct WholeContents: Sendable {
  let file: DatasetFile
  let tables: RecordTables
  let references: ReferenceIndex
}

/// The records of a file that is known to be sound, read when they are first asked for.
final class UnreadContents: Sendable {
  /// Of which kinds there are records.
  let present: KindTable<Bool>
  private let file: @Sendable () -> DatasetFile
  private let whole = Mutex<WholeContents?>(nil)

  /// - Parameters:
  ///   - present: Of which kinds there are records.
  ///   - file: Gives a file in which `ClusterModel.load` finds no error.
  init(present: KindTable<Bool>, _ file: @escaping @Sendable () -> DatasetFile) {
    self.present = present
    self.file = file
  }

  var isRead: Bool { whole.withLock { $0 != nil } }

  /// - Precondition: `ClusterModel.load` finds no error in the file.
  func read() -> WholeContents {
    whole.withLock { whole in
      if let whole { return whole }
      let file = file()
      guard let loaded = ClusterModel.load(file).model else {
        preconditionFailure("a dataset that was to be sound has errors")
      }
      let read = WholeContents(file: file, tables: loaded.tables, references: loaded.references)
      whole = read
      return read
    }
  }
}
