import Columns
import Diagnostics
import Execution
import Testing

/// What CSV texts are read as.
@Suite struct CSVReaderTests {
  private func read(
    _ text: String, types: [DataType?]? = nil, threads: Int = 1, chunkBytes: Int = 1 << 22,
    format: CSVFormat = CSVFormat()
  ) throws(Diagnostic) -> ColumnTable {
    let source = CSVText(name: "t.csv", bytes: Array(text.utf8), format: format)
    let reader = try CSVReader(source, threads: threads, chunkBytes: chunkBytes)
    return try reader.read(types: types ?? [DataType?](repeating: nil, count: reader.fieldNames.count))
  }

  /// Rows as text, NULLs as `∅`.
  private func cells(_ table: ColumnTable) -> [String] {
    table.batches.flatMap { batch in
      (0..<batch.count).map { row in
        zip(batch.columns, table.fields).map { column, field in
          column.isNull(row) ? "∅" : column.value(at: row, type: field.type).description(as: field.type)
        }.joined(separator: "|")
      }
    }
  }

  @Test(arguments: [
    ("1\n2\n", DataType.integer, ["1", "2"]), ("1\n2.50\n", .decimal(2), ["1.00", "2.50"]),
    ("1.5\n2e3\n", .double, ["1.5", "2000.0"]), ("true\nFALSE\n", .boolean, ["true", "false"]),
    ("2019/20\n1999/00\n", .period, ["2019/20", "1999/00"]),
    ("2019/20\n2019/21\n", .text, ["2019/20", "2019/21"]),
    ("yes\nno\n", .text, ["yes", "no"]), ("2020-01-31\n", .date, ["2020-01-31"]),
    ("2020-01-31\n2020-02-30\n", .text, ["2020-01-31", "2020-02-30"]), ("007\n1\n", .text, ["007", "1"]),
    ("1\n007\n", .text, ["1", "007"]), ("0\n-0\n10\n", .integer, ["0", "0", "10"]),
    ("9223372036854775808\n", .decimal(0), ["9223372036854775808"]), ("1\nx\n", .text, ["1", "x"]),
    ("1.5\n2020-01-01\n", .text, ["1.5", "2020-01-01"]), ("\n\n", .text, ["∅", "∅"]),
    ("1\n\"\"\n", .text, ["1", ""]), ("\"1\"\n2\n", .integer, ["1", "2"]), ("NULL\n", .text, ["NULL"]),
    ("-.5\n+3\n", .decimal(1), ["-0.5", "3.0"]),
    ("1234567890123456789012345678901234567890\n", .text, ["1234567890123456789012345678901234567890"]),
  ])
  func typesComeFromAllValues(_ column: String, _ type: DataType, _ expected: [String]) throws {
    let table = try read("a\n" + column)
    #expect(table.fields[0].type == type)
    #expect(cells(table) == expected)
  }

  @Test func quotesLineEndsAndMarks() throws {
    let table = try read("\u{FEFF}a,\"b\"\"c\",a\r\n\"x\ny\",\"p\"\"q\",1\r\n,\"\",\r\nz,汉字,2")
    #expect(table.fields.map(\.name) == ["a", "b\"c", "a_2"])
    #expect(cells(table) == ["x\ny|p\"q|1", "∅||∅", "z|汉字|2"])
  }

  /// A quote that does not start a field is a character; chunks are cut with that in mind.
  @Test(arguments: [16, 1 << 22]) func quotesWithinFieldsAreCharacters(_ chunkBytes: Int) throws {
    let table = try read("a,b\" c\n1,5\" pipe\n2,\"x\ny\"\n3,\"\"\"\"\n", chunkBytes: chunkBytes)
    #expect(table.fields.map(\.name) == ["a", "b\" c"])
    #expect(cells(table) == ["1|5\" pipe", "2|x\ny", "3|\""])
  }

  /// What is no text, or has no lines, is refused with its place.
  @Test(arguments: [
    ([0x61, 0x0a, 0xff, 0x0a] as [UInt8], 2, 1), ([0x61, 0x0a, 0x62, 0xc0, 0xaf], 2, 2),
    ([0x61, 0x0a, 0xed, 0xa0, 0x80], 2, 1), ([0x61, 0x0a, 0x62, 0xf0, 0x9f], 2, 2),
    ([0xff, 0xfe, 0x61, 0x00], 1, 1),
    (Array("a,b\r1,2\r".utf8), 1, 4),
  ])
  func otherEncodingsAreRefused(_ bytes: [UInt8], _ line: Int, _ column: Int) throws {
    let error = try #require(throws: Diagnostic.self) {
      let reader = try CSVReader(CSVText(name: "t.csv", bytes: bytes, format: CSVFormat()))
      _ = try reader.read(types: [DataType?](repeating: nil, count: reader.fieldNames.count))
    }
    #expect(error.code == .malformedCSV)
    #expect(error.place?.line == line)
    #expect(error.place?.column == column)
  }

  @Test func everyCharacterIsText() throws {
    let scalars = [0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff].compactMap(
      Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(scalars))
    #expect(cells(try read("a\n\(text)\n")) == [text])
  }

  @Test(arguments: ["/dev/zero", "/dev/null", "/tmp"]) func devicesAreNotRead(_ path: String) {
    let error = #expect(throws: Diagnostic.self) { try FileContents.read(path) }
    #expect(error?.code == .fileNotReadable)
  }

  @Test func formatsCanBeGiven() throws {
    var format = CSVFormat()
    format.delimiter = UInt8(ascii: ";")
    format.hasHeader = false
    format.missing = [CSVFormat.MissingLabel(text: Array("NA".utf8), reason: .notReported)]
    let table = try read("1;NA\n2;x,y\n", format: format)
    #expect(table.fields.map(\.name) == ["column1", "column2"])
    #expect(cells(table) == ["1|∅", "2|x,y"])
    #expect(table.batches[0].columns[1].reason(at: 0) == .notReported)
  }

  /// A misfit far behind the rows that the types were guessed from, and every way to cut the file into chunks.
  @Test(arguments: [64, 257, 4096, 1 << 22], [1, 3])
  func chunksChangeNothing(_ chunkBytes: Int, _ threads: Int) throws {
    let lines = (1...5000).map { row in
      "\(row),k\(row % 7),\"line \(row)\nand \(row % 11), more\",\(row == 4990 ? "2.25" : String(row))"
    }
    let text = "n,k,t,v\n" + lines.joined(separator: "\n") + "\n"
    let table = try read(text, threads: threads, chunkBytes: chunkBytes)
    #expect(table.fields.map(\.type) == [.integer, .text, .text, .decimal(2)])
    let rows = cells(table)
    #expect(rows.count == 5000)
    #expect(rows[41] == "42|k0|line 42\nand 9, more|42.00")
    #expect(rows[4989] == "4990|k6|line 4990\nand 7, more|2.25")
    #expect(table.statistics[0].range == 1...5000)
    #expect(table.statistics[1].distinctCount == 7)
  }

  @Test func theFirstErrorOfTheFileIsTold() throws {
    let lines = (1...4000).map { $0 == 1500 || $0 == 3500 ? "\($0)" : "\($0),x" }
    let error = #expect(throws: Diagnostic.self) {
      try read("a,b\n" + lines.joined(separator: "\n"), threads: 4, chunkBytes: 1000)
    }
    #expect(error?.place?.line == 1501)
  }

  @Test func emptyTextsAreNoTable() throws {
    #expect(throws: Diagnostic.self) { try read("") }
    #expect(try read("a,b\n").rowCount == 0)
    #expect(try read("a,b").rowCount == 0)
  }
}
