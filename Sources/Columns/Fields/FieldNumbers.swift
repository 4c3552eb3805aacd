extension FieldIndex {
  /// Appends a column's values, and `missing` where a field has none.
  /// - Returns: the record of the first field that `parse` cannot read, or the number of records.
  @inline(__always)
  package func append<Value>(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to values: inout [Value],
    nulls: inout FieldNulls, missing: Value, parse: (Span<UInt8>) -> Value?
  ) -> Int {
    let base = values.count
    values.append(contentsOf: repeatElement(missing, count: records))
    var written = values.mutableSpan
    return read(column, of: text, labels) { record, reason in
      nulls.append(base &+ record, reason)
    } take: { record, field in
      guard let value = parse(field) else { return false }
      written[base &+ record] = value
      return true
    }
  }

  /// As `append`, with where the fields start and end: numbers, which have no quotes in them.
  @inline(__always)
  private func appendNumbers<Value>(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to values: inout [Value],
    nulls: inout FieldNulls, zero: Value, parse: (_ start: Int, _ end: Int) -> Value?
  ) -> Int {
    let base = values.count
    values.append(contentsOf: repeatElement(zero, count: records))
    var written = values.mutableSpan
    return readPlaces(column, of: text, labels) { record, reason in
      nulls.append(base &+ record, reason)
    } take: { record, start, end in
      guard end > start, let value = parse(start, end) else { return false }
      written[base &+ record] = value
      return true
    } takeCopy: { _, _ in
      false
    }
  }

  /// As `append`, of `[+-]digits`; the least and the greatest value are kept.
  /// - Parameter allowsLeadingZeros: whether `007` is read too.
  package func appendIntegers(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to values: inout [Int64],
    nulls: inout FieldNulls, allowsLeadingZeros: Bool, least: inout Int64, greatest: inout Int64
  ) -> Int {
    var (low, high) = (least, greatest)
    let end = appendNumbers(column, of: text, labels, to: &values, nulls: &nulls, zero: 0) { start, end in
      let short = ShortNumber(integer: text, start, end)
      let value: Int64
      if short.isRead, allowsLeadingZeros || !short.startsWithZero || short.wholeDigits == 1 {
        value = short.signedDigits
      } else {
        let field = text.extracting(start..<end)
        guard let long = parseInteger(field), allowsLeadingZeros || !startsWithZero(field) else { return nil }
        value = long
      }
      low = min(low, value)
      high = max(high, value)
      return value
    }
    (least, greatest) = (low, high)
    return end
  }

  package func appendTimestamps(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to values: inout [Int64],
    nulls: inout FieldNulls, least: inout Int64, greatest: inout Int64
  ) -> Int {
    var (low, high) = (least, greatest)
    let end = append(column, of: text, labels, to: &values, nulls: &nulls, missing: 0) { field -> Int64? in
      guard let value = Timestamp.parse(field) else { return nil }
      low = min(low, value)
      high = max(high, value)
      return value
    }
    (least, greatest) = (low, high)
    return end
  }

  /// Dates as days, or periods as years.
  package func appendDays(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to values: inout [Int32],
    nulls: inout FieldNulls, arePeriods: Bool, least: inout Int64, greatest: inout Int64
  ) -> Int {
    var (low, high) = (least, greatest)
    let end = append(column, of: text, labels, to: &values, nulls: &nulls, missing: 0) { field -> Int32? in
      guard let value = arePeriods ? BudgetYear.parse(field) : CivilDate.parse(field) else { return nil }
      low = min(low, Int64(value))
      high = max(high, Int64(value))
      return value
    }
    (least, greatest) = (low, high)
    return end
  }

  package func appendDoubles(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to values: inout [Double],
    nulls: inout FieldNulls
  ) -> Int {
    let (powers, divisors) = (PowersOfTen.words, PowersOfTen.doubles)
    let (factors, exact) = (powers.span, divisors.span)
    return appendNumbers(column, of: text, labels, to: &values, nulls: &nulls, zero: 0) { start, end in
      let short = ShortNumber(text, start, end, powers: factors)
      guard short.isRead else { return parseDouble(text.extracting(start..<end)) }
      // Fifteen digits and the power are exact, so that one division rounds once.
      let value = Double(short.digits) / exact[short.decimals]
      return short.isNegative ? -value : value
    }
  }

  package func appendIntervals(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to values: inout [Interval],
    nulls: inout FieldNulls
  ) -> Int {
    append(column, of: text, labels, to: &values, nulls: &nulls, missing: .zero, parse: Interval.parse)
  }

  /// - Parameter allowsOneLetter: whether `t` and `1` and their like are read too.
  package func appendBooleans(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to values: inout [Bool],
    nulls: inout FieldNulls, allowsOneLetter: Bool
  ) -> Int {
    append(column, of: text, labels, to: &values, nulls: &nulls, missing: false) { field in
      allowsOneLetter || field.count >= 4 ? parseBoolean(field) : nil
    }
  }

  /// As coefficients at `scale`. A number with more decimals is not read, since it must not be rounded; nor is one that
  /// needs more than 18 digits.
  package func appendShortDecimals(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to values: inout [Int64],
    nulls: inout FieldNulls, scale: UInt8
  ) -> Int {
    let powers = PowersOfTen.words
    let factors = powers.span
    return appendNumbers(column, of: text, labels, to: &values, nulls: &nulls, zero: 0) { start, end in
      let short = ShortNumber(text, start, end, powers: factors)
      let shift = Int(scale) &- short.decimals
      guard short.isRead, shift >= 0, short.wholeDigits &+ Int(scale) <= 18 else {
        return parseShortDecimal(text.extracting(start..<end), scale: Int(scale))
      }
      return short.signedDigits &* Int64(truncatingIfNeeded: factors[shift])
    }
  }

  package func appendDecimals(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to values: inout [Int128],
    nulls: inout FieldNulls, scale: UInt8
  ) -> Int {
    append(column, of: text, labels, to: &values, nulls: &nulls, missing: 0) { field -> Int128? in
      guard let value = Decimal(utf8: field), value.scale <= scale else { return nil }
      return value.rescaled(to: scale)?.coefficient
    }
  }
}

/// Whether digits stand behind a zero.
@inline(__always)
private func startsWithZero(_ field: Span<UInt8>) -> Bool {
  guard field.count >= 2, field[0] <= 48 else { return false }
  return field[0] == 48 || field.count >= 3 && field[1] == 48
}
