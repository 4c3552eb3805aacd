/// One record of a sqllogictest file. Ranges are offsets into the file's bytes, so that a file can be
/// rewritten without touching what stands between records.
package struct LogicTestRecord: Sendable {
  package enum Kind: Hashable, Sendable {
    /// `statement ok`
    case statementOK
    /// `statement error`; what follows `----` is the whole report, as printed.
    case statementError
    /// `query TYPES SORT [label]`
    case query(QueryExpectation)
    /// `render FORMAT [WIDTH]` (ours): the result as that format prints it; with a width, as on a terminal.
    case render(format: String, width: Int?)
    /// `shell` (ours): commands for bash, with standard output, standard error and exit status.
    case shell
    /// `file NAME` (ours): what the shell records after it find under this name.
    case file(name: String)
    case hashThreshold(Int)
    case halt
    /// A first line that is none of these.
    case unknown(String)
  }

  package struct QueryExpectation: Hashable, Sendable {
    /// One of I, R, T for each column.
    package var types: [UInt8]
    package var sort: Sort
    package var label: String?
  }

  package enum Sort: String, Hashable, Sendable { case nosort, rowsort, valuesort }

  /// `skipif ENGINE` and `onlyif ENGINE`.
  package enum Condition: Hashable, Sendable {
    case skip(String)
    case only(String)
  }

  /// Expected text: the bytes below a `----` line, which may hold a name and a value after the dashes.
  package struct Section: Hashable, Sendable {
    /// `stderr`, or `exit 1`; empty for the plain one.
    package var title: String
    package var body: Range<Int>
  }

  package var kind: Kind
  package var conditions: [Condition] = []
  /// From 1: the line of the record's head.
  package var line: Int
  /// The statement, without the line's end that closes it.
  package var text: Range<Int>
  package var sections: [Section] = []
  /// From the end of the statement to the end of the record: what a rewrite replaces.
  package var expectation: Range<Int>

  package func isSkipped(by engine: String) -> Bool {
    conditions.contains { condition in
      switch condition {
      case .skip(let name): name == engine
      case .only(let name): name != engine
      }
    }
  }
}
