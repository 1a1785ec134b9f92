// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

extension Area {
  /// The identifier of the area's record, or the aggregate's code.
  var name: String {
    switch self {
    case .country(let id): id.text
    case .region(let id): id.text
    case .cluster(let id): id.text
    case .aggregate(let aggregate): aggregate.rawValue
    }
  }
}
