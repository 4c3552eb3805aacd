/// The arguments of a text function for one row: up to three texts and two numbers; what a function does not
/// take is the empty text, or 0.
struct TextArguments {
  var text: TextOperand
  var second: TextOperand = .empty
  var third: TextOperand = .empty
  var first: Operand<Int64> = Operand(values: [0], isConstant: true)
  var last: Operand<Int64> = Operand(values: [0], isConstant: true)
  /// Asked by what may work long.
  let work: WorkMeter

  init(_ text: TextOperand, _ work: WorkMeter) {
    self.text = text
    self.work = work
  }

  init(_ text: TextOperand, _ limits: WorkLimits) { self.init(text, WorkMeter(limits)) }

  /// Whether only the first text varies, so that a dictionary's entries can stand for the rows.
  var variesOnlyInText: Bool {
    second.isConstant && third.isConstant && first.isConstant && last.isConstant && !text.isConstant
  }

  /// Whether some rows may have texts so long that it is worth asking between rows whether to go on.
  var mayBeLong: Bool { text.mayBeLong || second.mayBeLong || third.mayBeLong }
}

extension TextOperand {
  /// Whether it may have a text of many bytes, or the same text for many rows may be.
  var mayBeLong: Bool { column.pool.bytes.count > WorkMeter.interval }
}

extension TextOperand {
  static let empty = TextOperand(column: TextColumn(pool: .emptyText, codes: [0]), isConstant: true)
}

/// One operation that makes a text of a row's arguments.
protocol TextKernel {
  /// Writes the text, or sets `flags` if the row may have failed.
  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64,
    _ output: inout TextPoolBuilder, _ flags: inout UInt64)

  /// Why the row failed, if it did.
  func failure(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64
  ) -> EvaluationFailure.Kind?
}

extension TextKernel {
  func failure(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ first: Int64, _ last: Int64
  ) -> EvaluationFailure.Kind? { nil }
}

/// One operation that makes a number or a boolean of a row's arguments; as `TextKernel`.
protocol TextTest {
  associatedtype Output: BitwiseCopyable
  func apply(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>, _ flags: inout UInt64
  ) -> Output
  func failure(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>
  ) -> EvaluationFailure.Kind?
}

extension TextTest {
  func failure(
    _ text: Span<UInt8>, _ second: Span<UInt8>, _ third: Span<UInt8>
  ) -> EvaluationFailure.Kind? { nil }
}

/// What one batch of texts may take, and what a text function may make longer than its arguments.
enum TextLimit {
  static let batch = 256 << 20
  static let text = 16 << 20
}

/// Runs a kernel over all rows, or once for each entry of a dictionary that has fewer.
func map<Kernel: TextKernel>(
  _ kernel: Kernel, _ arguments: TextArguments, validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> TextColumn {
  var builder = TextPoolBuilder()
  let pool = arguments.text.column.pool
  if arguments.variesOnlyInText, pool.count <= count {
    var entries = arguments
    entries.text = TextOperand(column: TextColumn(pool: pool, codes: allCodes(pool.count)), isConstant: false)
    let flags = run(kernel, entries, count: pool.count, into: &builder)
    try check(kernel, arguments, flags, validity: validity, count: count)
    return TextColumn(pool: builder.finish(), codes: arguments.text.column.codes)
  }
  let flags = run(kernel, arguments, count: count, into: &builder)
  try check(kernel, arguments, flags, validity: validity, count: count)
  return TextColumn(pool: builder.finish(), codes: allCodes(count))
}

/// As above.
func map<Kernel: TextTest>(
  _ kernel: Kernel, _ arguments: TextArguments, validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> [Kernel.Output] {
  var flags: UInt64 = 0
  let pool = arguments.text.column.pool
  let output: [Kernel.Output]
  if arguments.variesOnlyInText, pool.count <= count {
    var entries = arguments
    entries.text = TextOperand(column: TextColumn(pool: pool, codes: allCodes(pool.count)), isConstant: false)
    let found = run(kernel, entries, count: pool.count, &flags)
    if let failure = arguments.work.failure { throw failure }
    output = found.gathered(codes: arguments.text.column.codes)
  } else {
    output = run(kernel, arguments, count: count, &flags)
  }
  if let failure = arguments.work.failure { throw failure }
  guard flags != 0 else { return output }
  for row in 0..<count where validity?[row] ?? true {
    let (a, b, c) = (arguments.text.bytes(row), arguments.second.bytes(row), arguments.third.bytes(row))
    if let kind = kernel.failure(a.span, b.span, c.span) { throw EvaluationFailure(kind, row: row) }
    guard arguments.work.goesOn(after: a.count + b.count + c.count) else { break }
  }
  if let failure = arguments.work.failure { throw failure }
  return output
}

func allCodes(_ count: Int) -> [UInt32] {
  [UInt32](capacity: count) { output in
    for code in 0..<count { output.append(UInt32(truncatingIfNeeded: code)) }
  }
}

extension TextOperand {
  /// The text of a row, for slow paths.
  func bytes(_ row: Int) -> [UInt8] { Array(column.pool.bytes(at: column.codes[isConstant ? 0 : row])) }
}

/// The texts of an operand in locals, so that a row costs no reference counting.
struct TextSource {
  let bytes: [UInt8]
  let offsets: [UInt32]
  let codes: [UInt32]
  let isConstant: Bool
  /// Where the first row's text stands, which is every row's if it is constant.
  private let firstRange: Range<Int>

  init(_ operand: TextOperand) {
    bytes = operand.column.pool.bytes
    offsets = operand.column.pool.offsets
    codes = operand.column.codes
    isConstant = operand.isConstant
    let first = Int(codes.first ?? 0)
    firstRange = Int(offsets[first])..<Int(offsets[first + 1])
  }

  @inline(__always)
  func range(_ row: Int) -> Range<Int> {
    if isConstant { return firstRange }
    let code = Int(codes[row])
    return Int(offsets[code])..<Int(offsets[code &+ 1])
  }
}

private func run<Kernel: TextKernel>(
  _ kernel: Kernel, _ arguments: TextArguments, count: Int, into builder: inout TextPoolBuilder
) -> UInt64 {
  let (a, b, c) = (TextSource(arguments.text), TextSource(arguments.second), TextSource(arguments.third))
  let (first, last) = (arguments.first.values, arguments.last.values)
  let firstMask = arguments.first.isConstant ? 0 : ~0
  let lastMask = arguments.last.isConstant ? 0 : ~0
  let mayBeLong = arguments.mayBeLong
  var flags: UInt64 = 0
  /// How long the texts may become before it is asked whether to go on.
  var next = WorkMeter.interval
  for row in 0..<count {
    kernel.apply(
      a.bytes.span.extracting(a.range(row)), b.bytes.span.extracting(b.range(row)),
      c.bytes.span.extracting(c.range(row)), first[row & firstMask], last[row & lastMask], &builder, &flags)
    builder.endEntry()
    if mayBeLong || builder.bytes.count > next {
      next = builder.bytes.count + WorkMeter.interval
      let read = a.range(row).count + b.range(row).count + c.range(row).count
      guard arguments.work.goesOn(after: read + WorkMeter.interval / 8, holding: builder.bytes.count) else {
        break
      }
    }
  }
  return flags
}

private func check<Kernel: TextKernel>(
  _ kernel: Kernel, _ arguments: TextArguments, _ flags: UInt64, validity: ValidityMask?, count: Int
) throws(EvaluationFailure) {
  if let failure = arguments.work.failure { throw failure }
  guard flags != 0 else { return }
  for row in 0..<count where validity?[row] ?? true {
    let (a, b, c) = (arguments.text.bytes(row), arguments.second.bytes(row), arguments.third.bytes(row))
    let (first, last) = (arguments.first.value(at: row), arguments.last.value(at: row))
    if let kind = kernel.failure(a.span, b.span, c.span, first, last) {
      throw EvaluationFailure(kind, row: row)
    }
    guard arguments.work.goesOn(after: a.count + b.count + c.count) else { break }
  }
  if let failure = arguments.work.failure { throw failure }
}

private func run<Kernel: TextTest>(
  _ kernel: Kernel, _ arguments: TextArguments, count: Int, _ flags: inout UInt64
) -> [Kernel.Output] {
  let (a, b, c) = (TextSource(arguments.text), TextSource(arguments.second), TextSource(arguments.third))
  let mayBeLong = arguments.mayBeLong
  var gathered: UInt64 = 0
  let output = [Kernel.Output](capacity: count) { output in
    var flags: UInt64 = 0
    for row in 0..<count {
      output.append(
        kernel.apply(
          a.bytes.span.extracting(a.range(row)), b.bytes.span.extracting(b.range(row)),
          c.bytes.span.extracting(c.range(row)), &flags))
      if mayBeLong {
        let read = a.range(row).count + b.range(row).count + c.range(row).count
        guard arguments.work.goesOn(after: read) else { break }
      }
    }
    gathered = flags
  }
  flags = gathered
  return output
}
