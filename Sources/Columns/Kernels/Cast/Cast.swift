/// The column as another type, NULLs and their reasons kept.
/// - Parameter isTry: NULL where a value cannot be cast, rather than a failure.
/// - Throws: for the first row whose value cannot be cast.
package func cast(
  _ column: ColumnVector, from: DataType, to: DataType, isTry: Bool
) throws(EvaluationFailure) -> ColumnVector {
  throw .unexpectedTypes(.round)
}

/// The column of decimals or integers itself, if every number has at most `precision` digits, as a
/// DECIMAL(precision, scale) must. `isTry`: NULL where one has more.
package func checkPrecision(
  _ column: ColumnVector, precision: Int, type: DataType, isTry: Bool
) throws(EvaluationFailure) -> ColumnVector {
  throw .unexpectedTypes(.round)
}

/// `column IN (values)`, where the values are of the column's type: true where one is equal; otherwise NULL if one of them
/// is NULL, and false if not; NULL where the column is.
package func isIn(
  _ column: ColumnVector, _ values: [Value], type: DataType
) throws(EvaluationFailure) -> ColumnVector {
  throw .unexpectedTypes(.equal)
}
