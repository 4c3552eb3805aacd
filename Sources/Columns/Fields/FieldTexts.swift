extension FieldIndex {
  /// Appends the codes that a dictionary has for a column's texts; those it does not know yet are added to it. The code of a
  /// missing one is 0.
  ///
  /// First all hashes are made, then all slots are read, then texts compared, so that one row does not wait for the memory
  /// of another.
  package mutating func internTexts(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to codes: inout [UInt32],
    nulls: inout FieldNulls, dictionary: inout TextPoolBuilder
  ) {
    let base = codes.count
    codes.append(contentsOf: repeatElement(0, count: records))
    // The scratch columns are lent out, since `self` is read meanwhile.
    var hashes: [UInt64] = []
    var candidates: [UInt64] = []
    swap(&hashes, &self.hashes)
    swap(&candidates, &self.candidates)
    defer {
      swap(&hashes, &self.hashes)
      swap(&candidates, &self.candidates)
    }
    if hashes.count < records {
      hashes = [UInt64](repeating: 0, count: records)
      candidates = hashes
    }
    hash(column, of: text, labels, into: &hashes)
    dictionary.peek(hashes.span.extracting(first: records), into: &candidates)
    var written = codes.mutableSpan
    let (hashed, peeked) = (hashes.span, candidates.span)
    _ = read(column, of: text, labels) { record, reason in
      nulls.append(base &+ record, reason)
    } take: { record, field in
      written[base &+ record] = dictionary.intern(field, hash: hashed[record], peeked: peeked[record])
      return true
    }
  }

  private func hash(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, into hashes: inout [UInt64]
  ) {
    var written = hashes.mutableSpan
    _ = read(column, of: text, labels) { _, _ in
    } take: { record, field in
      written[record] = hashBytes(field)
      return true
    }
  }

  /// Appends a column's texts to a pool as they come, and their codes. The code of a missing one is 0.
  package func appendTexts(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to codes: inout [UInt32],
    nulls: inout FieldNulls, pool: inout TextPoolBuilder
  ) {
    let base = codes.count
    codes.append(contentsOf: repeatElement(0, count: records))
    var written = codes.mutableSpan
    _ = read(column, of: text, labels) { record, reason in
      nulls.append(base &+ record, reason)
    } take: { record, field in
      written[base &+ record] = pool.append(field)
      return true
    }
  }

  /// For a column that has had no value yet: a code for each missing one.
  /// - Returns: the record of the first field that has a value, or the number of records.
  package func appendNothing(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to codes: inout [UInt32],
    nulls: inout FieldNulls
  ) -> Int {
    append(column, of: text, labels, to: &codes, nulls: &nulls, missing: 0) { _ in nil }
  }

  /// Calls `take` with a column's fields that have a value, from record `first` on, until it answers false.
  package func forEach(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, from first: Int,
    _ take: (Span<UInt8>) -> Bool
  ) {
    _ = read(column, of: text, labels, from: first) { _, _ in
    } take: { _, field in
      take(field)
    }
  }

  /// The texts of the first record; nil for missing ones.
  package func heading(of text: Span<UInt8>) -> [String?] {
    (0..<width).map { column in
      var bytes: [UInt8]?
      _ = read(column, of: text, MissingLabels([])) { _, _ in
      } take: { record, field in
        guard record == 0 else { return false }
        bytes = field.indices.map { field[$0] }
        return true
      }
      return bytes.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
