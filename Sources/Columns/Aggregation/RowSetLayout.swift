extension RowNumberSet {
  /// So many numbers the sets of one column can have, their places being counted in bytes.
  static let greatestTotal = Int(UInt32.max) / 4

  /// The set of each group, by a counting sort of the rows by group.
  /// - Parameter pieces: in the order of their first numbers; together no more than `greatestTotal` rows.
  static func layOut(_ pieces: [RowSetPiece], groupCount: Int) -> TextPool.Texts {
    var starts = [UInt32](repeating: 0, count: groupCount + 1)
    for piece in pieces { count(piece, &starts) }
    accumulate(&starts)
    let total = Int(starts[groupCount])
    let ascends =
      pieces.allSatisfy(\.ascends) && zip(pieces, pieces.dropFirst()).allSatisfy { $0.last < $1.first }
    var next = starts
    // The platforms that Swift supports are little-endian.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: total * 4) { buffer, used in
      let words = unsafe UnsafeMutableRawBufferPointer(buffer).bindMemory(to: UInt32.self)
      var numbers = unsafe words.mutableSpan
      for piece in pieces { scatter(piece, &next, &numbers) }
      if !ascends { unsafe sortWithoutRepetitions(&starts, words) }
      used = Int(starts[groupCount]) * 4
    }
    scaleToBytes(&starts)
    return TextPool.Texts(bytes: bytes, offsets: starts)
  }

  /// Sorts the numbers of each group and drops those that come again; groups move together.
  private static func sortWithoutRepetitions(
    _ starts: inout [UInt32], _ numbers: UnsafeMutableBufferPointer<UInt32>
  ) {
    var end = 0
    for group in 0..<(starts.count - 1) {
      let range = Int(starts[group])..<Int(starts[group + 1])
      starts[group] = UInt32(truncatingIfNeeded: end)
      unsafe numbers[range].sort()
      for place in range {
        let isRepeated = unsafe place > range.lowerBound && numbers[place] == numbers[end - 1]
        if isRepeated { continue }
        unsafe numbers[end] = numbers[place]
        end += 1
      }
    }
    starts[starts.count - 1] = UInt32(truncatingIfNeeded: end)
  }
}

// MARK: Loops

/// Writes each number at the next place of its group.
private func scatter(_ piece: RowSetPiece, _ next: inout [UInt32], _ numbers: inout MutableSpan<UInt32>) {
  let groups = piece.groups.span
  var places = next.mutableSpan
  switch (piece.numbers, piece.mapping) {
  case (nil, nil):
    var number = piece.first
    for row in groups.indices {
      put(number, groups[row], &places, &numbers)
      number &+= 1
    }
  case (nil, let mapping?):
    let mapped = mapping.span
    var number = piece.first
    for row in groups.indices {
      put(number, mapped[Int(truncatingIfNeeded: groups[row])], &places, &numbers)
      number &+= 1
    }
  case (let own?, nil):
    let own = own.span
    for row in groups.indices { put(own[row], groups[row], &places, &numbers) }
  case (let own?, let mapping?):
    let (own, mapped) = (own.span, mapping.span)
    for row in groups.indices {
      put(own[row], mapped[Int(truncatingIfNeeded: groups[row])], &places, &numbers)
    }
  }
}

@inline(__always)
private func put(
  _ number: UInt32, _ group: UInt32, _ places: inout MutableSpan<UInt32>, _ numbers: inout MutableSpan<UInt32>
) {
  let slot = Int(truncatingIfNeeded: group)
  let place = places[slot]
  numbers[Int(truncatingIfNeeded: place)] = number
  places[slot] = place &+ 1
}

/// Adds the rows of each group to the count behind the group's place.
private func count(_ piece: RowSetPiece, _ counts: inout [UInt32]) {
  let groups = piece.groups.span
  var target = counts.mutableSpan
  guard let mapping = piece.mapping else {
    for row in groups.indices { target[Int(truncatingIfNeeded: groups[row]) + 1] &+= 1 }
    return
  }
  let mapped = mapping.span
  for row in groups.indices {
    target[Int(truncatingIfNeeded: mapped[Int(truncatingIfNeeded: groups[row])]) + 1] &+= 1
  }
}

/// Of how many numbers each group has makes where each starts, if they stand behind each other.
private func accumulate(_ counts: inout [UInt32]) {
  var target = counts.mutableSpan
  var start: UInt32 = 0
  for place in target.indices {
    start &+= target[place]
    target[place] = start
  }
}

private func scaleToBytes(_ starts: inout [UInt32]) {
  var target = starts.mutableSpan
  for group in target.indices { target[group] &*= 4 }
}
