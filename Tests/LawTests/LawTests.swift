import Columns
import Diagnostics
import Execution
import MissionQL
import Syntax
import Testing

/// What must hold of all queries, tried on random ones.
@Suite struct LawTests {
  static let seeds: [UInt64] = Array(1...400)

  /// A session with two small tables full of NULLs and repetitions. Some NULLs have a reason, unless they are plain.
  func session(
    optimizes: Bool, threads: Int = 1, batchRows: Int? = nil, isPlain: Bool = false
  ) throws -> Session {
    var configuration = SessionConfiguration()
    configuration.optimizes = optimizes
    configuration.threads = threads
    configuration.batchRows = batchRows
    let session = try Session(configuration)
    let missing = ["applicable", "reported", "comparable"].map { isPlain ? "NULL" : "missing('not \($0)')" }
    let script = """
      CREATE TABLE p (a INTEGER, b INTEGER, s TEXT);
      INSERT INTO p VALUES (1, 2, 'x'), (2, 3, 'y'), (3, 0, NULL), (\(missing[0]), 5, 'x'), (2, 7, 'xy');
      INSERT INTO p VALUES (4, \(missing[1]), 'z'), (\(missing[0]), 5, 'x'), (\(missing[1]), \(missing[1]), \(missing[2]));
      CREATE TABLE q (a INTEGER, b INTEGER, s TEXT);
      INSERT INTO q VALUES (1, 1, 'x'), (2, 0, 'z'), (2, 0, 'z'), (5, 4, \(missing[2])), (NULL, \(missing[0]), 'y');
      INSERT INTO q VALUES (0, 9, ''), (\(missing[0]), \(missing[0]), \(missing[2])), (5, 4, \(missing[1]));
      """
    for statement in parseStatements(SourceText(name: "tables", text: script)) {
      let statement = try #require(statement.statement)
      _ = try session.run(
        statement, in: SourceText(name: "tables", text: script), cancellation: CancellationToken())
    }
    return session
  }

  /// The rows, sorted, as text; nil where the query fails when it runs.
  func rows(_ query: String, in session: Session, withReasons: Bool = true) throws -> [String]? {
    let source = SourceText(name: "law", text: query)
    let parsed = try #require(parseStatements(source).first)
    let statement = try #require(parsed.statement, "\(query): \(parsed.diagnostics)")
    do {
      guard case .rows(let result) = try session.run(statement, in: source, cancellation: CancellationToken())
      else { return nil }
      return result.texts(withReasons: withReasons).sorted()
    } catch {
      #expect(error.items.allSatisfy { $0.code.rawValue.hasPrefix("Q5") }, "\(query): \(error.items)")
      return nil
    }
  }

  /// The optimizer changes no result, and makes no query fail.
  @Test func optimizedQueriesGiveTheSameRows() throws {
    let (plain, optimizing) = (try session(optimizes: false), try session(optimizes: true))
    var compared = 0
    for seed in Self.seeds {
      var generator = QueryGenerator(seed: seed, readsReasons: true)
      let query = generator.query()
      guard let expected = try rows(query, in: plain) else { continue }
      #expect(try rows(query, in: optimizing) == expected, "\(query)")
      compared += 1
    }
    #expect(compared > Self.seeds.count / 2)
  }

  /// Nor does it where a part of the query is computed once for several uses.
  @Test func sharedPlansGiveTheSameRows() throws {
    let (plain, optimizing) = (try session(optimizes: false), try session(optimizes: true))
    var compared = 0
    for seed in Self.seeds {
      var generator = QueryGenerator(seed: seed, readsReasons: true)
      let query = generator.sharing()
      guard let expected = try rows(query, in: plain) else { continue }
      #expect(try rows(query, in: optimizing) == expected, "\(query)")
      compared += 1
    }
    #expect(compared > Self.seeds.count / 2)
  }

  /// Neither the size of batches nor the number of workers changes a result, nor that small groupings are parted by key.
  @Test(arguments: [(1, 1), (3, 1), (1, 2), (2, 4)])
  func batchesAndWorkersGiveTheSameRows(_ batchRows: Int, _ threads: Int) throws {
    let plain = try session(optimizes: true)
    let split = try session(optimizes: true, threads: threads, batchRows: batchRows)
    for seed in Self.seeds {
      var generator = QueryGenerator(seed: seed, readsReasons: true)
      let query = generator.query()
      guard let expected = try rows(query, in: plain) else { continue }
      #expect(try rows(query, in: split) == expected, "\(query)")
    }
  }

  /// Why a value is missing changes no value: for all else it is SQL's NULL.
  @Test func reasonsChangeNoValue() throws {
    let (reasoned, plain) = (try session(optimizes: true), try session(optimizes: true, isPlain: true))
    var differing = 0
    for seed in Self.seeds {
      var generator = QueryGenerator(seed: seed)
      let query = generator.query()
      let expected = try rows(query, in: plain)
      #expect(try rows(query, in: reasoned, withReasons: false) == expected, "\(query)")
      if try rows(query, in: reasoned) != expected { differing += 1 }
    }
    #expect(differing > Self.seeds.count / 10)
  }

  /// A condition holds, does not hold, or is unknown, for each row just one of them.
  @Test func conditionsPartitionTheRows() throws {
    let session = try session(optimizes: true)
    for seed in Self.seeds {
      var generator = QueryGenerator(seed: seed)
      let (from, condition) = generator.partition()
      let parts = ["(\(condition))", "NOT (\(condition))", "(\(condition)) IS NULL"].map {
        "SELECT * FROM \(from) WHERE \($0)"
      }
      guard let all = try rows("SELECT * FROM \(from)", in: session) else { continue }
      let found = try parts.map { try rows($0, in: session) }
      guard !found.contains(where: { $0 == nil }) else { continue }
      #expect(found.compactMap(\.self).flatMap(\.self).sorted() == all, "\(from) by \(condition)")
    }
  }
}

extension ResultSet {
  /// Each row as one text.
  var texts: [String] { texts(withReasons: false) }

  /// As `texts`; a NULL with a reason is that.
  func texts(withReasons: Bool) -> [String] {
    batches.flatMap { batch in
      (0..<batch.count).map { row in
        zip(batch.columns, fields).map { column, field in
          let value = column.value(at: row, type: field.type)
          if withReasons, case .null(let reason) = value, reason != .unknown { return "\(reason)" }
          return value.description(as: field.type)
        }.joined(separator: "|")
      }
    }
  }
}
