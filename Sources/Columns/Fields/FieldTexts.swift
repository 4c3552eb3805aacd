extension FieldIndex {
  /// Appends the codes that a dictionary has for a column's texts; those it does not know yet are added to it. The code of a
  /// missing one is 0.
  ///
  /// First all keys are made, then all are looked up, so that one row does not wait for the memory of another.
  package mutating func internTexts(
    _ column: Int, of text: Span<UInt8>, _ labels: MissingLabels, to codes: inout [UInt32],
    nulls: inout FieldNulls, dictionary: inout TextPoolBuilder
  ) {
    let base = codes.count
    codes.append(contentsOf: repeatElement(0, count: records))
    // The keys are lent out, since `self` is read meanwhile.
    var keys: [TextKey] = []
    swap(&keys, &self.keys)
    defer { swap(&keys, &self.keys) }
    if keys.count < records { keys = [TextKey](repeating: .missing, count: records) }
    var made = keys.mutableSpan
    _ = readPlaces(column, of: text, labels) { record, reason in
      nulls.append(base &+ record, reason)
      made[record] = .missing
    } take: { record, start, end in
      made[record] = TextKey(text, start, end)
      return true
    } takeCopy: { record, field in
      made[record] = TextKey(field)
      return true
    }
    var written = codes.mutableSpan
    var hasUnknown = false
    dictionary.find(keys.span.extracting(first: records)) { record, code in
      written[base &+ record] = code ?? .max
      hasUnknown = hasUnknown || code == nil
    }
    if hasUnknown { add(column, text, labels, keys.span, &written, from: base, to: &dictionary) }
  }

  /// Interns the texts whose code is still unknown.
  private func add(
    _ column: Int, _ text: Span<UInt8>, _ labels: MissingLabels, _ keys: Span<TextKey>,
    _ codes: inout MutableSpan<UInt32>, from base: Int, to dictionary: inout TextPoolBuilder
  ) {
    _ = read(column, of: text, labels) { record, _ in
      codes[base &+ record] = 0
    } take: { record, field in
      if codes[base &+ record] == .max { codes[base &+ record] = dictionary.intern(field, keys[record]) }
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
    pool.appendEntries(records, bytes: byteCount(column)) { entries in
      _ = readPlaces(column, of: text, labels) { record, reason in
        nulls.append(base &+ record, reason)
      } take: { record, start, end in
        written[base &+ record] = entries.append(text, start, end)
        return true
      } takeCopy: { record, field in
        written[base &+ record] = entries.append(field, 0, field.count)
        return true
      }
    }
  }

  /// How many bytes a column's fields have, at the most.
  private func byteCount(_ column: Int) -> Int {
    let bounds = bounds.span
    var bytes = 0
    var number = column
    for _ in 0..<records {
      bytes &+= Int(bounds[number &+ 1]) &- Int(bounds[number])
      number &+= width
    }
    return bytes
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
