/// LIKE and ILIKE. A constant pattern is compiled once a batch, any other once a row.
func like(
  _ arguments: TextArguments, foldsCase: Bool, validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> [Bool] {
  var arguments = arguments
  if foldsCase {
    // The text is folded as the pattern is: per entry, where it is a dictionary.
    let text = TextArguments(arguments.text, arguments.work)
    let rows = arguments.text.isConstant ? 1 : count
    let folded = try map(
      MapCase(toUpper: false, isSimple: true, work: text.work), text, validity: nil, count: rows)
    arguments.text = TextOperand(column: folded, isConstant: arguments.text.isConstant)
  }
  guard arguments.second.isConstant && arguments.third.isConstant else {
    return try map(
      LikeEachRow(foldsCase: foldsCase, work: arguments.work), arguments, validity: validity, count: count)
  }
  let pattern: LikePattern
  do {
    let (text, escape) = (arguments.second.bytes(0), arguments.third.bytes(0))
    pattern = try LikePattern(text.span, escape: escape.span, foldsCase: foldsCase)
  } catch {
    guard let row = (0..<count).first(where: { validity?[$0] ?? true }) else {
      return [Bool](repeating: false, count: count)
    }
    throw EvaluationFailure(error.kind, row: row)
  }
  return try map(
    LikeConstant(pattern: pattern, work: arguments.work), arguments, validity: validity, count: count)
}

private struct LikeConstant: TextTest {
  let pattern: LikePattern
  let work: WorkMeter

  @inline(__always)
  func apply(_ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64) -> Bool
  {
    pattern.matches(text, work)
  }
}

private struct LikeEachRow: TextTest {
  let foldsCase: Bool
  let work: WorkMeter

  func apply(_ text: Span<UInt8>, _ pattern: Span<UInt8>, _ escape: Span<UInt8>, _ flags: inout UInt64)
    -> Bool
  {
    do {
      return try LikePattern(pattern, escape: escape, foldsCase: foldsCase).matches(text, work)
    } catch {
      flags |= failed
      return false
    }
  }

  func failure(
    _ text: Span<UInt8>, _ pattern: Span<UInt8>, _ escape: Span<UInt8>
  ) -> EvaluationFailure.Kind? {
    do {
      _ = try LikePattern(pattern, escape: escape, foldsCase: foldsCase)
      return nil
    } catch { return error.kind }
  }
}
