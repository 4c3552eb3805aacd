import Diagnostics
import Glibc
import MissionQL
import Planning
import Rendering
import Syntax

/// `mql lint`: tells what query files compute that they hardly mean to, and what is wrong with them.
struct LintCommand {
  let options: ShellOptions
  let errors: ErrorReporter
  /// Has the data open, which the sessions of the files share.
  let session: Session

  func run() throws(OutputError) -> ExitCode {
    let sources: [SourceText]
    do throws(Diagnostic) {
      sources = try self.sources()
    } catch {
      errors.report([error], in: nil)
      return .failure
    }
    var isSound = true
    for source in sources {
      do throws(DiagnosticList) {
        let found = try diagnostics(of: source)
        errors.report(found, in: source)
        if !found.isEmpty { isSound = false }
      } catch {
        errors.report(error.items, in: nil)
        return .failure
      }
      if Interrupts.isPending { throw .interrupted }
    }
    return isSound ? .success : .failure
  }

  private func sources() throws(Diagnostic) -> [SourceText] {
    var sources: [SourceText] = []
    if options.inputs.contains(.standardInput) {
      guard let bytes = readAll(Console.standardInput) else {
        throw Diagnostic(.fileNotReadable, "can't read standard input: \(systemMessage(errno))", at: nil)
      }
      sources.append(SourceText(name: "stdin", bytes: bytes))
    }
    for path in try QueryFiles.paths(of: options.operands) {
      guard let bytes = readFile(path) else {
        throw Diagnostic(.fileNotReadable, "can't read `\(path)`: \(systemMessage(errno))", at: nil)
      }
      sources.append(SourceText(name: path, bytes: bytes))
    }
    return sources
  }

  /// - Throws: where no session can be had.
  private func diagnostics(of source: SourceText) throws(DiagnosticList) -> [Diagnostic] {
    let session = try Session(options.sessionConfiguration, sharingDataOf: session)
    var found = unusedParameters(of: source)
    var reader = StatementReader(source)
    while let parsed = reader.next() {
      guard let statement = parsed.statement else {
        found += parsed.diagnostics
        continue
      }
      do throws(DiagnosticList) {
        if case .parameter = statement.kind {
          session.declare(withoutValue: try session.definition(of: statement))
          continue
        }
        found += try session.warnings(on: statement)
        found += statement.unusedTables + statement.unorderedLimits + statement.comparisonsWithNull
        found += statement.lostOrders
        // Later statements may ask the tables that it makes. No file is written.
        if statement.changesSession {
          _ = try session.run(statement, in: source, cancellation: Interrupts.cancellation)
        }
      } catch {
        found += error.items
      }
    }
    return found.sorted { ($0.primary?.span.lower ?? 0) < ($1.primary?.span.lower ?? 0) }
  }

  private func unusedParameters(of source: SourceText) -> [Diagnostic] {
    let declared = source.declaredParameters
    guard !declared.isEmpty else { return [] }
    let used = Set(
      Lexer.tokens(of: source.bytes).filter { $0.kind == .parameter }.map {
        source.text(of: $0.span).dropFirst().lowercased()
      })
    return declared.filter { !used.contains($0.name.key) }.map { parameter in
      Diagnostic.warning(
        .unusedName, "the parameter `\(parameter.name.text)` is used nowhere",
        at: .init(parameter.name.span, "declared here"),
        hint: "use it as :\(parameter.name.text), or leave it out")
    }
  }
}

extension StatementSyntax {
  /// Tables of WITH that nothing reads.
  fileprivate var unusedTables: [Diagnostic] {
    var read: Set<String> = []
    for case .named(let name, _) in SyntaxSearch.all(TableSyntax.self, in: self) {
      if name.parts.count == 1 { read.insert(name.parts[0].key) }
    }
    for case .table(let name) in SyntaxSearch.all(CopySyntax.Source.self, in: self) {
      if name.parts.count == 1 { read.insert(name.parts[0].key) }
    }
    return SyntaxSearch.all(CommonTableSyntax.self, in: self).filter { !read.contains($0.name.key) }.map {
      table in
      Diagnostic.warning(
        .unusedName, "the query `\(table.name.text)` is used nowhere",
        at: .init(table.name.span, "named here"),
        hint: "read it in a FROM, or leave it out")
    }
  }

  /// Queries that keep some of their rows without saying which come first.
  fileprivate var unorderedLimits: [Diagnostic] {
    SyntaxSearch.all(QuerySyntax.self, in: self).flatMap { $0.unorderedLimits }
  }

  /// Conditions that no row can meet.
  fileprivate var comparisonsWithNull: [Diagnostic] {
    SyntaxSearch.all(ExpressionSyntax.self, in: self).compactMap { expression in
      guard case .binary(let symbol, let left, let right, let span) = expression, symbol.compares,
        left.isNull || right.isNull
      else { return nil }
      let isNegated = symbol == .notEqual
      return Diagnostic.warning(
        .comparisonWithNull, "what is compared with NULL holds for no row",
        at: .init(span, "neither true nor false"),
        hint: "ask whether it is missing: IS \(isNegated ? "NOT " : "")NULL")
    }
  }

  /// Whether later statements of the session may depend on it.
  fileprivate var changesSession: Bool {
    switch kind {
    case .createTable, .createView, .createIndex, .insert, .update, .delete, .drop: true
    default: false
    }
  }
}

extension BinaryOperatorSyntax {
  fileprivate var compares: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}

extension ExpressionSyntax {
  fileprivate var isNull: Bool {
    if case .literal(let literal) = self, case .null = literal.kind { true } else { false }
  }
}

extension QuerySyntax {
  fileprivate var unorderedLimits: [Diagnostic] {
    var isOrdered = orderBy != nil || isOneRow
    var spans: [SourceSpan] = []
    if let limit, !isOrdered { spans.append(limit.span) }
    for pipe in pipes {
      switch pipe.step {
      case .orderBy: isOrdered = true
      case .aggregate(_, let groups, _): isOrdered = groups.isEmpty
      case .join, .setOperation, .distinct: isOrdered = false
      case .limit(let limit?, _) where !isOrdered: spans.append(limit.span)
      default: break
      }
    }
    return spans.map { span in
      Diagnostic.warning(
        .unorderedLimit, "which rows LIMIT keeps is left to chance", at: .init(span, "of rows in no order"),
        hint: "say which come first: ORDER BY …")
    }
  }

  /// Whether it can have but one row: it reads no table.
  private var isOneRow: Bool {
    if case .select(let select) = body { select.from.isEmpty } else { false }
  }
}
