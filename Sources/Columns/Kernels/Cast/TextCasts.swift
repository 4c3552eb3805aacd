/// The texts of a column that is not text, as they are printed.
func print(_ column: ColumnVector, _ type: DataType) -> TextColumn {
  var builder = TextPoolBuilder(reservingBytes: column.count * 8, texts: column.count)
  switch column.storage {
  case .integer(let values) where type.base == .timestamp:
    for value in values { builder.writeEntry { Timestamp.write(value, to: &$0) } }
  case .interval(let values):
    for value in values { builder.writeEntry { Interval.write(value, to: &$0) } }
  case .integer(let values):
    for value in values {
      builder.writeEntry { Decimal.write(Int128(value), scale: 0, trimmed: false, to: &$0) }
    }
  case .shortDecimal: return print(column.widened, type)
  case .decimal(let values):
    let (scale, trimmed) = (Int(type.scale ?? 0), type.isTrimmed)
    for value in values {
      builder.writeEntry { Decimal.write(value, scale: scale, trimmed: trimmed, to: &$0) }
    }
  case .double(let values):
    for value in values { builder.writeEntry { $0 += Array(value.description.utf8) } }
  case .date(let values) where type.base == .period:
    for value in values { builder.writeEntry { BudgetYear.write(value, to: &$0) } }
  case .date(let values):
    for value in values { builder.writeEntry { CivilDate.write(value, to: &$0) } }
  case .boolean(let values):
    _ = builder.append(pool: TextPool("false"))
    _ = builder.append(pool: TextPool("true"))
    return TextColumn(pool: builder.finish(asUnique: true), codes: values.map { $0 ? 1 : 0 })
  case .text(let text): return text
  case .null: return TextColumn(pool: .emptyText, codes: [UInt32](repeating: 0, count: column.count))
  }
  return TextColumn(pool: builder.finish(), codes: allCodes(column.count))
}

/// Reads the texts of a column as values of a type: once an entry, where the texts are a dictionary.
func parse(
  _ column: ColumnVector, _ text: TextColumn, to type: DataType, isTry: Bool
) throws(EvaluationFailure) -> ColumnVector {
  let byEntry = text.pool.count <= text.codes.count
  let codes = byEntry ? allCodes(text.pool.count) : text.codes
  let entries = TextColumn(pool: text.pool, codes: codes)
  var failed: [Bool]
  var storage: ColumnVector.Storage
  switch type.base {
  case .boolean: (storage, failed) = parseEach(entries, false, { parseBoolean($0) }, { .boolean($0) })
  case .integer: (storage, failed) = parseEach(entries, 0, { readInteger($0) }, { .integer($0) })
  case .double: (storage, failed) = parseEach(entries, 0, { parseDouble($0) }, { .double($0) })
  case .date: (storage, failed) = parseEach(entries, 0, { CivilDate.parse($0) }, { .date($0) })
  case .timestamp: (storage, failed) = parseEach(entries, 0, { Timestamp.parse($0) }, { .integer($0) })
  case .interval: (storage, failed) = parseEach(entries, .zero, { Interval.parse($0) }, { .interval($0) })
  case .period: (storage, failed) = parseEach(entries, 0, { BudgetYear.parse($0) }, { .date($0) })
  case .decimal(let scale, _):
    let scale = Int(scale)
    (storage, failed) = parseEach(
      entries, 0, { Decimal.parse($0, scale: scale, allowsExponent: true) }, { .decimal($0) })
  case .text, .null: throw EvaluationFailure(.argumentOutOfRange("a text that is cast to text"), row: 0)
  }
  guard failed.contains(true) || byEntry else { return column.replacing(storage, failed: nil) }
  if byEntry {
    failed = failed.gathered(codes: text.codes)
    storage = storage.gather(text.codes.map { Int32(truncatingIfNeeded: $0) })
  }
  guard isTry || !failed.contains(true) else {
    for row in failed.indices where failed[row] && column.validity?[row] ?? true {
      throw EvaluationFailure(.badCast(shortened(text.pool.bytes(at: text.codes[row]))), row: row)
    }
    return column.replacing(storage, failed: nil)
  }
  return column.replacing(storage, failed: failed.contains(true) ? failed : nil)
}

/// As much of a text as a message shows of it.
private func shortened(_ text: ArraySlice<UInt8>) -> String {
  let longest = 100
  guard text.count > longest else { return String(decoding: text, as: UTF8.self) }
  let end = text.span.offset(0, advancedBy: longest / 2)
  return String(decoding: text.prefix(end), as: UTF8.self) + "…"
}

/// The values of all texts, spaces around them apart, and which could not be read.
@inline(__always)
private func parseEach<Element>(
  _ column: TextColumn, _ filler: Element, _ read: (Span<UInt8>) -> Element?,
  _ storage: ([Element]) -> ColumnVector.Storage
) -> (ColumnVector.Storage, [Bool]) {
  let bytes = column.pool.bytes
  let offsets = column.pool.offsets
  var values: [Element] = []
  var failed: [Bool] = []
  values.reserveCapacity(column.codes.count)
  failed.reserveCapacity(column.codes.count)
  for code in column.codes {
    let text = bytes.span.extracting(Int(offsets[Int(code)])..<Int(offsets[Int(code) + 1]))
    let value = read(text.extracting(trimmedRange(text)))
    values.append(value ?? filler)
    failed.append(value == nil)
  }
  return (storage(values), failed)
}

/// A number as it is written, rounded half away from zero where it is not whole, as a cast of it would be.
private func readInteger(_ text: Span<UInt8>) -> Int64? {
  if let plain = parseInteger(text) { return plain }
  return Decimal.parse(text, scale: 0, allowsExponent: true).flatMap { Int64(exactly: $0) }
}

/// `true`, `t`, `yes`, `y`, `on`, `1` and their opposites, in any case.
package func parseBoolean(_ text: Span<UInt8>) -> Bool? {
  guard text.count <= 5 else { return nil }
  var word: UInt64 = 0
  for index in text.indices {
    let byte = text[index]
    word = word &<< 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }
  switch word {
  case 0x74727565, 0x74, 0x796573, 0x79, 0x6f6e, 0x31: return true
  case 0x66616c7365, 0x66, 0x6e6f, 0x6e, 0x6f6666, 0x30: return false
  default: return nil
  }
}
