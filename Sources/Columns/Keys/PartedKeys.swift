import Synchronization

/// Keys with their rows, in the order of the parts of an index that they belong to; within a part in the order of the rows.
struct PartedKeys: Sendable {
  /// What keys are parted by.
  enum Placing: Sendable {
    /// The key, of one word.
    case key
    /// Its hash.
    case hashedKey
    /// The hash of the words of a key, which is kept in their place.
    case hash
  }

  /// Key words, or hashes where a key has several.
  let words: [UInt64]
  let rows: [Int32]
  /// Part `p` has `rows[starts[p]..<starts[p + 1]]`.
  let starts: [Int]

  /// The number of parts.
  var count: Int { starts.count - 1 }

  /// nil where nobody waits for it any more.
  /// - Parameters:
  ///   - shift: how many bits of what is parted by say nothing of the part.
  ///   - parts: at most 256.
  ///   - count: the keys of all pieces.
  init?(
    _ pieces: [JoinIndexBuilder.Piece], by placing: Placing, shift: UInt64, parts: Int, count: Int,
    _ runner: PartRunner
  ) {
    let numbered = Mutex([NumberedPiece?](repeating: nil, count: pieces.count))
    let isNumbered = runner.run(pieces.count) { index in
      let piece = NumberedPiece(pieces[index], by: placing, shift: shift, parts: parts)
      numbered.withLock { $0[index] = piece }
    }
    guard isNumbered else { return nil }
    let moved = numbered.withLock { $0.compactMap { $0 } }
    let (starts, places) = PartedKeys.places(moved, parts: parts)
    var isComplete = true
    var words: [UInt64] = []
    rows = [Int32](count: count) { rows in
      words = [UInt64](count: count) { words in
        isComplete = runner.run(pieces.count) { index in
          moved[index].move(pieces[index], to: places[index], words, rows)
        }
      }
    }
    guard isComplete else { return nil }
    self.words = words
    self.starts = starts
  }

  /// Where each part begins, and where the rows of each piece begin in it.
  private static func places(_ pieces: [NumberedPiece], parts: Int) -> (starts: [Int], places: [[Int]]) {
    var starts = [0]
    var places = [[Int]](repeating: [Int](repeating: 0, count: parts), count: pieces.count)
    var place = 0
    for part in 0..<parts {
      for (index, piece) in pieces.enumerated() {
        places[index][part] = place
        place += piece.counts[part]
      }
      starts.append(place)
    }
    return (starts, places)
  }
}

/// The keys of a piece with the number of the part that each belongs to.
private struct NumberedPiece: Sendable {
  let words: [UInt64]
  let parts: [UInt8]
  /// How many keys belong to each part.
  let counts: [Int]

  init(_ piece: JoinIndexBuilder.Piece, by placing: PartedKeys.Placing, shift: UInt64, parts count: Int) {
    let words: [UInt64]
    let parts: [UInt8]
    switch placing {
    case .key:
      words = piece.words[0]
      parts = keyParts(words, shift)
    case .hashedKey:
      words = piece.words[0]
      parts = hashedParts(words, shift)
    case .hash:
      words = hashWords(piece.words, piece.count)
      parts = keyParts(words, shift)
    }
    self.words = words
    self.parts = parts
    counts = frequencies(parts, count)
  }

  func move(
    _ piece: JoinIndexBuilder.Piece, to places: [Int], _ words: SharedBuffer<UInt64>,
    _ rows: SharedBuffer<Int32>
  ) {
    var next = places
    let source = self.words.span
    let part = parts.span
    var target = next.mutableSpan
    for index in source.indices {
      let place = target[Int(part[index])]
      target[Int(part[index])] = place &+ 1
      words[place] = source[index]
      rows[place] = piece.row(index)
    }
  }
}

private func keyParts(_ words: [UInt64], _ shift: UInt64) -> [UInt8] {
  let words = words.span
  return [UInt8](capacity: words.count) { output in
    for index in words.indices { output.append(UInt8(truncatingIfNeeded: words[index] &>> shift)) }
  }
}

private func hashedParts(_ words: [UInt64], _ shift: UInt64) -> [UInt8] {
  let words = words.span
  return [UInt8](capacity: words.count) { output in
    for index in words.indices { output.append(UInt8(truncatingIfNeeded: mixWord(words[index]) &>> shift)) }
  }
}

private func frequencies(_ numbers: [UInt8], _ count: Int) -> [Int] {
  let numbers = numbers.span
  var result = [Int](repeating: 0, count: count)
  var target = result.mutableSpan
  for index in numbers.indices { target[Int(numbers[index])] &+= 1 }
  return result
}
