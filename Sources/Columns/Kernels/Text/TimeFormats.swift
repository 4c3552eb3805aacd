/// `strftime`: moments as texts by a format.
func formatTimestamps(_ batch: KernelBatch) throws(EvaluationFailure) -> ColumnVector.Storage {
  let moments = try batch.integers(0, .formatTimestamp)
  let formats = try batch.texts(1, .formatTimestamp)
  var builder = TextPoolBuilder()
  var known = KnownTimeFormat(toRead: false)
  let work = WorkMeter(batch.types.limits)
  var next = WorkMeter.interval
  for row in 0..<batch.count {
    if batch.validity?[row] ?? true {
      let format = try known.format(formats, row)
      builder.writeEntry { output in format.write(moments.value(at: row), to: &output) }
      if builder.bytes.count > next {
        next = builder.bytes.count + WorkMeter.interval
        guard work.goesOn(after: 8 * WorkMeter.interval, holding: builder.bytes.count) else { break }
      }
    } else {
      builder.endEntry()
    }
  }
  if let failure = work.failure { throw failure }
  return .text(TextColumn(pool: builder.finish(), codes: allCodes(batch.count)))
}

/// `strptime`: texts as moments by a format.
func parseTimestamps(_ batch: KernelBatch) throws(EvaluationFailure) -> ColumnVector.Storage {
  let texts = try batch.texts(0, .parseTimestamp)
  let formats = try batch.texts(1, .parseTimestamp)
  var output: [Int64] = []
  output.reserveCapacity(batch.count)
  var known = KnownTimeFormat(toRead: true)
  let work = WorkMeter(batch.types.limits)
  for row in 0..<batch.count {
    guard batch.validity?[row] ?? true else {
      output.append(0)
      continue
    }
    let format = try known.format(formats, row)
    guard let moment = format.read(texts.bytes(row).span) else {
      let text = String(decoding: texts.bytes(row).prefix(60), as: UTF8.self)
      let written = String(decoding: formats.bytes(row).prefix(60), as: UTF8.self)
      throw EvaluationFailure(
        .argumentOutOfRange("the moment that `\(text)` writes by the format `\(written)`, which is none"),
        row: row)
    }
    output.append(moment)
    guard work.goesOn(after: 8 * format.items.count) else { break }
  }
  if let failure = work.failure { throw failure }
  return .integer(output)
}

/// `try_strptime`: NULL where the text is no moment.
func tryParseTimestamps(
  _ arguments: [ColumnVector], _ limits: WorkLimits, count: Int
) throws(EvaluationFailure) -> ColumnVector {
  guard arguments.count == 2, let texts = arguments[0].texts, let formats = arguments[1].texts else {
    return .nulls(type: .timestamp, count: count)
  }
  var builder = ColumnVectorBuilder(type: .timestamp)
  var known = KnownTimeFormat(toRead: true)
  let work = WorkMeter(limits)
  for row in 0..<count {
    if arguments[0].isNull(row) || arguments[1].isNull(row) {
      builder.append(.null(arguments[0].reason(at: row)))
      continue
    }
    let format = try known.format(formats, row)
    builder.append(format.read(texts.bytes(row).span).map { .timestamp($0) } ?? .null)
    guard work.goesOn(after: 8 * format.items.count) else { break }
  }
  if let failure = work.failure { throw failure }
  return builder.finish()
}

/// The format of the row before, which mostly is that of all.
private struct KnownTimeFormat {
  let toRead: Bool
  var last: (text: [UInt8], format: TimeFormat)?

  mutating func format(_ formats: TextOperand, _ row: Int) throws(EvaluationFailure) -> TimeFormat {
    if formats.isConstant, let last { return last.format }
    let text = Array(formats.bytes(row))
    if let last, last.text == text { return last.format }
    do throws(TimeFormat.Fault) {
      let format = try TimeFormat(text, toRead: toRead)
      last = (text, format)
      return format
    } catch {
      let written = String(decoding: text.prefix(60), as: UTF8.self)
      throw EvaluationFailure(.argumentOutOfRange("the format `\(written)`: \(error.message)"), row: row)
    }
  }
}
