// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

struct MoneyTests {
  private static func scheme(_ id: String, _ members: String) -> String {
    AnalysedDataset.scheme(id, #""exists": "yes", \#(members)"#)
  }

  private static func money(_ amount: Int, _ currency: String, _ year: Int) -> String {
    #"{"amount": \#(amount), "currency": "\#(currency)", "year": \#(year)}"#
  }

  private func row(_ name: String, _ kind: RecordKind) throws -> SchemeMoney.Row {
    let model = try #require(AnalysedDataset.embedded)
    let record = try model.record(kind, name)
    return try #require(SchemeMoney(of: model).rows.first { $0.subject == record })
  }

  @Test func `the average grant keeps its currency`() throws {
    let croatia = try row("fs-hr-grants", .fundingScheme)

    #expect(croatia.averageGrant.rounded == 638_297.8723)
    #expect(croatia.averageGrant.currency?.code == "HRK")
    #expect(croatia.averageGrant.inputs.map(\.origin?.key) == ["awarded", "awards"])
    #expect(croatia.amounts.map(\.money.year?.value) == [2011])
  }

  @Test func `half of the Romanian applications won`() throws {
    let call = try row("call-ro-poc-2015", .call)
    let scheme = try row("fs-ro-poc-2015", .fundingScheme)

    #expect(call.successRate.value == 50)
    #expect(scheme.successRate.value == 50)
    #expect(call.successRate.inputs.map(\.value) == [.number(4), .number(8)])
  }

  @Test func `the public share of Lower Austria is computed`() throws {
    let ecoplus = try row("fs-at-ecoplus", .fundingScheme)

    #expect(ecoplus.publicShare.rounded == 52.7027)
    #expect(ecoplus.leverage.rounded == 0.8974)
    #expect(ecoplus.absorption.outcome == .missing(.noData))
  }

  @Test func `the Serbian average fell from 3.5 to 0.54 million dinars`() throws {
    let serbia = try row("fs-rs-support", .fundingScheme)
    let years = try #require(serbia.averages).years
    let origin = try #require(years.first?.grant.inputs.first?.origin)

    #expect(years.map(\.year?.value) == [2008, 2014])
    #expect(years.map(\.grant.value) == [3_500_000, 540_000])
    #expect(years.map(\.grant.currency?.code) == ["RSD", "RSD"])
    #expect(years.map(\.index.rounded) == [100, 15.4286])
    #expect(years.map(\.growth.rounded) == [nil, -26.7646])
    #expect(years[0].growth.outcome == .missing(.tooFew(needed: 2, found: 1)))
    #expect(origin.key == "averageGrants")
    #expect(origin.sourceIDs.map(\.text) == ["s131"])
    #expect(origin.confidence == .singleSource)
    // the latest one stands for the scheme, as the amount that was awarded is not known
    #expect(serbia.averageGrant.value == 540_000)
    #expect(serbia.mostIntensity.value == 50)
    #expect(serbia.leastIntensity.outcome == .missing(.noData))
  }

  @Test func `an average that follows from awards stands among those that are published`() throws {
    let undated = #"{"grant": {"amount": 7, "currency": "RSD"}}"#
    let published = #""averageGrants": [{"grant": \#(Self.money(200, "EUR", 2012))}, \#(undated)]"#
    let awarded = #""awards": 4, "awarded": \#(Self.money(400, "EUR", 2010))"#
    let model = try AnalysedDataset.model([
      "fundingSchemes": [Self.scheme("s", "\(awarded), \(published)")]
    ])

    let row = SchemeMoney(of: model).rows[0]
    let years = try #require(row.averages).years

    #expect(row.averageGrant.value == 100)
    #expect(years.map(\.year?.value) == [2010, 2012, nil])
    #expect(years.map(\.grant.value) == [100, 200, 7])
    #expect(years.map(\.index.value) == [100, 200, nil])
    #expect(years.map(\.growth.rounded) == [nil, 41.4214, nil])
  }

  @Test func `what is told in words is no figure`() throws {
    let veneto = try row("fs-it-veneto", .fundingScheme)

    #expect(veneto.averageGrant.outcome == .missing(.noData))
    #expect(veneto.averages == nil)
  }

  @Test(arguments: [
    (
      #""publicAmount": \#(money(3, "EUR", 2010)), "privateAmount": \#(money(1, "EUR", 2010))"#,
      Derivation.Outcome.value(75)
    ),
    (
      #""publicAmount": \#(money(3, "EUR", 2010)), "privateAmount": \#(money(1, "EUR", 2011))"#,
      .missing(.mixedYears([Year(2010), Year(2011)]))
    ),
    (
      #""publicAmount": \#(money(0, "EUR", 2010)), "privateAmount": \#(money(0, "EUR", 2010))"#,
      .missing(.zeroDenominator)
    ),
    (
      #""publicAmount": {"max": 3, "currency": "EUR"}, "privateAmount": {"amount": 1, "currency": "EUR"}"#,
      .missing(.onlyBounds)
    ),
    (#""publicAmount": \#(money(3, "EUR", 2010))"#, .missing(.noData)),
  ])
  func `a public share has a value or a reason`(
    members: String, outcome: Derivation.Outcome
  ) throws {
    let model = try AnalysedDataset.model(["fundingSchemes": [Self.scheme("s", members)]])

    #expect(SchemeMoney(of: model).rows[0].publicShare.outcome == outcome)
  }

  @Test func `different currencies have no sum without rates`() throws {
    let model = try AnalysedDataset.model([
      "fundingSchemes": [
        Self.scheme("a", #""budget": \#(Self.money(100, "EUR", 2010))"#),
        Self.scheme("b", #""budget": \#(Self.money(1000, "HUF", 2010)), "awards": 0"#),
        Self.scheme("c", #""budget": \#(Self.money(2000, "HUF", 2010))"#),
      ],
      "rates": [
        #""id": "r12", "from": "HUF", "to": "EUR", "rate": 0.005, "date": "2012""#,
        #""id": "r10", "from": "HUF", "to": "EUR", "rate": 0.004, "date": "2010-06""#,
      ],
    ])
    let euro = try #require(SchemeMoney(of: model).rows[0].amounts.first?.money.currency)
    let forint = try #require(SchemeMoney(of: model).rows[1].amounts.first?.money.currency)

    let plain = SchemeMoney(of: model).totals[0]
    let converted = SchemeMoney(of: model, in: euro)
    let impossible = SchemeMoney(of: model, in: forint).totals[0]

    #expect(plain.byCurrency.map(\.value) == [100, 3000])
    #expect(plain.byCurrency.map(\.currency) == [euro, forint])
    #expect(plain.all.outcome == .missing(.mixedCurrencies([euro, forint])))
    #expect(converted.totals[0].all.value == 112)
    #expect(converted.rows[1].amounts[0].converted?.value == 4)
    let rate = try #require(converted.rows[1].amounts[0].converted?.inputs.last?.origin)
    #expect(model.name(rate.record) == "r10")
    #expect(impossible.all.outcome == .missing(.noRate(from: euro, to: forint)))
  }

  @Test func `prices of different years have no sum`() throws {
    let model = try AnalysedDataset.model([
      "fundingSchemes": [
        Self.scheme("a", #""paid": \#(Self.money(100, "EUR", 2010))"#),
        Self.scheme("b", #""paid": {"amount": 50, "currency": "EUR"}"#),
      ]
    ])

    let total = SchemeMoney(of: model).totals[0]

    #expect(total.kind == .paid)
    #expect(total.all.outcome == .missing(.mixedYears([Year(2010), nil])))
  }

  @Test func `Bulgarian budgets are converted at the fixed rate`() throws {
    let model = try #require(AnalysedDataset.embedded)
    let record = try model.record(.fundingScheme, "fs-bg-op-2010")

    let rows = SchemeMoney(of: model, in: .euro).rows
    let budget = try #require(rows.first { $0.subject == record }?.amounts.first)

    #expect(budget.money.amount?.value == 29_337_450)
    #expect(budget.converted?.value.map { $0.rounded() } == 15_000_000)
    #expect(budget.converted?.currency == .euro)
  }
}
