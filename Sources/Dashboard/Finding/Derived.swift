// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// What follows from the rest of a state and the model, kept because making it anew with every key
/// would take too long.
///
/// Two states never differ by it alone, so all of them are equal.
struct Derived: Equatable, Sendable {
  /// Made when something is looked for the first time.
  var index: SearchIndex?
  /// Fetches the index where somebody else makes it; nil where nobody does.
  var promisedIndex: (@Sendable () -> SearchIndex)?
  var order: KeptOrder?
  var rows: KeptRows?
  var hits: KeptHits?
  var table: KeptTable?
  /// What the search everywhere found last.
  var everywhere: FoundRecords?
  var palette: KeptPalette?
  /// The word that was probably meant for one that is found nowhere.
  var near: (text: String, word: NearWord?)?

  static func == (one: Derived, other: Derived) -> Bool { true }
}

/// What decides which rows a list has.
struct ListKey: Hashable, Sendable {
  let address: AppState.Address
  let language: InterfaceLanguage
  let filter: String
  let order: ColumnOrder?
  let variant: Int
  let parameters: ChosenParameters
  let compared: [RecordRef]
}

/// All rows of a list in an order.
struct KeptOrder: Sendable {
  /// Without a filter.
  let key: ListKey
  let rows: ListRows
}

/// The rows of a list that is filtered or ordered.
struct KeptRows: Sendable {
  let key: ListKey
  let rows: ListRows
  /// What the filter found in the whole dataset; nil without one.
  let found: SearchHits?
}

/// The texts of an analysis, row by row in its own order, to be searched.
struct KeptTable: Sendable {
  let key: AnalysisKey
  /// Folded.
  let rows: [[UInt8]]
}

/// The places on a page where a search finds something.
struct KeptHits: Sendable {
  let key: ListKey
  let search: String
  /// Columns of the text, which decide on its lines; 0 for a list or table.
  let columns: Int
  let places: HitPlaces
  /// What the search found in the whole dataset.
  let found: SearchHits
}
