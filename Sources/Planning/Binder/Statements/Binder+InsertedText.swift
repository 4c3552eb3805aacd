import Columns
import Diagnostics
import Syntax

/// Texts that stand in the VALUES of an INSERT are read as what their columns hold, each where it stands, so that
/// `VALUES (1), ('2')` is a column of numbers.
extension StatementBinder {
  /// Binds the query of an INSERT into these columns.
  func bindInserted(_ query: QuerySyntax, into fields: [Field]) -> QueryOutput {
    insertedFields = query.isValues ? fields : []
    defer { insertedFields = [] }
    return bindQuery(query, outer: nil)
  }

  /// The columns that an INSERT names, or all; none where they cannot be told, which is reported elsewhere.
  func insertedFields(_ insert: InsertSyntax) -> [Field] {
    guard let table = catalog.table(named: insert.table.key) else { return [] }
    if insert.columns.isEmpty { return table.fields }
    let named = insert.columns.map { name in table.fields.first { $0.name.lowercased() == name.key } }
    return named.compactMap(\.self).count == named.count ? named.compactMap(\.self) : []
  }

  /// False, and reported, where a text is none of what its column holds.
  func readInsertedTexts(
    _ rows: inout [[BoundExpression]], _ values: ValuesSyntax, into fields: [Field]
  ) -> Bool {
    var isSound = true
    for (index, field) in fields.enumerated() where field.type.base != .text {
      for row in rows.indices {
        guard index < rows[row].count, case .constant(.text(let text), _) = rows[row][index] else { continue }
        guard let read = bindInserted(text, into: field, values.rows[row][index].span) else {
          isSound = false
          continue
        }
        rows[row][index] = read
      }
    }
    return isSound
  }

  private func bindInserted(_ text: String, into field: Field, _ span: SourceSpan) -> BoundExpression? {
    if field.type.readsTextLiterals { return bindText(text, as: field.type, span) }
    guard let spelled = [Value.text(text)].spelled(for: field.type), let value = spelled.values.first else {
      report(
        .typeMismatch, "column `\(field.name)` holds \(field.type.displayName), not TEXT", at: span,
        field.type.base == .boolean ? "neither true nor false" : "spells no number")
      return nil
    }
    let literal = BoundExpression.constant(value, spelled.type)
    return assign(literal, to: field, span, constants: spelled.values) == nil ? nil : literal
  }
}

extension QuerySyntax {
  /// Whether it is VALUES alone, be it in parentheses.
  fileprivate var isValues: Bool {
    guard isPlain else { return false }
    switch body {
    case .values: return true
    case .nested(let inner): return inner.isValues
    case .select, .setOperation: return false
    }
  }
}
