/// In place of the row that a value is taken from.
package enum WindowReference {
  /// There is no value.
  package static let null: Int32 = -1
  /// The default stands for it.
  package static let useDefault: Int32 = -2
}

/// Which rows of a column count: all, or those that hold a value.
struct CountedPlaces {
  /// The places that count, ascending; nil: all.
  private let places: [Int32]?
  /// How many of them are before each place, and in all.
  private let before: [Int32]

  init(count: Int, validity: ValidityMask?) {
    guard let validity else {
      places = nil
      before = []
      return
    }
    var places: [Int32] = []
    var before: [Int32] = []
    before.reserveCapacity(count + 1)
    for place in 0..<count {
      before.append(Int32(truncatingIfNeeded: places.count))
      if validity[place] { places.append(Int32(truncatingIfNeeded: place)) }
    }
    before.append(Int32(truncatingIfNeeded: places.count))
    self.places = places
    self.before = before
  }

  /// How many there are before the place.
  @inline(__always)
  func number(before place: Int) -> Int { places == nil ? place : Int(before[place]) }

  /// The place of the one with a number.
  @inline(__always)
  func place(_ number: Int) -> Int { places.map { Int($0[number]) } ?? number }
}

extension WindowSegment {
  /// For each place the row that `lag` or `lead` reads.
  /// - Parameters:
  ///   - offset: how many rows before or after, at each place; one if there is none.
  ///   - counted: the rows that hold a value, where others are passed over.
  package func shifted(
    _ function: WindowFunction, by offset: ColumnVector?, counted: ValidityMask?
  ) throws(EvaluationFailure) -> [Int32] {
    let sign = function == .lag ? -1 : 1
    if counted == nil, let distance = constantOffset(offset) { return shifted(by: sign * distance) }
    let offset = offset?.flattened()
    var distances: [Int64]?
    if case .integer(let values)? = offset?.storage { distances = values }
    let places = CountedPlaces(count: count, validity: counted)
    var result = [Int32](repeating: WindowReference.null, count: count)
    for partition in 0..<partitionStarts.count - 1 {
      let range = Int(partitionStarts[partition])..<Int(partitionStarts[partition + 1])
      let numbers = places.number(before: range.lowerBound)..<places.number(before: range.upperBound)
      for place in range where offset?.validity?[place] ?? true {
        let distance = sign * Int(max(-1 << 32, min(1 << 32, distances?[place] ?? 1)))
        if distance == 0 {
          result[place] = rows[place]
          continue
        }
        // Going forward, what does not count stands where the next one does.
        let own = places.number(before: distance > 0 ? place + 1 : place)
        let number = distance > 0 ? own + distance - 1 : own + distance
        result[place] =
          numbers.contains(number) ? rows[places.place(number)] : WindowReference.useDefault
      }
    }
    return result
  }

  /// A known number of rows for all places; nil if it differs or is NULL.
  private func constantOffset(_ offset: ColumnVector?) -> Int? {
    guard let offset else { return 1 }
    guard offset.isConstant, !offset.isNull(0), case .integer(let values) = offset.storage else { return nil }
    return Int(max(-1 << 32, min(1 << 32, values[0])))
  }

  private func shifted(by distance: Int) -> [Int32] {
    var result = [Int32](repeating: WindowReference.useDefault, count: count)
    let source = rows.span
    var target = result.mutableSpan
    for partition in 0..<partitionStarts.count - 1 {
      let (start, end) = (Int(partitionStarts[partition]), Int(partitionStarts[partition + 1]))
      let lower = max(start, min(end, start - distance))
      let upper = max(start, min(end, end - distance))
      for place in lower..<max(lower, upper) { target[place] = source[place &+ distance] }
    }
    return result
  }

  /// For each place the row of its frame that `first_value`, `last_value` or `nth_value` reads.
  /// - Parameters:
  ///   - wanted: of `nth_value`, the number of the row at each place, from 1.
  ///   - counted: the rows that hold a value, where others are passed over.
  package func inFrames(
    _ function: WindowFunction, _ frames: FrameRanges, wanted: ColumnVector?, counted: ValidityMask?
  ) throws(EvaluationFailure) -> [Int32] {
    let places = CountedPlaces(count: count, validity: counted)
    if function != .nthValue { return ends(frames, places, wantsLast: function == .lastValue) }
    guard let column = wanted?.flattened(), case .integer(let numbers) = column.storage else {
      return [Int32](repeating: WindowReference.null, count: count)
    }
    var result = [Int32](repeating: WindowReference.null, count: count)
    for place in 0..<count where column.validity?[place] ?? true {
      guard numbers[place] > 0 else {
        throw EvaluationFailure(
          .argumentOutOfRange("row \(numbers[place]) of a frame, whose rows count from 1"), row: place)
      }
      var left = Int(min(numbers[place], Int64(Int32.max))) - 1
      for part in frames.parts where part.lower[place] < part.upper[place] {
        let first = places.number(before: Int(part.lower[place]))
        let size = places.number(before: Int(part.upper[place])) - first
        if left < size {
          result[place] = rows[places.place(first + left)]
          break
        }
        left -= size
      }
    }
    return result
  }

  private func ends(_ frames: FrameRanges, _ places: CountedPlaces, wantsLast: Bool) -> [Int32] {
    var result = [Int32](repeating: WindowReference.null, count: count)
    for part in wantsLast ? frames.parts : frames.parts.reversed() {
      for place in 0..<count where part.lower[place] < part.upper[place] {
        let first = places.number(before: Int(part.lower[place]))
        let end = places.number(before: Int(part.upper[place]))
        if first < end { result[place] = rows[places.place(wantsLast ? end - 1 : first)] }
      }
    }
    return result
  }

  /// For each place the first row of its frame that holds a value.
  func firstPresent(_ frames: FrameRanges, _ validity: ValidityMask?) -> [Int32] {
    ends(frames, CountedPlaces(count: count, validity: validity), wantsLast: false)
  }
}
