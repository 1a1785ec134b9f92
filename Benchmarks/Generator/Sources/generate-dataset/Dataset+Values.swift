// SPDX-License-Identifier: EUPL-1.2

extension Dataset {
  // MARK: - Texts

  mutating func text(_ key: StaticString, _ text: StaticString) {
    writer.key(key)
    writer.string(text)
  }

  /// One of some words of a vocabulary.
  mutating func word(_ key: StaticString, _ words: StaticString...) {
    text(key, words[random.below(words.count)])
  }

  /// One or two words of a vocabulary, in its order, in a list.
  mutating func words(_ key: StaticString, _ words: [StaticString]) {
    let first = random.below(words.count)
    list(key, min(random.within(1...2), words.count - first)) { dataset, index in
      dataset.writer.string(words[first + index])
    }
  }

  /// A text of some sentences in two languages or more.
  mutating func sentences(_ key: StaticString, _ count: ClosedRange<Int>) {
    writer.key(key)
    sentences(count)
  }

  /// A list of such texts.
  mutating func list(_ key: StaticString, _ count: ClosedRange<Int>) {
    writer.key(key)
    writer.open(.array)
    for _ in 0..<some(count) {
      writer.element()
      sentences(1...2)
    }
    writer.close(.array)
  }

  private mutating func sentences(_ count: ClosedRange<Int>) {
    let number = some(count)
    let pool = random.oneIn(12) ? Sentence.escaped : Sentence.plain
    let first = random.below(pool.count)
    translations(inLine: false) { dataset, language in
      for index in first..<first + number {
        if index > first { dataset.writer.append(" ") }
        dataset.writer.append(language(pool[index % pool.count]))
      }
    }
  }

  /// A title of a few words and a number, in two languages or more.
  mutating func title(_ key: StaticString, _ number: Int) {
    let title = Sentence.titles[random.below(Sentence.titles.count)]
    writer.key(key)
    translations(inLine: true) { dataset, language in
      dataset.writer.append(language(title))
      dataset.writer.append(" ")
      dataset.writer.number(number + 1)
    }
  }

  /// Every text has the dataset's two languages; one in four has another, a few have all.
  private mutating func translations(
    inLine: Bool, _ write: (inout Dataset, Sentence.Language) -> Void
  ) {
    writer.open(.object, inLine: inLine)
    translation("en", { $0.en }, write)
    translation("hu", { $0.hu }, write)
    if random.oneIn(4) {
      let isInAll = random.oneIn(8)
      let chosen = random.below(Sentence.others.count)
      for index in Sentence.others.indices where isInAll || index == chosen {
        translation(Sentence.others[index].code, Sentence.others[index].text, write)
      }
    }
    writer.close(.object)
  }

  private mutating func translation(
    _ code: StaticString, _ language: @escaping Sentence.Language,
    _ write: (inout Dataset, Sentence.Language) -> Void
  ) {
    writer.key(code)
    writer.append("\"")
    write(&self, language)
    writer.append("\"")
  }

  /// A number of things; the least of a brief dataset.
  mutating func some(_ count: ClosedRange<Int>) -> Int {
    isBrief ? count.lowerBound : random.within(count)
  }

  // MARK: - Numbers and dates

  mutating func number(_ key: StaticString, _ range: ClosedRange<Int>) {
    writer.key(key)
    writer.number(random.within(range))
  }

  /// A number with two decimals.
  mutating func decimal(_ key: StaticString, _ range: ClosedRange<Int>) {
    number(key, range)
    writer.append(".")
    writer.number(random.below(100), width: 2)
  }

  /// A date as precise as it happens to be known.
  mutating func date(_ key: StaticString, _ years: ClosedRange<Int>) {
    writer.key(key)
    writer.append("\"")
    writer.number(random.within(years))
    let precision = random.below(4)
    if precision > 0 { twoDigits(1...12) }
    if precision > 1 { twoDigits(1...28) }
    writer.append("\"")
  }

  private mutating func twoDigits(_ range: ClosedRange<Int>) {
    writer.append("-")
    writer.number(random.within(range), width: 2)
  }

  mutating func period(_ key: StaticString) {
    writer.key(key)
    writer.open(.object, inLine: true)
    date("from", 2004...2010)
    if random.oneIn(2) { date("to", 2011...2020) }
    writer.close(.object)
  }

  mutating func flag(_ key: StaticString, _ isTrue: Bool) {
    writer.key(key)
    writer.append(isTrue ? "true" : "false")
  }
}
