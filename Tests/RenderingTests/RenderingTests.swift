import Columns
import MissionQL
import Rendering
import Testing

@Suite struct RenderingTests {
  /// Every type, NULL beside the empty text and the text "NULL", and all that a format must escape.
  static let mixed = ResultSet(
    [
      Field(name: "class", type: .text), Field(name: "expenditure", type: .decimal(1)),
      Field(name: "count", type: .integer), Field(name: "share", type: .decimal(12, trimmed: true)),
      Field(name: "ratio", type: .double), Field(name: "is_met", type: .boolean),
      Field(name: "on", type: .date),
    ],
    mixedRows)

  static let mixedRows: [[Value]] = [
    [
      .text("军事观察员"), decimal(11_384_579, 1), .integer(12_345), decimal(500_000_000_000, 12),
      .double(1.5), .boolean(true), .date(18_078),
    ],
    [
      .text("a,\"b\"|c\t\u{1B}[31m\n"), decimal(-5, 1), .integer(-7), decimal(333_250_000_000, 12),
      .double(100), .boolean(false), .date(-1),
    ],
    [.text(""), .null(.notApplicable), .null, .null, .null, .null, .null],
    [.text("NULL"), decimal(0, 1), .integer(0), decimal(0, 12), .double(1e-7), .boolean(true), .date(0)],
    [.null, .null(.notReported), .null, .null, .null, .null, .null],
  ]

  static let goldens: [(OutputFormat, String)] = [
    (
      .table,
      #"""
      class                   expenditure  count    share    ratio  is_met  on
      ─────────────────────  ────────────  ─────  ───────  ───────  ──────  ──────────
      军事观察员                1138457.9  12345  0.50000    1.5    true    2019-07-01
      a,"b"|c\t\u{1B}[31m\n          -0.5     -7  0.33325  100.0    false   1969-12-31
                                      n/a   NULL     NULL     NULL  NULL    NULL
      NULL                            0.0      0  0.00000    1e-07  true    1970-01-01
      NULL                   not reported   NULL     NULL     NULL  NULL    NULL

      """#
    ),
    (
      .csv,
      #"""
      class,expenditure,count,share,ratio,is_met,on
      军事观察员,1138457.9,12345,0.5,1.5,true,2019-07-01
      "a,""b""|c	\#u{1B}[31m
      ",-0.5,-7,0.33325,100.0,false,1969-12-31
      "",,,,,,
      NULL,0.0,0,0,1e-07,true,1970-01-01
      ,,,,,,

      """#
    ),
    (
      .tsv,
      #"""
      class	expenditure	count	share	ratio	is_met	on
      军事观察员	1138457.9	12345	0.5	1.5	true	2019-07-01
      a,"b"|c\t\#u{1B}[31m\n	-0.5	-7	0.33325	100.0	false	1969-12-31
      	\N	\N	\N	\N	\N	\N
      NULL	0.0	0	0	1e-07	true	1970-01-01
      \N	\N	\N	\N	\N	\N	\N

      """#
    ),
    (
      .json,
      #"""
      [
      {"class":"军事观察员","expenditure":1138457.9,"count":12345,"share":0.5,"ratio":1.5,"is_met":true,"on":"2019-07-01"},
      {"class":"a,\"b\"|c\t\u001b[31m\n","expenditure":-0.5,"count":-7,"share":0.33325,"ratio":100.0,"is_met":false,"on":"1969-12-31"},
      {"class":"","expenditure":null,"count":null,"share":null,"ratio":null,"is_met":null,"on":null},
      {"class":"NULL","expenditure":0.0,"count":0,"share":0,"ratio":1e-07,"is_met":true,"on":"1970-01-01"},
      {"class":null,"expenditure":null,"count":null,"share":null,"ratio":null,"is_met":null,"on":null}
      ]

      """#
    ),
    (
      .jsonl,
      #"""
      {"class":"军事观察员","expenditure":1138457.9,"count":12345,"share":0.5,"ratio":1.5,"is_met":true,"on":"2019-07-01"}
      {"class":"a,\"b\"|c\t\u001b[31m\n","expenditure":-0.5,"count":-7,"share":0.33325,"ratio":100.0,"is_met":false,"on":"1969-12-31"}
      {"class":"","expenditure":null,"count":null,"share":null,"ratio":null,"is_met":null,"on":null}
      {"class":"NULL","expenditure":0.0,"count":0,"share":0,"ratio":1e-07,"is_met":true,"on":"1970-01-01"}
      {"class":null,"expenditure":null,"count":null,"share":null,"ratio":null,"is_met":null,"on":null}

      """#
    ),
    (
      .markdown,
      #"""
      | class                    |  expenditure | count |   share |   ratio | is_met | on         |
      | ------------------------ | -----------: | ----: | ------: | ------: | ------ | ---------- |
      | 军事观察员               |    1138457.9 | 12345 | 0.50000 |   1.5   | true   | 2019-07-01 |
      | a,"b"\|c\t\u{1B}[31m<br> |         -0.5 |    -7 | 0.33325 | 100.0   | false  | 1969-12-31 |
      |                          |          n/a |  NULL |    NULL |    NULL | NULL   | NULL       |
      | NULL                     |          0.0 |     0 | 0.00000 |   1e-07 | true   | 1970-01-01 |
      | NULL                     | not reported |  NULL |    NULL |    NULL | NULL   | NULL       |

      """#
    ),
    (
      .line,
      #"""
            class = 军事观察员
      expenditure = 1138457.9
            count = 12345
            share = 0.50000
            ratio = 1.5
           is_met = true
               on = 2019-07-01

            class = a,"b"|c\t\u{1B}[31m\n
      expenditure = -0.5
            count = -7
            share = 0.33325
            ratio = 100.0
           is_met = false
               on = 1969-12-31

            class =\#u{20}
      expenditure = n/a
            count = NULL
            share = NULL
            ratio = NULL
           is_met = NULL
               on = NULL

            class = NULL
      expenditure = 0.0
            count = 0
            share = 0.00000
            ratio = 1e-07
           is_met = true
               on = 1970-01-01

            class = NULL
      expenditure = not reported
            count = NULL
            share = NULL
            ratio = NULL
           is_met = NULL
               on = NULL

      """#
    ),
  ]

  @Test(arguments: goldens) func everyFormatWritesEveryType(_ format: OutputFormat, _ golden: String) throws {
    #expect(try Self.mixed.rendered(format) == golden)
  }

  @Test(arguments: OutputFormat.allCases) func batchesLeaveNoTrace(_ format: OutputFormat) throws {
    let whole = ResultSet(Self.mixed.fields, Self.mixedRows, batchSize: 5)
    #expect(try Self.mixed.rendered(format) == whole.rendered(format))
  }

  @Test func aNarrowTerminalBreaksHeadingsWrapsTextsAndHidesWhatIsMissedLeast() throws {
    let narrow = try Self.mixed.rendered(.table, terminal: .init(width: 60, usesColor: false))
    #expect(
      narrow == #"""
        class                 …  count …   ratio  is_met  on
        ─────────────────────   ──────   ───────  ──────  ──────────
        军事观察员              12 345     1.5    true    2019-07-01
        a,"b"|c\t\u{1B}[31m\n       -7   100.0    false   1969-12-31
                                  NULL      NULL  NULL    NULL
        NULL                         0     1e-07  true    1970-01-01
        NULL                      NULL      NULL  NULL    NULL
        5 rows, 5 of 7 columns: without expenditure, share (`.mode
          line` shows all)

        """#)
  }

  @Test func colorMarksHeadingsAndNullOnly() throws {
    let colored = try Self.mixed.rendered(.table, terminal: .init(width: 120, usesColor: true))
    #expect(
      colored == #"""
        \#u{1B}[1mclass                   expenditure   count    share    ratio  is_met  on\#u{1B}[0m
        \#u{1B}[2m─────────────────────  ────────────  ──────  ───────  ───────  ──────  ──────────\#u{1B}[0m
        军事观察员              1 138 457.9  12 345  0.50000    1.5    true    2019-07-01
        a,"b"|c\t\u{1B}[31m\n          -0.5      -7  0.33325  100.0    false   1969-12-31
                               \#u{1B}[2m         n/a\#u{1B}[0m  \#u{1B}[2m  NULL\#u{1B}[0m  \#u{1B}[2m   NULL\#u{1B}[0m  \#u{1B}[2m   NULL\#u{1B}[0m  \#u{1B}[2mNULL  \#u{1B}[0m  \#u{1B}[2mNULL      \#u{1B}[0m
        NULL                            0.0       0  0.00000    1e-07  true    1970-01-01
        \#u{1B}[2mNULL                 \#u{1B}[0m  \#u{1B}[2mnot reported\#u{1B}[0m  \#u{1B}[2m  NULL\#u{1B}[0m  \#u{1B}[2m   NULL\#u{1B}[0m  \#u{1B}[2m   NULL\#u{1B}[0m  \#u{1B}[2mNULL  \#u{1B}[0m  \#u{1B}[2mNULL      \#u{1B}[0m
        \#u{1B}[2m5 rows\#u{1B}[0m

        """#)
  }

  @Test func yearsAreNotGroupedAndAmountsAre() throws {
    let result = ResultSet(
      [Field(name: "year", type: .integer), Field(name: "amount", type: .decimal(1))],
      [[.integer(2019), decimal(11_382, 1)], [.integer(2020), decimal(-123_456_789, 1)]])
    let text = try result.rendered(.table, terminal: .init(width: 80, usesColor: false))
    #expect(text.contains("2019") && text.contains("1 138.2") && text.contains("-12 345 678.9"))
  }

  static let empty: [(OutputFormat, String)] = [
    (.table, "a\n─\n"), (.csv, "a\n"), (.tsv, "a\n"), (.json, "[]\n"), (.jsonl, ""),
    (.markdown, "| a   |\n| --- |\n"), (.line, ""),
  ]

  @Test(arguments: empty) func noRows(_ format: OutputFormat, _ golden: String) throws {
    #expect(try ResultSet([Field(name: "a", type: .text)], []).rendered(format) == golden)
  }

  @Test func jsonKeysAreUnique() throws {
    let fields = ["a", "a", "a_2", "\"q\""].map { Field(name: $0, type: .integer) }
    let text = try ResultSet(fields, [[.integer(1), .integer(2), .integer(3), .integer(4)]]).rendered(.jsonl)
    #expect(text == #"{"a":1,"a_2":2,"a_2_2":3,"\"q\"":4}"# + "\n")
  }

  /// Control characters of one and of two bytes, and a right-to-left override.
  @Test(arguments: [OutputFormat.table, .markdown, .line, .box, .un, .unMarkdown])
  func nothingIsSmuggledToATerminal(
    _ format: OutputFormat
  ) throws {
    let hostile = "\u{1B}]0;title\u{7}\u{9B}31m\u{202E}\r\u{7F}"
    let result = ResultSet([Field(name: hostile, type: .text)], [[.text(hostile)]])
    let text = try result.rendered(format)
    let controls = text.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.properties.generalCategory == .control || scalar == "\u{202E}")
    }
    #expect(controls.isEmpty)
    #expect(text.contains(#"\u{1B}"#))
  }

  /// A file keeps every byte of a text; a terminal is shown what would act on it.
  @Test func csvIsFaithfulInAFileAndSafeOnATerminal() throws {
    let result = ResultSet([Field(name: "a", type: .text)], [[.text("x\u{1B}[31m\ny")]])
    #expect(try result.rendered(.csv) == "a\n\"x\u{1B}[31m\ny\"\n")
    let shown = try result.rendered(.csv, terminal: .init(width: 80, usesColor: false))
    #expect(shown == "a\n\"x\\u{1B}[31m\ny\"\n")
  }
}
