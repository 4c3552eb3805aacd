/// How many places of each frame are counted; nil counts all.
func frameCounts(_ frames: FrameRanges, _ counted: ValidityMask?) -> [Int64] {
  var counts: [Int64] = []
  if let counted {
    var before = [Int64](repeating: 0, count: counted.count + 1)
    runningCounts(counted, &before)
    for (index, part) in frames.parts.enumerated() {
      addDifferences(part, before, &counts, isFirst: index == 0)
    }
  } else {
    for (index, part) in frames.parts.enumerated() { addSizes(part, &counts, isFirst: index == 0) }
  }
  return counts
}

private func runningCounts(_ counted: ValidityMask, _ before: inout [Int64]) {
  let words = counted.words.span
  var target = before.mutableSpan
  var total: Int64 = 0
  for place in 0..<counted.count {
    total &+= Int64(words[place &>> 6] &>> UInt64(truncatingIfNeeded: place & 63) & 1)
    target[place &+ 1] = total
  }
}

private func addSizes(_ part: FrameRanges.Part, _ sums: inout [Int64], isFirst: Bool) {
  if isFirst { sums = [Int64](repeating: 0, count: part.lower.count) }
  let (lower, upper) = (part.lower.span, part.upper.span)
  var target = sums.mutableSpan
  for place in lower.indices { target[place] &+= Int64(max(0, upper[place] &- lower[place])) }
}

/// Adds what a running sum grows by within each range. Sums may wrap around: differences come out right as
/// long as they fit themselves.
@inline(__always)
private func addDifferences<Sum: FixedWidthInteger & BitwiseCopyable>(
  _ part: FrameRanges.Part, _ before: [Sum], _ sums: inout [Sum], isFirst: Bool
) {
  if isFirst { sums = [Sum](repeating: 0, count: part.lower.count) }
  let (lower, upper, running) = (part.lower.span, part.upper.span, before.span)
  var target = sums.mutableSpan
  for place in lower.indices {
    let (first, end) = (Int(lower[place]), Int(upper[place]))
    if first < end { target[place] &+= running[end] &- running[first] }
  }
}

/// The sums of exact numbers over frames.
enum FrameSums {
  /// No sum leaves 64 bits.
  case narrow([Int64])
  case wide([Int128])

  /// - Throws: where a sum leaves 128 bits.
  init(_ column: ColumnVector, _ counted: ValidityMask?, _ frames: FrameRanges) throws(EvaluationFailure) {
    switch column.widened.storage {
    case .integer(let values):
      if magnitude(values).multipliedReportingOverflow(by: UInt64(values.count) + 1).overflow
        || magnitude(values) * (UInt64(values.count) + 1) > UInt64(Int64.max)
      {
        self = .wide(wrappingSums(values.span.widened(), counted, frames))
      } else {
        self = .narrow(wrappingSums(values, counted, frames))
      }
    case .decimal(let values):
      let (bound, overflow) = magnitude(values).multipliedReportingOverflow(by: UInt128(values.count) + 1)
      if overflow || bound > UInt128(Int128.max) {
        self = .wide(try SlidingExactSum(values: values, counted: counted).sums(frames))
      } else if bound <= UInt128(Int64.max) {
        self = .narrow(wrappingSums(values.map { Int64(truncatingIfNeeded: $0) }, counted, frames))
      } else {
        self = .wide(wrappingSums(values, counted, frames))
      }
    default: self = .narrow([Int64](repeating: 0, count: frames.parts[0].lower.count))
    }
  }

  @inline(__always)
  subscript(place: Int) -> Int128 {
    switch self {
    case .narrow(let sums): Int128(sums[place])
    case .wide(let sums): sums[place]
    }
  }
}

@inline(__always)
private func wrappingSums<Sum: FixedWidthInteger & BitwiseCopyable>(
  _ values: [Sum], _ counted: ValidityMask?, _ frames: FrameRanges
) -> [Sum] {
  var before = [Sum](repeating: 0, count: values.count + 1)
  run(values, counted, &before)
  var sums: [Sum] = []
  for (index, part) in frames.parts.enumerated() { addDifferences(part, before, &sums, isFirst: index == 0) }
  return sums
}

@inline(__always)
private func run<Sum: FixedWidthInteger & BitwiseCopyable>(
  _ values: [Sum], _ counted: ValidityMask?, _ before: inout [Sum]
) {
  let source = values.span
  var target = before.mutableSpan
  var total: Sum = 0
  guard let counted else {
    for place in source.indices {
      total &+= source[place]
      target[place &+ 1] = total
    }
    return
  }
  for place in source.indices {
    if counted[place] { total &+= source[place] }
    target[place &+ 1] = total
  }
}

/// The greatest magnitude; rows that are NULL hold some value, too.
private func magnitude(_ values: [Int64]) -> UInt64 {
  var (least, most): (Int64, Int64) = (0, 0)
  let source = values.span
  for place in source.indices {
    least = min(least, source[place])
    most = max(most, source[place])
  }
  return max(least.magnitude, most.magnitude)
}

private func magnitude(_ values: [Int128]) -> UInt128 {
  var (least, most): (Int128, Int128) = (0, 0)
  let source = values.span
  for place in source.indices {
    least = min(least, source[place])
    most = max(most, source[place])
  }
  return max(least.magnitude, most.magnitude)
}

/// Sums of numbers so large that running sums would wrap around: the carries are counted beside.
private struct SlidingExactSum: FrameFold {
  struct State: BitwiseCopyable {
    var low: UInt128 = 0
    /// In units of 2^128.
    var high: Int64 = 0
  }

  let values: [Int128]
  let counted: ValidityMask?

  var identity: State { State() }

  func lift(_ place: Int) -> State {
    guard counted?[place] ?? true else { return State() }
    return State(low: UInt128(bitPattern: values[place]), high: values[place] < 0 ? -1 : 0)
  }

  func combine(_ left: State, _ right: State) -> State {
    let (low, carry) = left.low.addingReportingOverflow(right.low)
    return State(low: low, high: left.high &+ right.high &+ (carry ? 1 : 0))
  }

  func sums(_ frames: FrameRanges) throws(EvaluationFailure) -> [Int128] {
    var sums: [Int128] = []
    for (place, state) in folded(frames).enumerated() {
      let sum = Int128(bitPattern: state.low)
      guard state.high == (sum < 0 ? -1 : 0) else { throw EvaluationFailure(.overflow, row: place) }
      sums.append(sum)
    }
    return sums
  }
}
