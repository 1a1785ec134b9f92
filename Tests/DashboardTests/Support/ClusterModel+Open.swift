// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

extension ClusterModel {
  /// A file that is known to be sound, with its records still to be read.
  static func open(checked file: DatasetFile) -> ClusterModel? {
    open(named: file.name, checked: file.bytes.span) { file }
  }
}
