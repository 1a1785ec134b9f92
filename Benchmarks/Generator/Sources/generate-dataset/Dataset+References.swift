// SPDX-License-Identifier: EUPL-1.2

extension Dataset {
  static let groups = 6
  static let aimsOfGroup = 4

  mutating func identifier(_ kind: Kind, _ number: Int) {
    writer.key("id")
    reference(kind, number)
  }

  mutating func reference(_ kind: Kind, _ number: Int) {
    writer.append("\"")
    writer.append(kind.prefix)
    writer.number(number, width: 3)
    writer.append("\"")
  }

  mutating func reference(_ key: StaticString, to kind: Kind) {
    writer.key(key)
    reference(kind, random.below(count(kind)))
  }

  /// References to neighbours, as records that belong together stand together.
  mutating func references(_ key: StaticString, to kind: Kind, _ number: ClosedRange<Int>) {
    let first = random.below(count(kind))
    list(key, random.within(number)) { dataset, index in
      dataset.reference(kind, (first + index) % dataset.count(kind))
    }
  }

  mutating func country(_ key: StaticString = "countryId") {
    text(key, Country.all[random.below(Country.all.count)].code)
  }

  mutating func countries(_ key: StaticString) {
    let first = random.below(Country.all.count)
    list(key, random.within(1...3)) { dataset, index in
      dataset.writer.string(Country.all[(first + index) % Country.all.count].code)
    }
  }

  // MARK: - Groups and aims

  /// A group, and aims of that group.
  ///
  /// - Returns: The group.
  @discardableResult
  mutating func groupAndAims() -> Int {
    let group = random.within(1...Self.groups)
    writer.key("workingGroupId")
    reference(group: group)
    aims(ofGroup: group)
    return group
  }

  /// A group or two, and aims of the first one.
  mutating func groupsAndAims() {
    let group = groups()
    aims(ofGroup: group)
  }

  /// - Returns: The first of the groups.
  @discardableResult
  mutating func groups() -> Int {
    let first = random.below(Self.groups)
    list("workingGroupIds", random.within(1...2)) { dataset, index in
      dataset.reference(group: (first + index) % Self.groups + 1)
    }
    return first + 1
  }

  private mutating func aims(ofGroup group: Int) {
    let first = random.below(Self.aimsOfGroup)
    list("aimIds", random.within(1...2)) { dataset, index in
      dataset.writer.append("\"wg")
      dataset.writer.number(group)
      dataset.aimSuffix((first + index) % Self.aimsOfGroup)
      dataset.writer.append("\"")
    }
  }

  mutating func aimSuffix(_ aim: Int) {
    let suffixes: [StaticString] = [".a", ".b", ".c", ".d"]
    writer.append(suffixes[aim])
  }

  mutating func reference(group: Int) {
    writer.append("\"wg")
    writer.number(group)
    writer.append("\"")
  }

  /// A list of objects.
  mutating func items(
    _ key: StaticString, _ count: ClosedRange<Int>, _ item: (inout Dataset, Int) -> Void
  ) {
    writer.key(key)
    writer.open(.array)
    for index in 0..<some(count) {
      writer.element()
      writer.open(.object)
      item(&self, index)
      writer.close(.object)
    }
    writer.close(.array)
  }

  /// A list in one line.
  mutating func list(_ key: StaticString, _ count: Int, _ item: (inout Dataset, Int) -> Void) {
    writer.key(key)
    writer.open(.array, inLine: true)
    for index in 0..<count {
      writer.element()
      item(&self, index)
    }
    writer.close(.array)
  }
}
