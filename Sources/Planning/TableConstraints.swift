package import Syntax

/// What a table of the session demands of its rows. The conditions are kept as written and bound anew by each
/// statement that changes rows; they were found sound when the table was created.
package struct TableConstraints: Sendable {
  /// No two rows have the same values in these columns, unless one of the values is NULL.
  package struct Key: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
      /// The place of the field.
      package var place: Int
      /// How many characters of a text count, if not all.
      package var length: Int?

      package init(place: Int, length: Int? = nil) {
        self.place = place
        self.length = length
      }
    }

    /// Of the constraint or the index.
    package var name: String?
    package var columns: [Column]

    package init(name: String?, columns: [Column]) {
      self.name = name
      self.columns = columns
    }
  }

  /// A condition that is false for no row.
  package struct Check: Sendable {
    package var name: String?
    package var condition: ExpressionSyntax

    package init(name: String?, condition: ExpressionSyntax) {
      self.name = name
      self.condition = condition
    }

    /// As messages call it.
    package var description: String {
      name.map { "the constraint `\($0)`" } ?? "CHECK (\(SyntaxPrinter.text(of: condition)))"
    }
  }

  /// Places of fields that hold a value in each row.
  package var required: Set<Int> = []
  package var keys: [Key] = []
  package var checks: [Check] = []
  /// By the place of the field: what an INSERT that leaves the column out puts into it.
  package var defaults: [Int: ExpressionSyntax] = [:]
  /// By the place of the field: the 12 of DECIMAL(12, 1), where a number could have more digits.
  package var digits: [Int: Int] = [:]

  package init() {}

  package var isEmpty: Bool { required.isEmpty && keys.isEmpty && checks.isEmpty }
}

/// The query that a view stands for, bound anew wherever the view is used.
package struct ViewDefinition: Sendable {
  package var query: QuerySyntax
  /// Names for its columns; fewer than it gives leave the rest as they are.
  package var columns: [Identifier]

  package init(query: QuerySyntax, columns: [Identifier]) {
    self.query = query
    self.columns = columns
  }
}
