/// How many different values frames hold and what these add up to: as frames slide, each value is counted in
/// and out.
struct FrameDistinct {
  private(set) var counts: [Int64] = []
  /// Of exact numbers.
  private(set) var sums: [Int128] = []

  /// - Parameter addends: what each place adds where its value is new; nil if no sum is wanted.
  init(
    numbers: [UInt32], distinctCount: Int, _ counted: ValidityMask?, addends: [Int128]?, _ frames: FrameRanges
  ) throws(EvaluationFailure) {
    var uses = [Int32](repeating: 0, count: distinctCount)
    var windows = frames.parts.map { _ in 0..<0 }
    var distinct: Int64 = 0
    var sum: Int128 = 0
    var overflowed = false

    func count(_ place: Int, in isIn: Bool) {
      guard counted?[place] ?? true else { return }
      let number = Int(numbers[place])
      uses[number] += isIn ? 1 : -1
      guard uses[number] == (isIn ? 1 : 0) else { return }
      distinct += isIn ? 1 : -1
      guard let addend = addends?[place] else { return }
      let (total, overflow) =
        isIn ? sum.addingReportingOverflow(addend) : sum.subtractingReportingOverflow(addend)
      sum = total
      overflowed = overflowed || overflow
    }

    for place in numbers.indices {
      for index in windows.indices {
        let (lower, upper) = (Int(frames.parts[index].lower[place]), Int(frames.parts[index].upper[place]))
        var (begin, end) = (windows[index].lowerBound, windows[index].upperBound)
        while begin < min(lower, end) {
          count(begin, in: false)
          begin += 1
        }
        begin = max(begin, lower)
        end = max(end, begin)
        while end < upper {
          count(end, in: true)
          end += 1
        }
        windows[index] = begin..<end
      }
      guard !overflowed else { throw EvaluationFailure(.overflow, row: place) }
      counts.append(distinct)
      if addends != nil { sums.append(sum) }
    }
  }
}
