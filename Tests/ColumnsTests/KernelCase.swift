import Columns
import Testing

/// What a row of arguments must give.
enum Outcome: Hashable {
  case value(Value)
  case failure(EvaluationFailure.Kind)
}

struct Row: Sendable {
  var arguments: [Value]
  var outcome: Outcome

  init(_ arguments: Value..., gives value: Value) {
    self.arguments = arguments
    outcome = .value(value)
  }

  init(_ arguments: Value..., fails kind: EvaluationFailure.Kind) {
    self.arguments = arguments
    outcome = .failure(kind)
  }
}

/// A function over arguments of some types, and rows of what it must give.
struct KernelCase: Sendable, CustomTestStringConvertible {
  var function: ScalarFunction
  var types: [DataType]
  var result: DataType
  var rows: [Row]

  init(_ function: ScalarFunction, _ types: DataType..., gives result: DataType, rows: [Row]) {
    self.function = function
    self.types = types
    self.result = result
    self.rows = rows
  }

  var testDescription: String { "\(function) \(types.map(\.base))" }

  /// Runs the rows as whole columns, then each one with every choice of constant arguments: all must agree.
  func check() {
    let good = rows.filter { if case .value = $0.outcome { true } else { false } }
    checkBatch(good, constants: 0, repeated: 1)
    for row in rows {
      for constants in 0..<(1 << types.count) {
        checkBatch([row], constants: constants, repeated: constants == 0 ? 1 : 3)
      }
    }
    checkNullsHideFailures(good)
  }

  private func checkBatch(_ rows: [Row], constants: Int, repeated: Int) {
    let rows = rows.flatMap { [Row](repeating: $0, count: repeated) }
    guard let first = rows.first else { return }
    let columns = types.indices.map { index in
      constants >> index & 1 == 1
        ? ColumnVector.constant(first.arguments[index], type: types[index], count: rows.count)
        : column(rows.map { $0.arguments[index] }, types[index])
    }
    do {
      let column = try evaluate(
        function, columns, argumentTypes: types, resultType: result, count: rows.count)
      #expect(column.count == rows.count)
      for (index, row) in rows.enumerated() {
        let found = Outcome.value(column.value(at: index, type: result))
        #expect(found == row.outcome, "\(function)(\(row.arguments)), constants \(constants)")
      }
    } catch {
      #expect(
        .failure(error.kind) == first.outcome, "\(function)(\(first.arguments)), constants \(constants)")
      #expect(error.row == 0)
    }
  }

  /// A row that fails, made NULL by its mask, is no failure; behind good rows it is reported as what it is.
  private func checkNullsHideFailures(_ good: [Row]) {
    for row in rows {
      guard case .failure(let kind) = row.outcome else { continue }
      let batch = good + [row]
      var columns = types.indices.map { index in column(batch.map { $0.arguments[index] }, types[index]) }
      do {
        _ = try evaluate(function, columns, argumentTypes: types, resultType: result, count: batch.count)
        Issue.record("\(function)(\(row.arguments)) did not fail")
      } catch {
        #expect(error == EvaluationFailure(kind, row: good.count))
      }
      var mask = columns[0].validity ?? ValidityMask(repeating: true, count: batch.count)
      mask[good.count] = false
      columns[0].validity = mask
      #expect(throws: Never.self) {
        let result = try evaluate(
          function, columns, argumentTypes: types, resultType: self.result, count: batch.count)
        #expect(result.isNull(good.count))
      }
    }
  }
}

func column(_ values: [Value], _ type: DataType) -> ColumnVector {
  var builder = ColumnVectorBuilder(type: type)
  for value in values { builder.append(value) }
  return builder.finish()
}

func values(_ column: ColumnVector, _ type: DataType) -> [Value] {
  (0..<column.count).map { column.value(at: $0, type: type) }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral
{
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(floatLiteral value: Double) { self = .double(value) }
  package init(stringLiteral value: String) { self = .text(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(nilLiteral: ()) { self = .null }
}

extension String {
  /// The decimal with the digits as written.
  var decimal: Value { Decimal(self).map { .decimal($0) } ?? .text("no decimal: \(self)") }

  var period: Value {
    BudgetYear.parse(Array(utf8).span).map { .period($0) } ?? .text("no period: \(self)")
  }

  var date: Value { CivilDate.parse(Array(utf8).span).map { .date($0) } ?? .text("no date: \(self)") }
}

let greatest38 = String(repeating: "9", count: 38)
