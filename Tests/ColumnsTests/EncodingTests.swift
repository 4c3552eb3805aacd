import Testing

@testable import Columns

/// What is written as text comes back as it was.
@Suite struct EncodingTests {
  @Test func numbersComeBack() {
    let numbers: [UInt64] = [0, 1, 31, 32, 1023, 1024, 1 << 40, .max]
    let signed: [Int128] = [0, -1, 1, Int128(Int64.min), Int128(Int64.max), .min, .max]
    var writer = EncodedWriter()
    for number in numbers { writer.write(number) }
    for number in signed { writer.write(signed: number) }
    for number in signed.prefix(5) { writer.write(signed: number) }
    writer.write("A/75/623 – 军事")
    writer.write(["", "a"])
    #expect(writer.bytes.prefix(4) == Array("01OP".utf8)[...])
    var reader = EncodedReader()
    let bytes = writer.bytes.span
    for number in numbers { #expect(reader.number(bytes) == number) }
    for number in signed { #expect(reader.wideSigned(bytes) == number) }
    for number in signed.prefix(5) { #expect(Int128(reader.signed(bytes)) == number) }
    #expect(reader.text(bytes) == "A/75/623 – 军事")
    #expect(reader.texts(bytes) == ["", "a"])
    #expect(reader.position == bytes.count)
  }

  @Test func typesComeBack() throws {
    let types: [DataType] = [
      .null, .boolean, DataType(.integer, unit: Unit("fire trucks")),
      DataType(.decimal(scale: 38, trimmed: true), unit: try Unit.parse("kUSD/L^2")),
      DataType(.decimal(scale: 1, trimmed: false), unit: .percent), .double, .text, .date, .timestamp,
      .interval,
      .period,
    ]
    var writer = EncodedWriter()
    for type in types { writer.write(type) }
    var reader = EncodedReader()
    for type in types { #expect(reader.dataType(writer.bytes.span) == type) }
  }

  @Test func tablesComeBack() {
    let reasons: [UInt8] = [0, NullReason.notReported.rawValue, 0]
    var validity = ValidityMask(repeating: true, count: 3)
    validity[1] = false
    var unknown = validity
    unknown[2] = false
    let wide = Int128(1) << 90
    let pool = TextPool(bytes: Array("abbab".utf8), offsets: [0, 1, 3, 4, 5], isUnique: false)
    let columns: [(DataType, ColumnVector)] = [
      (.null, ColumnVector(.null, count: 3)),
      (.boolean, ColumnVector(.boolean([true, false, true]), count: 3)),
      (.integer, ColumnVector(.integer([.min, 0, .max]), validity: validity, reasons: reasons, count: 3)),
      (.decimal(2), ColumnVector(.decimal([wide, 0, -wide]), validity: unknown, count: 3)),
      (.decimal(1), ColumnVector(.shortDecimal([-15, 0, 15]), count: 3)),
      (.double, ColumnVector(.double([0.1, -.infinity, -0.0]), count: 3)),
      (.text, ColumnVector(.text(TextColumn(pool: pool, codes: [0, 1, 2])), validity: validity, count: 3)),
      (.text, ColumnVector(.text(TextColumn(pool: pool, codes: [2, 2, 2])), count: 3)),
      (.date, ColumnVector(.date([-1, 0, 18_000]), count: 3)),
      (.timestamp, ColumnVector(.integer([-1, 0, 1]), count: 3)),
      (.period, ColumnVector(.date([2019]), count: 3, isConstant: true)),
      (
        .interval,
        ColumnVector(.interval([Interval(months: -1, days: 2, microseconds: -3), .zero, .zero]), count: 3)
      ),
    ]
    let fields = columns.map { Field(name: "c", type: $0.0) }
    let table = ColumnTable(
      fields: fields,
      batches: [3, 2, 0].map { count in
        Batch(columns: columns.map { $0.1.slice(0..<count) }, count: count)
      })
    var writer = EncodedWriter()
    writer.write(table)
    var reader = EncodedReader()
    let read = reader.table(fields, writer.bytes.span)
    #expect(reader.position == writer.bytes.count)
    // Estimates are left out.
    let known = table.statistics.map {
      ColumnStatistics(
        range: $0.range, distinctCount: $0.distinctCount, hasNulls: $0.hasNulls, hasReasons: $0.hasReasons)
    }
    #expect(read.statistics == known)
    #expect(read.batches.map(\.count) == [3, 2, 0])
    for (batch, original) in zip(read.batches, table.batches) {
      for (index, field) in fields.enumerated() {
        #expect(cells(batch.columns[index], field.type) == cells(original.columns[index], field.type))
        #expect(batch.columns[index].reasons == original.columns[index].reasons)
      }
    }
  }

  private func cells(_ column: ColumnVector, _ type: DataType) -> [String] {
    (0..<column.count).map { String(reflecting: column.value(at: $0, type: type)) }
  }
}
