/// The frame of each place of a segment.
package struct WindowFrame: Sendable {
  package var mode: FrameMode
  package var start: FrameEdge
  package var end: FrameEdge
  package var exclusion: FrameExclusion

  package init(mode: FrameMode, start: FrameEdge, end: FrameEdge, exclusion: FrameExclusion = .nothing) {
    self.mode = mode
    self.start = start
    self.end = end
    self.exclusion = exclusion
  }

  /// Whether all rows of a partition have all of it as their frame.
  package var isWholePartition: Bool {
    start == .unboundedPreceding && end == .unboundedFollowing && exclusion == .nothing
  }
}

/// The values of a RANGE: the keys of the places, and for each place how far its frame reaches, of one type.
package struct FrameLimits {
  package var keys: ColumnVector
  package var limits: ColumnVector
  package var descending: Bool

  package init(keys: ColumnVector, limits: ColumnVector, descending: Bool) {
    self.keys = keys
    self.limits = limits
    self.descending = descending
  }
}

/// Frames as ranges of places: more than one range a frame only where rows within it are excluded.
///
/// From one place to the next, neither end of a range goes back. A range whose upper end is not above its
/// lower one is empty.
package struct FrameRanges {
  struct Part {
    var lower: [Int32]
    var upper: [Int32]
  }

  private(set) var parts: [Part]

  /// - Parameters:
  ///   - startLimits: where the frame starts at a limit.
  ///   - endLimits: where it ends at one.
  package init(
    _ frame: WindowFrame, _ segment: WindowSegment, startLimits: FrameLimits? = nil,
    endLimits: FrameLimits? = nil
  ) {
    let partitions = RunBounds(segment.partitionStarts)
    let needsPeers = frame.mode != .rows || frame.exclusion == .group || frame.exclusion == .ties
    let peers = needsPeers ? RunBounds(segment.peerStarts) : partitions
    let edges = FrameEdges(mode: frame.mode, segment: segment, partitions: partitions, peers: peers)
    let lower = edges.starts(frame.start, startLimits)
    let upper = edges.ends(frame.end, endLimits)
    switch frame.exclusion {
    case .nothing: parts = [Part(lower: lower, upper: upper)]
    case .currentRow:
      parts = [
        Part(lower: lower, upper: clipped(upper, toPlacesPlus: 0)),
        Part(lower: raised(lower, toPlacesPlus: 1), upper: upper),
      ]
    case .group, .ties:
      parts = [
        Part(lower: lower, upper: least(upper, peers.starts)),
        Part(lower: greatest(lower, peers.ends), upper: upper),
      ]
      if frame.exclusion == .ties {
        let own = Part(lower: raised(lower, toPlacesPlus: 0), upper: clipped(upper, toPlacesPlus: 1))
        parts.insert(own, at: 1)
      }
    }
  }
}

// MARK: - Edges

private struct FrameEdges {
  let mode: FrameMode
  let segment: WindowSegment
  let partitions: RunBounds
  let peers: RunBounds

  /// The first place of each frame.
  func starts(_ edge: FrameEdge, _ limits: FrameLimits?) -> [Int32] {
    switch edge {
    case .unboundedPreceding: partitions.starts
    case .unboundedFollowing: partitions.ends
    case .currentRow: mode == .rows ? places(plus: 0) : peers.starts
    case .preceding(let count):
      mode == .rows ? clamped(places(plus: 0), count) : groups(count, wantsEnds: false)
    case .atLimit: limits.map { atLimits($0, isEnd: false) } ?? partitions.starts
    }
  }

  /// The place behind each frame.
  func ends(_ edge: FrameEdge, _ limits: FrameLimits?) -> [Int32] {
    switch edge {
    case .unboundedPreceding: partitions.starts
    case .unboundedFollowing: partitions.ends
    case .currentRow: mode == .rows ? places(plus: 1) : peers.ends
    case .preceding(let count):
      mode == .rows ? clamped(places(plus: 1), count) : groups(count, wantsEnds: true)
    case .atLimit: limits.map { atLimits($0, isEnd: true) } ?? partitions.ends
    }
  }

  private func places(plus offset: Int32) -> [Int32] {
    (0..<segment.count).map { Int32(truncatingIfNeeded: $0) &+ offset }
  }

  /// So many rows before, within the partition.
  private func clamped(_ places: [Int32], _ count: Int) -> [Int32] {
    let distance = max(-segment.count, min(segment.count, count))
    var result = places
    var target = result.mutableSpan
    let (start, end) = (partitions.starts.span, partitions.ends.span)
    for place in target.indices {
      let moved = Int(target[place]) - distance
      target[place] = Int32(truncatingIfNeeded: max(Int(start[place]), min(Int(end[place]), moved)))
    }
    return result
  }

  /// Where the group so many groups before begins, or ends; the ends of the partition where there is none.
  private func groups(_ count: Int, wantsEnds: Bool) -> [Int32] {
    let distance = max(-segment.count, min(segment.count, count))
    var result = [Int32](repeating: 0, count: segment.count)
    var first = 0
    for partition in 0..<segment.partitionStarts.count - 1 {
      let end = segment.partitionStarts[partition + 1]
      var last = first
      while segment.peerStarts[last] < end { last += 1 }
      for group in first..<last {
        // Groups are numbered through the segment; those of the partition are `first..<last`.
        let wanted = group - distance + (wantsEnds ? 1 : 0)
        let edge = segment.peerStarts[max(first, min(last, wanted))]
        for place in Int(segment.peerStarts[group])..<Int(segment.peerStarts[group + 1]) {
          result[place] = edge
        }
      }
      first = last
    }
    return result
  }

  private func atLimits(_ limits: FrameLimits, isEnd: Bool) -> [Int32] {
    let keys = limits.keys.flattened().widened
    let bounds = limits.limits.flattened().widened
    let scan = LimitScan(
      partitionStarts: segment.partitionStarts, peers: peers, validity: keys.validity,
      descending: limits.descending, isEnd: isEnd)
    switch (keys.storage, bounds.storage) {
    case (.integer(let keys), .integer(let limits)): return scan.edges(keys, limits)
    case (.decimal(let keys), .decimal(let limits)): return scan.edges(keys, limits)
    case (.date(let keys), .date(let limits)): return scan.edges(keys, limits)
    case (.double(let keys), .double(let limits)):
      return scan.edges(keys.map(orderedBits), limits.map(orderedBits))
    case (.interval(let keys), .interval(let limits)):
      return scan.edges(keys.map(\.length), limits.map(\.length))
    default: return isEnd ? peers.ends : peers.starts
    }
  }
}

/// Finds places by the values of keys that are in order. NULLs are before or behind all others, and have
/// each other as their frame.
private struct LimitScan {
  let partitionStarts: [Int32]
  let peers: RunBounds
  let validity: ValidityMask?
  let descending: Bool
  let isEnd: Bool

  @inline(__always)
  func edges<Key: Comparable & BitwiseCopyable>(_ keys: [Key], _ limits: [Key]) -> [Int32] {
    var result = [Int32](repeating: 0, count: keys.count)
    for partition in 0..<partitionStarts.count - 1 {
      var present = Int(partitionStarts[partition])..<Int(partitionStarts[partition + 1])
      if let validity {
        let all = present
        let first = all.first { validity[$0] } ?? all.upperBound
        let end = all[first...].first { !validity[$0] } ?? all.upperBound
        for place in all where !validity[place] {
          result[place] = isEnd ? peers.ends[place] : peers.starts[place]
        }
        present = first..<end
      }
      scan(keys.span, limits.span, present, &result)
    }
    return result
  }

  @inline(__always)
  private func scan<Key: Comparable & BitwiseCopyable>(
    _ keys: Span<Key>, _ limits: Span<Key>, _ range: Range<Int>, _ result: inout [Int32]
  ) {
    var target = result.mutableSpan
    var edge = range.lowerBound
    for place in range {
      let limit = limits[place]
      while edge < range.upperBound, isBefore(keys[edge], limit) { edge += 1 }
      target[place] = Int32(truncatingIfNeeded: edge)
    }
  }

  /// Whether a row with the key stands before the edge that the limit sets.
  @inline(__always)
  private func isBefore<Key: Comparable>(_ key: Key, _ limit: Key) -> Bool {
    if isEnd { return descending ? key >= limit : key <= limit }
    return descending ? key > limit : key < limit
  }
}

// MARK: - Exclusion

private func clipped(_ edges: [Int32], toPlacesPlus offset: Int) -> [Int32] {
  edges.enumerated().map { min($1, Int32(truncatingIfNeeded: $0 + offset)) }
}

private func raised(_ edges: [Int32], toPlacesPlus offset: Int) -> [Int32] {
  edges.enumerated().map { max($1, Int32(truncatingIfNeeded: $0 + offset)) }
}

private func least(_ left: [Int32], _ right: [Int32]) -> [Int32] { zip(left, right).map { min($0, $1) } }

private func greatest(_ left: [Int32], _ right: [Int32]) -> [Int32] { zip(left, right).map { max($0, $1) } }
