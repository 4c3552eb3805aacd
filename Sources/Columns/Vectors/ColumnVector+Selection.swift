// Row numbers of a batch by what a column says of them.

extension ColumnVector {
  /// The rows of a boolean column that are true: what a filter keeps. Not those that are NULL.
  package func filterSelection() -> [Int32] {
    guard case .boolean(let values) = storage else { return [] }
    if isConstant { return !isNull(0) && values[0] ? allRows(count) : [] }
    guard let validity else { return selectRows(count, values.span) }
    return selectRows(count, values.span, validity.words.span, keepInvalid: false)
  }

  /// The rows of a boolean column that are false or NULL: those that a CASE branch leaves to the next.
  package func rowsNotTrue() -> [Int32] { rows(keepTrue: false, keepFalse: true, keepNull: true) }

  /// The rows of a boolean column that are true or NULL: those that an AND has to look further at.
  package func rowsNotFalse() -> [Int32] { rows(keepTrue: true, keepFalse: false, keepNull: true) }

  /// The rows of a boolean column that are false.
  package func rowsFalse() -> [Int32] { rows(keepTrue: false, keepFalse: true, keepNull: false) }

  /// The rows that are NULL.
  package func nullRows() -> [Int32] { rows(valid: false) }

  /// The rows that hold a value.
  package func validRows() -> [Int32] { rows(valid: true) }

  private func rows(keepTrue: Bool, keepFalse: Bool, keepNull: Bool) -> [Int32] {
    guard case .boolean(let values) = storage else { return keepNull ? allRows(count) : [] }
    if isConstant {
      let kept = isNull(0) ? keepNull : values[0] ? keepTrue : keepFalse
      return kept ? allRows(count) : []
    }
    let wanted = keepTrue ? values : values.span.negated()
    guard let validity else { return selectRows(count, wanted.span) }
    return selectRows(count, wanted.span, validity.words.span, keepInvalid: keepNull)
  }

  private func rows(valid: Bool) -> [Int32] {
    if isConstant || validity == nil {
      return (count > 0 && isNull(0)) != valid ? allRows(count) : []
    }
    guard let validity else { return [] }
    return selectRows(count, (valid ? validity : validity.complement).flags.span)
  }
}

/// The numbers from 0 to below `count`.
package func allRows(_ count: Int) -> [Int32] {
  [Int32](capacity: count) { output in
    for row in 0..<count { output.append(Int32(truncatingIfNeeded: row)) }
  }
}

/// Rows that both selections of `count` rows have; both are in order.
package func intersection(_ left: [Int32], _ right: [Int32], count: Int) -> [Int32] {
  var flags = [Bool](repeating: false, count: count)
  for row in left { flags[Int(row)] = true }
  let flag = flags.span
  return chosenRows(right, of: count) { flag[$0] }
}

/// The flag of each row's code.
package func gatherFlags(_ flags: [Bool], _ codes: [UInt32], count: Int) -> [Bool] {
  let flag = flags.span
  let code = codes.span
  return [Bool](capacity: count) { output in
    for row in 0..<count {
      let place = Int(truncatingIfNeeded: code[row])
      // What stands in NULL rows may be the code of no entry.
      output.append(place < flag.count ? flag[place] : false)
    }
  }
}

/// The rows whose flag is the one given.
package func selectRows(_ flags: [Bool], equalTo wanted: Bool) -> [Int32] {
  wanted ? selectRows(flags.count, flags.span) : selectRows(flags.count, flags.span.negated().span)
}

/// The rows at the places that a selection within them names: `rows[selection[i]]` for each i.
package func compose(_ rows: [Int32], _ selection: [Int32]) -> [Int32] { rows.gathered(selection) }

private func selectRows(_ count: Int, _ flags: Span<Bool>) -> [Int32] {
  precondition(flags.count == count)
  return chosenRows(nil, of: count) { flags[$0] }
}

extension Bool {
  /// 0 or 1: the byte that it is, since a choice between them would become a jump that is guessed wrong every other time.
  @inline(__always)
  var asNumber: Int { unsafe Int(truncatingIfNeeded: unsafeBitCast(self, to: UInt8.self)) }
}

private func selectRows(
  _ count: Int, _ flags: Span<Bool>, _ words: Span<UInt64>, keepInvalid: Bool
) -> [Int32] {
  precondition(flags.count == count)
  let invert: UInt64 = keepInvalid ? 1 : 0
  return chosenRows(nil, of: count) { row in
    let valid = words[row &>> 6] &>> UInt64(truncatingIfNeeded: row & 63) & 1
    let flag = UInt64(truncatingIfNeeded: flags[row].asNumber)
    return flag & valid | (valid ^ 1) & invert == 1
  }
}

extension Span where Element == Bool {
  func negated() -> [Bool] {
    [Bool](capacity: count) { output in
      for row in indices { output.append(!self[row]) }
    }
  }
}
