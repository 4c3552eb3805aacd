import MissionQL
import Testing

@Suite struct QueryTests {
  private struct Line: Decodable, Equatable {
    var `class`: String
    var variance: ExactDecimal
    var firstParagraph: Int?

    private enum CodingKeys: String, CodingKey {
      case `class`, variance
      case firstParagraph = "first_paragraph"
    }
  }

  @Test func rowsDecodeExactly() throws {
    let result = try Session().query(
      "SELECT class, variance, first_paragraph FROM budget_lines WHERE line IN (2, 15) ORDER BY line")
    #expect(result.columns.map(\.unit) == [nil, "kUSD", nil])
    #expect(
      try result.decode(as: Line.self) == [
        Line(
          class: "Military observers", variance: ExactDecimal(coefficient: 3554, scale: 1),
          firstParagraph: 88),
        Line(
          class: "Civilian electoral observers", variance: ExactDecimal(coefficient: 0, scale: 1),
          firstParagraph: nil),
      ])
    #expect(result.cell(row: 1, column: 1) == .decimal(ExactDecimal(coefficient: 0, scale: 1)))
    #expect(result.cell(row: 2, column: 0) == nil)
  }

  @Test func aRowOfOneColumnIsAValue() throws {
    let session = try Session()
    #expect(try session.query("SELECT DATE '2019-07-01' AS d").decode(as: String.self) == ["2019-07-01"])
    #expect(try session.query("SELECT 300").decode(as: Int.self) == [300])
    #expect(throws: DecodingError.self) { try session.query("SELECT 300").decode(as: Int8.self) }
    #expect(throws: DecodingError.self) { try session.query("SELECT NULL").decode(as: Int.self) }
  }

  @Test func missingValuesSayWhy() throws {
    let session = try Session()
    let rows = try session.query(
      "SELECT budgeted_vacancy_percent, NULL FROM personnel WHERE line IN (2, 4, 6) ORDER BY line")
    #expect(rows.cell(row: 1, column: 0) == .null)
    #expect(
      (0..<4).map { rows.missingReason(row: $0, column: 0) } == [nil, .notReported, .notApplicable, nil])
    #expect(rows.missingReason(row: 0, column: 1) == nil)
    #expect(rows.missingReason(row: 0, column: 2) == nil)
    #expect(rows.notes == [])
    let mean = try session.query(
      "SELECT avg(budgeted_vacancy_percent) FROM personnel WHERE line IN (2, 4, 6)")
    #expect(mean.columns.count == 1)
    #expect(mean.notes == ["avg over 1 of 3 rows (1 not applicable, 1 not reported)"])
  }

  @Test func parametersAreTypedValuesAndNeverText() throws {
    let session = try Session()
    let hostile = "'; DROP TABLE x; --"
    #expect(try session.query("SELECT :t AS t", parameters: ["t": .text(hostile)]).decode() == [hostile])
    let lines = try session.query(
      "SELECT count(*) AS n FROM budget_lines WHERE class IN :classes AND variance < :most",
      parameters: ["classes": ["Medical", "Official travel", .text(hostile)], "most": 0])
    #expect(try lines.decode(as: Int.self) == [1])
    #expect(
      try session.query(
        "PARAM least DECIMAL(12, 2); SELECT :least AS least, :since AS since",
        parameters: [
          "LEAST": .decimal(ExactDecimal(coefficient: 15, scale: 1)), "since": .date("2019-07-01"),
        ]
      ).cell(row: 0, column: 0) == .decimal(ExactDecimal(coefficient: 150, scale: 2)))
    #expect(
      try session.query("SELECT 1 IN :none", parameters: ["none": []]).cell(row: 0, column: 0)
        == .boolean(false))
    // A text's parameters are its own.
    #expect(throws: MissionQLError.self) { try session.query("SELECT :least") }
  }

  @Test(
    arguments: [
      ("SELECT :year", ["yeer": 2019], "Q3013"), ("PARAM year INTEGER; SELECT :year", [:], "Q3014"),
      ("PARAM year INTEGER; SELECT :year", ["year": 2019.5], "Q3015"),
      ("PARAM year INTEGER; SELECT :year", ["year": [2019]], "Q3015"),
      ("SELECT 1 IN :years", ["years": [2019, "x"]], "Q3015"), ("SELECT :d", ["d": .date("today")], "Q3015"),
      ("SELECT :l", ["l": [[1]]], "Q3015"),
    ] as [(String, [String: ParameterValue], String)])
  func parametersThatDoNotFitAreFaults(_ text: String, _ values: [String: ParameterValue], _ code: String)
    throws
  {
    let session = try Session()
    let error = #expect(throws: MissionQLError.self) { try session.query(text, parameters: values) }
    #expect(error?.faults.first?.code == code)
  }

  @Test func assertionsAreValues() throws {
    let result = try Session().query(
      """
      ASSERT apportionment - expenditure = variance FROM budget_lines;
      ASSERT variance > :least FROM budget_lines WHERE category = 'Civilian personnel', 'none overspent';
      ASSERT first_paragraph > 0 FROM budget_lines;
      ASSERT (SELECT count(*) FROM budget_lines) = 22
      """, parameters: ["least": 0])
    #expect(result.rowCount == 0)
    #expect(result.assertions.map(\.holds) == [true, false, true, false])
    #expect(result.assertions.map(\.rowCount) == [21, 5, 21, 1])
    #expect(result.assertions.map(\.brokenCount) == [0, 5, 0, 1])
    #expect(result.assertions.map(\.undecidedCount) == [0, 0, 2, 0])
    let overspent = result.assertions[1]
    #expect(overspent.message == "none overspent" && overspent.condition == "variance > :least")
    #expect(overspent.brokenRows.columns.map(\.name) == ["class", "left", "right", "difference"])
    #expect(overspent.brokenRows.sources(row: 0, column: 1).map(\.place) == ["III.A, table, line 8"])
  }

  @Test func faultsSayWhere() throws {
    let session = try Session()
    let error = #expect(throws: MissionQLError.self) {
      try session.query("SELECT varience FROM budget_lines")
    }
    #expect(error?.faults.first?.code == "Q3002")
    #expect(error?.faults.first?.range == 7..<15)
    #expect(error?.description.contains("did you mean `variance`?") == true)
  }

  @Test func statementsBeforeAFailureStand() throws {
    let session = try Session()
    #expect(throws: MissionQLError.self) { try session.query("CREATE TABLE t AS SELECT 1 AS a; SELECT 1/0") }
    #expect(try session.query("SELECT a FROM t").decode(as: Int.self) == [1])
  }

  @Test(arguments: [(-26981, 1, "-2698.1"), (5, 3, "0.005"), (0, 0, "0"), (-7, 0, "-7")])
  func decimalsPrintAllDigits(_ coefficient: Int, _ scale: Int, _ text: String) {
    #expect(ExactDecimal(coefficient: Int128(coefficient), scale: scale).description == text)
  }
}
