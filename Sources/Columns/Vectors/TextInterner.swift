/// Numbers distinct texts from 1, in the order in which they first come.
///
/// The first dictionary that comes is adopted whole: its codes are its numbers, and nothing is hashed
/// as long as no other pool comes. Other dictionaries are translated entry by entry, once each.
package final class TextInterner {
  private var adopted: TextPool?
  /// Texts numbered beyond the adopted dictionary, and the table that finds all of them.
  private var table: TextPoolBuilder?
  /// What `pool` gave last.
  private var made: TextPool?
  private var translations: [ObjectIdentifier: Translation] = [:]
  /// Whether translations will be of use for further batches.
  private var keepsTranslations = true

  /// Numbers of the entries of one pool. It keeps the pool, so that its identity stays its own.
  private final class Translation {
    let pool: TextPool
    var numbers: [UInt32]
    init(_ pool: TextPool) {
      self.pool = pool
      numbers = [UInt32](repeating: .max, count: pool.count)
    }
  }

  package init() {}

  /// The memory that texts take here, besides those of an adopted dictionary.
  package var heldBytes: Int { table?.heldBytes ?? 0 }

  /// Whether there were texts that it could not take: then some of them have the number of another one.
  package var isOverfull: Bool { table?.isOverfull ?? false }

  /// Numbers texts as `other` does, if it has numbered none itself.
  func takeDictionary(from other: TextInterner) {
    guard adopted == nil, table == nil else { return }
    adopted = other.adopted
    table = other.table
  }

  /// Makes what `reader` needs, so that readers can be made on several threads.
  package func seal() { startTable() }

  /// An interner over the same numbers, with translations of its own; this one is sealed, and neither may insert.
  /// - Parameter forOneBatch: whether it will see one batch only.
  package func reader(forOneBatch: Bool) -> TextInterner {
    let copy = TextInterner()
    copy.adopted = adopted
    copy.table = table
    copy.keepsTranslations = !forOneBatch
    return copy
  }

  /// The number of each row's text; 0 for NULL and, without `insert`, for texts not numbered yet.
  package func codes(
    of texts: TextColumn, validity: ValidityMask?, count: Int, insert: Bool
  ) -> [UInt32] {
    // Rows that an outer join fills with NULLs have a pool of their own, which says nothing of the column's.
    if let validity, validity.validCount == 0 { return [UInt32](repeating: 0, count: count) }
    if adopted == nil, table == nil, insert, texts.pool.isUnique { adopted = texts.pool }
    if let adopted, adopted === texts.pool { return incremented(texts.codes, count) }
    // A dictionary that many rows share is worth translating once; plain text is looked up row by row.
    if texts.pool.isUnique, keepsTranslations || texts.pool.count <= count {
      return translated(texts, validity, count, insert: insert)
    }
    return lookedUp(texts, validity, count, insert: insert)
  }

  private func incremented(_ codes: [UInt32], _ count: Int) -> [UInt32] {
    [UInt32](capacity: count) { target in
      let source = codes.span
      for row in 0..<count { target.append(source[row] &+ 1) }
    }
  }

  /// Starts the hash table, with what has been numbered so far.
  private func startTable() {
    guard table == nil else { return }
    var made = TextPoolBuilder()
    if let adopted {
      let bytes = adopted.bytes
      let offsets = adopted.offsets
      for index in 0..<adopted.count {
        _ = made.intern(bytes.span.extracting(Int(offsets[index])..<Int(offsets[index + 1])))
      }
    }
    table = made
  }

  private func translated(
    _ texts: TextColumn, _ validity: ValidityMask?, _ count: Int, insert: Bool
  ) -> [UInt32] {
    let key = ObjectIdentifier(texts.pool)
    let translation = translations[key] ?? Translation(texts.pool)
    translations[key] = translation
    var numbers = translation.numbers
    translation.numbers = []
    var result = [UInt32](repeating: 0, count: count)
    let bytes = texts.pool.bytes
    let offsets = texts.pool.offsets
    withTable { table in
      for row in 0..<count where validity?[row] ?? true {
        let code = Int(texts.codes[row])
        if numbers[code] == .max {
          let text = bytes.span.extracting(Int(offsets[code])..<Int(offsets[code + 1]))
          // An absent text may be numbered later, so only what was found is kept.
          guard let found = insert ? table.intern(text) : table.code(of: text) else { continue }
          numbers[code] = found + 1
        }
        result[row] = numbers[code]
      }
    }
    translation.numbers = numbers
    return result
  }

  private func lookedUp(
    _ texts: TextColumn, _ validity: ValidityMask?, _ count: Int, insert: Bool
  ) -> [UInt32] {
    var result = [UInt32](repeating: 0, count: count)
    let bytes = texts.pool.bytes
    let offsets = texts.pool.offsets
    withTable { table in
      for row in 0..<count where validity?[row] ?? true {
        let code = Int(texts.codes[row])
        let text = bytes.span.extracting(Int(offsets[code])..<Int(offsets[code + 1]))
        guard let found = insert ? table.intern(text) : table.code(of: text) else { continue }
        result[row] = found + 1
      }
    }
    return result
  }

  /// Lends the table out of its place, so that row loops change it without copies.
  private func withTable(_ body: (inout TextPoolBuilder) -> Void) {
    startTable()
    guard var lent = table else { return }
    table = nil
    body(&lent)
    table = lent
  }

  /// All numbered texts, as a dictionary whose code is the number less one. It has at least one entry.
  package func pool() -> TextPool {
    if let table, table.count > 0 {
      // The same pool as long as nothing was added, so that whoever translates it does so once.
      if let made, made.count == table.count { return made }
      let pool = TextPool(bytes: table.bytes, offsets: table.offsets, isUnique: true)
      made = pool
      return pool
    }
    return adopted.flatMap { $0.count > 0 ? $0 : nil }
      ?? TextPool(bytes: [], offsets: [0, 0], isUnique: true)
  }
}

/// The finalizer of MurmurHash3 (public domain, A. Appleby): every input bit reaches every output bit.
@inline(__always)
func mixWord(_ word: UInt64) -> UInt64 {
  var hash = word
  hash ^= hash &>> 33
  hash = hash &* 0xFF51_AFD7_ED55_8CCD
  hash ^= hash &>> 33
  hash = hash &* 0xC4CE_B9FE_1A85_EC53
  return hash ^ hash &>> 33
}
