/// An associative way to combine what is known of neighbouring places, for frames that slide over them.
protocol FrameFold {
  associatedtype State: BitwiseCopyable
  /// Of no place.
  var identity: State { get }
  func lift(_ place: Int) -> State
  /// `left` is of places before those of `right`.
  func combine(_ left: State, _ right: State) -> State
  /// The state of one place more.
  func extend(_ state: State, by place: Int) -> State
}

extension FrameFold {
  @inline(__always)
  func extend(_ state: State, by place: Int) -> State { combine(state, lift(place)) }

  /// The state of each frame.
  @inline(__always)
  func folded(_ frames: FrameRanges) -> [State] {
    var result = slid(frames.parts[0])
    for part in frames.parts.dropFirst() {
      let more = slid(part)
      for place in result.indices { result[place] = combine(result[place], more[place]) }
    }
    return result
  }

  /// Two stacks in the place of a queue (Tangwongsan, Hirzel and Schneider, "Low-Latency Sliding-Window
  /// Aggregation in Worst-Case Constant Time", 2017, section 3): every place is taken in twice at most, and
  /// nothing is ever taken out of a state, so that no error adds up.
  @inline(__always)
  private func slid(_ part: FrameRanges.Part) -> [State] {
    let lower = part.lower.span
    let upper = part.upper.span
    let count = lower.count
    // Of the places from each one to `middle`; `back` is of those from there to `end`.
    var fronts = [State](repeating: identity, count: count)
    var front = fronts.mutableSpan
    var (middle, end) = (0, 0)
    var back = identity
    return [State](capacity: count) { output in
      for place in 0..<count {
        let (first, last) = (Int(lower[place]), Int(upper[place]))
        guard first < last else {
          output.append(identity)
          continue
        }
        if first >= end {
          (middle, end) = (first, first)
          back = identity
        } else if first > middle {
          var state = identity
          var index = last
          while index > first {
            index &-= 1
            state = combine(lift(index), state)
            front[index] = state
          }
          (middle, end) = (last, last)
          back = identity
        }
        while end < last {
          back = extend(back, by: end)
          end &+= 1
        }
        output.append(first < middle ? combine(front[first], back) : back)
      }
    }
  }
}
