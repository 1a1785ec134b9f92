// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct TimelineTests {
  @Test func `spans show which ends are open, and the line lies behind them`() {
    let frame = Samples.timeline.picture(columns: 60)

    #expect(
      frame.text == """
                         2007 2008 2009  2010 2011 2012  2013 2014
          Akkreditáció             ┣━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━>
        ▌ Pólus program  <━━━━━━━━━◆━━━━━━━┫               ┆
          Felhívás                            ┣━━━━━━━┫    ┆┣  ◆
          Koszovó        n/a                               ┆
                                                           2013-06
        """)
    #expect(
      frame.roleText == """
                         llll llll llll  llll llll llll  llll llll
          tttttttttttt             aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        SSSSSSSSSSSSSSS  aaaaaaaaaabaaaaaaaa               r
          tttttttt                            aaaaaaaaa    ra  b
          ttttttt        ddd                               r
                                                           lllllll
        """)
    #expect(frame.cursor == Position(row: 2, column: 0))
  }

  @Test func `in ASCII known ends are brackets and open ones arrows`() {
    #expect(
      Samples.timeline.picture(columns: 40, .ascii).text == """
                           2008  2010  2012
          Akkreditacio        [================>
        > Polus program  <====*====]       :
          Felhivas                  [===]  []*
          Koszovo        n/a               :
                                         2013-06
        """)
  }

  @Test func `what lies outside of the years is cut off`() {
    let timeline = Timeline(
      [
        .init("before", spans: [.init(from: 1990, to: 1999.9)]),
        .init("after", spans: [.init(from: 2003, to: nil)], text: "n/a"),
        .init("over", spans: [.init(from: 1990, to: 2100)], events: [.init(2003), .init(.nan)]),
        .init("into", spans: [.init(from: .nan, to: 2001)]),
        .init("back", spans: [.init(from: 2002, to: 2001)]),
      ],
      years: 2000...2002, asOf: .init(2010, "later"))

    #expect(
      timeline.picture(columns: 40).text == """
                  2000    2001    2002
          before
          after
          over    <━━━━━━━━━━━━━━━━━━━━━━>
          into    <━━━━━━━┫
          back                    ┣

        """)
  }

  @Test func `years beyond four digits are no trouble`() {
    let timeline = Timeline(
      [.init("a", spans: [.init(from: -1e300, to: 1e300)])], years: -5...Int.max)

    #expect(
      timeline.picture(columns: 24).text == """
             0
          a  <━━━━━━━━━━━━━━━━━>
        """)
  }
}
