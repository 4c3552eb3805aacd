import Columns
import Diagnostics
import Glibc
import Planning
import Syntax
import Testing

/// Statements with what they are bound to. `UPDATE_GOLDEN=1` writes the answers in place.
@Suite struct GoldenTests {
  @Test(arguments: [
    "select", "joins", "grouping", "order", "sets", "subqueries", "with", "types", "functions", "statements",
    "errors-names",
    "errors-types", "errors-grouping", "errors-statements",
  ])
  func bound(_ name: String) throws {
    try GoldenFile(name).check { Bound($0).text }
  }

  @Test(arguments: ["optimized"])
  func optimized(_ name: String) throws {
    try GoldenFile(name).check { Bound($0).optimizedText }
  }
}

/// A statement after the binder.
struct Bound {
  let source: SourceText
  let result: Result<BoundStatement, DiagnosticList>

  init(_ text: String, catalog: TestCatalog = TestCatalog()) {
    source = SourceText(name: "test", text: text)
    let parsed = parseStatements(source).first
    guard let statement = parsed?.statement else {
      result = .failure(DiagnosticList(parsed?.diagnostics ?? []))
      return
    }
    do throws(DiagnosticList) {
      let clock = StatementClock { Timestamp.start(ofDay: 18_444) }
      result = .success(try Binder(catalog: catalog, clock: clock).bind(statement))
    } catch {
      result = .failure(error)
    }
  }

  var query: BoundQuery? {
    switch result {
    case .success(.query(let query)), .success(.explain(let query, _)),
      .success(.createTableAs(_, let query, _)), .success(.insert(_, let query, _, _)),
      .success(.update(_, let query, _)), .success(.delete(_, let query)), .success(.copy(let query, _)):
      query
    default: nil
    }
  }

  var text: String {
    switch result {
    case .failure(let list): list.items.map(describe).joined(separator: "\n")
    case .success(.query(let query)): PlanPrinter.text(of: query) + "\n=> " + columns(query)
    case .success(.returning(_, let rows)): PlanPrinter.text(of: rows.query) + "\n=> " + columns(rows.query)
    case .success(.explain(let query, let form)):
      "explain \(form)\n" + PlanPrinter.text(of: query)
    case .success(.createTable(let name, let fields, _)):
      "create \(name): "
        + fields.map { "\($0.name) \($0.type.displayName)" }.joined(separator: ", ")
    case .success(.createTableAs(let name, let query, _)):
      "create \(name) as\n\(PlanPrinter.text(of: query))\n=> " + columns(query)
    case .success(.nothing(let message)): "nothing: \(message)"
    case .success(.createView(let view)): "view \(view.name)"
    case .success(.createIndex(let name, let table, _, _)): "index \(name) on \(table)"
    case .success(.update(let table, let query, _)):
      "update \(table)\n\(PlanPrinter.text(of: query))\n=> " + columns(query)
    case .success(.delete(let table, let query)):
      "delete \(table)\n\(PlanPrinter.text(of: query))\n=> " + columns(query)
    case .success(.insert(let table, let query, _, _)):
      "insert \(table)\n\(PlanPrinter.text(of: query))\n=> " + columns(query)
    case .success(.copy(let query, let target)):
      "copy to \(target.path) as \(target.format.rawValue)\n\(PlanPrinter.text(of: query))\n=> "
        + columns(query)
    case .success(.drop(_, let name)): "drop \(name)"
    case .success(.assertion(let assertion)):
      "assert \(assertion.condition)\n" + PlanPrinter.text(of: assertion.counts) + "\n"
        + PlanPrinter.text(of: assertion.broken)
    case .success(.parameter(let definition)): "parameter \(definition.name) \(definition.typeName)"
    }
  }

  var optimizedText: String {
    guard let query else { return text }
    let optimized = Optimizer().optimize(query)
    return PlanPrinter.text(of: optimized) + "\n=> " + columns(optimized)
  }

  private func columns(_ query: BoundQuery) -> String {
    query.plan.columns.map { column in
      "\(column.name) \(column.type.displayName)"
    }.joined(separator: ", ")
  }

  private func describe(_ diagnostic: Diagnostic) -> String {
    var lines = ["\(diagnostic.code.rawValue) \(diagnostic.message)"]
    for label in [diagnostic.primary].compactMap(\.self) + diagnostic.related {
      lines.append("  \(source.text(of: label.span)) ^ \(label.text)")
    }
    if let hint = diagnostic.hint { lines.append("  hint: \(hint)") }
    return lines.joined(separator: "\n")
  }
}

/// Blocks of a statement, `----` and its answer, with an empty line between them; lines that begin with `#`
/// say what is tested.
struct GoldenFile {
  let path: String
  let text: String

  init(_ name: String) throws {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    path = "/\(folder)/Golden/planning/\(name).test"
    guard let file = unsafe fopen(path, "r") else { throw Missing(path: path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var next = unsafe fgetc(file)
    while next >= 0 {
      bytes.append(UInt8(truncatingIfNeeded: next))
      next = unsafe fgetc(file)
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  struct Missing: Error { let path: String }

  func check(_ answer: (String) -> String) throws {
    let isUpdate = unsafe getenv("UPDATE_GOLDEN") != nil
    var written = ""
    for block in blocks {
      let comments = block.filter { $0.hasPrefix("#") }
      let lines = block.filter { !$0.hasPrefix("#") }
      written += (written.isEmpty ? "" : "\n") + comments.map { $0 + "\n" }.joined()
      guard !lines.isEmpty else { continue }
      let query = lines.prefix { $0 != "----" }.joined(separator: "\n")
      let expected = lines.dropFirst(lines.prefix { $0 != "----" }.count + 1).joined(separator: "\n")
      let actual = answer(query)
      written += "\(query)\n----\n\(actual)\n"
      if !isUpdate { #expect(actual == expected, "\(query)") }
    }
    if isUpdate { try write(written) }
  }

  var statements: [String] {
    blocks.map { block in
      block.filter { !$0.hasPrefix("#") }.prefix { $0 != "----" }.joined(separator: "\n")
    }
  }

  private var blocks: [[String]] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .split(separator: "").map(Array.init)
  }

  private func write(_ text: String) throws {
    guard let file = unsafe fopen(path, "w") else { throw Missing(path: path) }
    unsafe fputs(text, file)
    unsafe fclose(file)
  }
}
