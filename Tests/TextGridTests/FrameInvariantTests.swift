// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

/// What must hold whatever is drawn, and wherever.
struct FrameInvariantTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `whatever is drawn, the halves of wide glyphs come in pairs`(seed: UInt64) {
    var numbers = XorShift(seed: seed)
    for _ in 0..<60 {
      let size = numbers.size()
      var canvas = Canvas(size: size, lettering: lettering(&numbers))

      for _ in 0..<12 { draw(on: &canvas, in: numbers.area(), &numbers) }

      #expect(canvas.frame.cells.count == size.columns * size.rows)
      #expect(orphans(in: canvas.frame) == [])
    }
  }

  @Test func `wide glyphs drawn over each other leave no halves`() {
    var numbers = XorShift(seed: 7)
    var canvas = Canvas(size: Size(columns: 12, rows: 1), lettering: .unicode)
    let line = StyledLine("漢字a語", .unicode)
    for _ in 0..<500 {
      let area = Rect(left: .random(in: -2...4, using: &numbers), columns: 10, rows: 1)

      canvas.draw(line, row: 0, column: .random(in: -6...12, using: &numbers), in: area)

      #expect(orphans(in: canvas.frame) == [])
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `nothing is painted outside its area`(seed: UInt64) {
    var numbers = XorShift(seed: seed)
    for _ in 0..<300 {
      let area = numbers.area()
      var canvas = Canvas(size: numbers.size(), lettering: lettering(&numbers))

      draw(on: &canvas, in: area, &numbers)

      #expect(strays(in: canvas.frame, outside: area) == [])
    }
  }

  private func lettering(_ numbers: inout XorShift) -> Lettering {
    [.unicode, .asciiSigns, .ascii].randomElement(using: &numbers) ?? .unicode
  }

  private func draw(on canvas: inout Canvas, in area: Rect, _ numbers: inout XorShift) {
    let text = StyledText(HostileText.samples.randomElement(using: &numbers) ?? "", .warning)
    let row = Int.random(in: -5...45, using: &numbers)
    let column = Int.random(in: -30...130, using: &numbers)
    let choice = Int.random(in: -1...3, using: &numbers)
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0:
      let line = StyledLine(text + text + text + text, canvas.lettering)
      canvas.draw(line, row: row, column: column, in: area, surface: .marked)
    case 1: canvas.draw(text, row: row, column: column, in: area, surface: .marked)
    case 2: canvas.draw(text, row: area.top, column: area.left, in: area, surface: .bar)
    case 3: canvas.draw(StyledLine("漢", .unicode), row: row, column: area.left - 1, in: area)
    case 4: canvas.fill(area, surface: .overlay)
    case 5: canvas.drawRule(canvas.glyphs.horizontal, row: row, in: area)
    case 6: canvas.drawColumn(canvas.glyphs.vertical, column: column, in: area)
    case 7:
      ChoiceBar(titles: titles(&numbers), chosen: choice, isFocused: choice > 1, surface: .bar)
        .draw(on: &canvas, in: area)
    case 8:
      let chosen = choice > 1 ? Table.Choice.focused(1) : .unfocused(0)
      Table(columns: columns, rows: rows(&numbers), choice: chosen).draw(on: &canvas, in: area)
    case 9: Samples.charts.randomElement(using: &numbers)?.draw(on: &canvas, in: area)
    case 10: hostileChart(&numbers).draw(on: &canvas, in: area)
    default:
      let layout = DocumentLayout(document(&numbers), columns: area.columns, canvas.lettering)
      DocumentView(layout: layout, top: choice, selectedLink: choice).draw(on: &canvas, in: area)
    }
  }

  private func titles(_ numbers: inout XorShift) -> [String] {
    HostileText.samples.shuffled(using: &numbers).prefix(4).map { $0 }
  }

  private let columns = [
    TableColumn("漢字", .fixed(3), alignment: .trailing, dispensability: 1),
    TableColumn("Measure", .flexible(least: 12)),
    TableColumn("Country", .fixed(8), dispensability: 2),
  ]

  private func rows(_ numbers: inout XorShift) -> [[StyledText]] {
    (0..<3).map { _ in titles(&numbers).map { StyledText($0, .positive) } }
  }

  private func hostileChart(_ numbers: inout XorShift) -> any Chart {
    let texts = titles(&numbers)
    let bars = texts.map { Bars.Bar($0, .random(in: -9...9, using: &numbers), text: $0) }
    let values = texts.map { HeatMap.Value($0, level: 2) }
    return [
      Bars(bars, reference: Bars.Reference(1, text: texts[0]), choice: .focused(2)),
      HeatMap(
        columns: texts, rows: texts.map { HeatMap.Row($0, values) }, levels: texts,
        choice: .focused(row: 3, column: 3), decimalSign: "1"),
      ShareBars(parts: texts, bars: texts.map { ShareBars.Bar($0, [1, 2], text: $0) }),
      Timeline(texts.map { Timeline.Row($0, text: $0) }, years: 2000...2010),
    ].randomElement(using: &numbers) ?? Samples.bars
  }

  private func document(_ numbers: inout XorShift) -> Document {
    let texts = titles(&numbers).map { StyledText($0, .heading) }
    let entries = [
      Document.Entry(texts[0]), .init(texts[1], link: 0), .init(texts[2], link: 1),
    ]
    return Document([
      .heading(texts[0]), .gap, .paragraph(texts[1]), .bullet(texts[2]),
      .field(label: texts[3].plain, entries),
    ])
  }

  /// The places where a half of a wide glyph stands alone.
  private func orphans(in frame: Frame) -> [Position] {
    positions(in: frame).filter { position in
      let next = Position(row: position.row, column: position.column + 1)
      let previous = Position(row: position.row, column: position.column - 1)
      return switch frame.cell(at: position)?.width {
      case 2: frame.cell(at: next)?.width != 0
      case 1: false
      case 0: frame.cell(at: previous)?.width != 2
      default: true
      }
    }
  }

  private func strays(in frame: Frame, outside area: Rect) -> [Position] {
    positions(in: frame).filter { position in
      let isInside =
        (area.left..<area.right).contains(position.column)
        && (area.top..<area.bottom).contains(position.row)
      return !isInside && frame.cell(at: position) != .blank
    }
  }

  private func positions(in frame: Frame) -> [Position] {
    (0..<frame.size.rows).flatMap { row in
      (0..<frame.size.columns).map { Position(row: row, column: $0) }
    }
  }
}
