/// One operation on rows of two columns of fixed-width types; the loops that run it are in `map`.
///
/// A kernel computes every row, also those that are NULL and hold anything. What may have failed it
/// says in `flags`, which is looked at once a batch: only then are the rows searched for one that did.
protocol BinaryKernel {
  associatedtype Left: BitwiseCopyable
  associatedtype Right: BitwiseCopyable
  associatedtype Output: BitwiseCopyable

  /// Sets bits of `flagBits` in `flags` if the row may have failed; other bits mean nothing.
  func apply(_ left: Left, _ right: Right, _ flags: inout UInt64) -> Output

  /// Why the row failed, if it did.
  func failure(_ left: Left, _ right: Right) -> EvaluationFailure.Kind?

  static var flagBits: UInt64 { get }
}

extension BinaryKernel {
  func failure(_ left: Left, _ right: Right) -> EvaluationFailure.Kind? { nil }
  static var flagBits: UInt64 { 0x8000_0000_0000_0000 }
}

/// One operation on rows of one column; as `BinaryKernel`.
protocol UnaryKernel {
  associatedtype Input: BitwiseCopyable
  associatedtype Output: BitwiseCopyable

  func apply(_ value: Input, _ flags: inout UInt64) -> Output
  func failure(_ value: Input) -> EvaluationFailure.Kind?
  static var flagBits: UInt64 { get }
}

extension UnaryKernel {
  func failure(_ value: Input) -> EvaluationFailure.Kind? { nil }
  static var flagBits: UInt64 { 0x8000_0000_0000_0000 }
}

/// What a kernel sets in `flags` where the sign bit is not what comes out of the computation.
let failed: UInt64 = 0x8000_0000_0000_0000

/// Runs a kernel over `count` rows. Operands that are not constant have as many.
/// - Throws: for the first row that failed and is valid.
func map<Kernel: BinaryKernel>(
  _ kernel: Kernel, _ left: Operand<Kernel.Left>, _ right: Operand<Kernel.Right>,
  validity: ValidityMask?, count: Int
) throws(EvaluationFailure) -> [Kernel.Output] {
  var flags: UInt64 = 0
  let output: [Kernel.Output]
  if right.isConstant && !left.isConstant {
    output = mapVectorScalar(kernel, left.values.span, right.values[0], count, &flags)
  } else if left.isConstant && !right.isConstant {
    output = mapScalarVector(kernel, left.values[0], right.values.span, count, &flags)
  } else {
    output = mapVectors(kernel, left.values.span, right.values.span, left.isConstant ? 1 : count, &flags)
  }
  if flags & Kernel.flagBits != 0 {
    for row in 0..<count where validity?[row] ?? true {
      if let kind = kernel.failure(left.value(at: row), right.value(at: row)) {
        throw EvaluationFailure(kind, row: row)
      }
    }
  }
  return output
}

@inline(__always)
private func mapVectors<Kernel: BinaryKernel>(
  _ kernel: Kernel, _ left: Span<Kernel.Left>, _ right: Span<Kernel.Right>, _ count: Int,
  _ flags: inout UInt64
) -> [Kernel.Output] {
  precondition(left.count == count && right.count == count)
  var gathered: UInt64 = 0
  let output = [Kernel.Output](capacity: count) { rows in
    var flags: UInt64 = 0
    for row in left.indices { rows.append(kernel.apply(left[row], right[row], &flags)) }
    gathered = flags
  }
  flags = gathered
  return output
}

@inline(__always)
private func mapVectorScalar<Kernel: BinaryKernel>(
  _ kernel: Kernel, _ left: Span<Kernel.Left>, _ right: Kernel.Right, _ count: Int, _ flags: inout UInt64
) -> [Kernel.Output] {
  precondition(left.count == count)
  var gathered: UInt64 = 0
  let output = [Kernel.Output](capacity: count) { rows in
    var flags: UInt64 = 0
    for row in left.indices { rows.append(kernel.apply(left[row], right, &flags)) }
    gathered = flags
  }
  flags = gathered
  return output
}

@inline(__always)
private func mapScalarVector<Kernel: BinaryKernel>(
  _ kernel: Kernel, _ left: Kernel.Left, _ right: Span<Kernel.Right>, _ count: Int, _ flags: inout UInt64
) -> [Kernel.Output] {
  precondition(right.count == count)
  var gathered: UInt64 = 0
  let output = [Kernel.Output](capacity: count) { rows in
    var flags: UInt64 = 0
    for row in right.indices { rows.append(kernel.apply(left, right[row], &flags)) }
    gathered = flags
  }
  flags = gathered
  return output
}

/// As for two columns.
func map<Kernel: UnaryKernel>(
  _ kernel: Kernel, _ values: Operand<Kernel.Input>, validity: ValidityMask?
) throws(EvaluationFailure) -> [Kernel.Output] {
  let input = values.values.span
  var flags: UInt64 = 0
  let output = [Kernel.Output](capacity: input.count) { rows in
    var gathered: UInt64 = 0
    for row in input.indices { rows.append(kernel.apply(input[row], &gathered)) }
    flags = gathered
  }
  if flags & Kernel.flagBits != 0 {
    for row in input.indices where validity?[row] ?? true {
      if let kind = kernel.failure(input[row]) { throw EvaluationFailure(kind, row: row) }
    }
  }
  return output
}
