// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct DocumentTests {
  private static let document = Document([
    .heading(StyledText("Innovation vouchers", .heading)),
    .gap,
    .paragraph("Small firms pay a university with a voucher, which the region redeems."),
    .bullet("Győr: 25 firms in the first year"),
    .field(label: "Country", [.init("Hungary"), .init("România", link: 0)]),
    .field(
      label: "Related",
      [
        .init("Skills for clusters", link: 1),
        .init("Finance for regional firms that grow", link: 2),
      ]),
    .field(label: "Responsible body", [.init(StyledText("unknown", .muted))]),
  ])

  @Test func `labels stand beside their values where there is room`() {
    let frame = document(columns: 48, selectedLink: 1)

    #expect(
      frame.text == """
        Innovation vouchers

        Small firms pay a university with a voucher,
        which the region redeems.
        • Győr: 25 firms in the first year
        Country      Hungary
                     ▸ România
        Related      ▌ Skills for clusters
                     ▸ Finance for regional firms that
                       grow
        Responsible body
                     unknown
        """)
    #expect(
      frame.roleText == """
        hhhhhhhhhh hhhhhhhh

        ttttt ttttt ttt t tttttttttt tttt t tttttttt
        ttttt ttt tttttt tttttttt
        t ttttt tt ttttt tt ttt ttttt tttt
        lllllll      ttttttt
                     t ttttttt
        lllllll      SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
                     t ttttttt ttt tttttttt ttttt tttt
                       tttt
        lllllllllll llll
                     ddddddd
        """)
    #expect(frame.cursor == Position(row: 7, column: 13))
  }

  @Test func `in a narrow place labels stand above, and a link is chosen with all its lines`() {
    let frame = document(columns: 30, selectedLink: 2)

    #expect(
      frame.text == """
        Innovation vouchers

        Small firms pay a university
        with a voucher, which the
        region redeems.
        • Győr: 25 firms in the first
          year
        Country
          Hungary
          ▸ România
        Related
          ▸ Skills for clusters
          ▌ Finance for regional firms
            that grow
        Responsible body
          unknown
        """)
    #expect(
      frame.roleText == """
        hhhhhhhhhh hhhhhhhh

        ttttt ttttt ttt t tttttttttt
        tttt t tttttttt ttttt ttt
        tttttt tttttttt
        t ttttt tt ttttt tt ttt ttttt
          tttt
        lllllll
          ttttttt
          t ttttttt
        lllllll
          t tttttt ttt tttttttt
          SSSSSSSSSSSSSSSSSSSSSSSSSSSS
          SSSSSSSSSSSSSSSSSSSSSSSSSSSS
        lllllllllll llll
          ddddddd
        """)
  }

  @Test(
    arguments: [
      (
        0,
        """
        * Gyor: 25 firms in the first
          year
        Country
          Hungary
          > Romania
        Related
          - Skills for clusters
        """
      ),
      (
        1,
        """
        * Gyor: 25 firms in the first
          year
        Country
          Hungary
          - Romania
        Related
          > Skills for clusters
        """
      ),
    ])
  func `the chosen link is told by its sign alone`(link: Int, shown: String) {
    #expect(document(columns: 30, rows: 7, top: 5, selectedLink: link, .ascii).text == shown)
  }

  @Test(
    arguments: [
      (48, 0, 6..<7),
      (48, 2, 8..<10),
      (30, 2, 12..<14),
      (30, 3, nil),
    ] as [(Int, Int, Range<Int>?)])
  func `the lines of a link are known`(columns: Int, link: Int, lines: Range<Int>?) {
    let layout = DocumentLayout(Self.document, columns: columns, .unicode)

    #expect(layout.lines(ofLink: link) == lines)
  }

  @Test(
    arguments: [
      (39, "  ▸ Skills for clusters"),
      (40, "Related      ▸ Skills for clusters"),
    ] as [(Int, String)])
  func `from forty columns on there is room beside a label`(columns: Int, shown: String) {
    let frame = document(columns: columns, selectedLink: nil)

    #expect(frame.text.split(separator: "\n").contains { $0 == shown })
  }

  @Test(
    arguments: [
      (0, "Innovation vouchers\n"),
      (4, "• Győr: 25 firms in the first year\nCountry      Hungary"),
      (11, "             unknown\n"),
      (12, "\n"),
    ] as [(Int, String)])
  func `what is scrolled away is not drawn`(top: Int, shown: String) {
    #expect(document(columns: 48, rows: 2, top: top, selectedLink: nil).text == shown)
  }

  @Test(arguments: 0...60)
  func `a layout fits its columns and keeps its links in order`(columns: Int) {
    let layout = DocumentLayout(Self.document, columns: columns, .unicode)

    let links = layout.lines.compactMap(\.link)

    let values = layout.lines.filter { $0.line.items.first?.role != .fieldLabel }
    #expect(values.allSatisfy { $0.line.width <= max(1, columns - $0.indent) })
    #expect(links == links.sorted())
    #expect(Set(links) == [0, 1, 2])
    #expect(layout.lines.filter(\.hasMark).count == 3)
  }

  private func document(
    columns: Int, rows: Int = 20, top: Int = 0, selectedLink: Int?,
    _ lettering: Lettering = .unicode
  ) -> Frame {
    let layout = DocumentLayout(Self.document, columns: columns, lettering)
    let rows = min(rows, layout.lines.count)
    return Frame.drawing(columns: columns, rows: rows, lettering) { canvas, area in
      DocumentView(layout: layout, top: top, selectedLink: selectedLink)
        .draw(on: &canvas, in: area)
    }
  }
}
