// SPDX-License-Identifier: EUPL-1.2

/// Shares whole cells out so that they add up.
package enum Apportionment {
  /// Cells for each part by the method of the largest remainder (Hamilton's): every part gets its
  /// share rounded down, and the cells that are left go to the largest remainders, to the earlier part
  /// where two are equal.
  ///
  /// A part that is not above 0 or not finite gets nothing. The cells add up to the total, or all
  /// are 0 when there is no part to give them to.
  ///
  /// - Parameters:
  ///   - total: Cells to share out; below 0 counts as 0.
  ///   - parts: In any unit.
  /// - Returns: As many numbers as there are parts.
  /// - Complexity: O(*n* log *n*) in the number of parts.
  package static func cells(_ total: Int, among parts: [Double]) -> [Int] {
    let total = max(0, total)
    let known = parts.map { $0 > 0 && $0.isFinite ? $0 : 0 }
    let largest = known.max() ?? 0
    guard largest > 0 else { return parts.map { _ in 0 } }
    // dividing first keeps the sum of huge parts finite
    let scaled = known.map { $0 / largest }
    let sum = scaled.reduce(0, +)
    let shares = scaled.map { $0 / sum * Double(total) }
    var cells = shares.map { Int($0) }
    let byRemainder = shares.indices.filter { known[$0] > 0 }.sorted { one, other in
      let remainders = (shares[one] - Double(cells[one]), shares[other] - Double(cells[other]))
      return remainders.0 == remainders.1 ? one < other : remainders.0 > remainders.1
    }
    for index in byRemainder.prefix(max(0, total - cells.reduce(0, +))) { cells[index] += 1 }
    return cells
  }
}
