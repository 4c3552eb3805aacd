import Glibc
import Testing

/// The assertions inside the program hold for the data inside it, and for no copy of it in which a figure was changed.
@Suite struct CheckTests {
  static let package =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/Sources/MissionData/Package"

  static let cells: [(table: String, column: String)] = [
    ("budget_lines", "expenditure"), ("budget_totals", "expenditure"), ("budget_lines", "variance_percent"),
    ("redeployments", "revised"), ("personnel", "actual"), ("indicator_values", "value"),
    ("outputs", "status"),
    ("equipment_costs", "expenditure"),
  ]

  @Test func theDataHolds() throws {
    let run = try Run(["check"])
    #expect(run.exitCode == 0, "\(run.output)")
    #expect(run.errors == "")
  }

  /// The cell is one of the column's, drawn by a seed.
  @Test(arguments: cells.indices) func aChangedCellBreaksAnAssertion(_ number: Int) throws {
    let (table, column) = Self.cells[number]
    let folder = try TemporaryFolder()
    try #require(unsafe system("cp -r '\(Self.package)/.' '\(folder.path)'") == 0)
    let text = try #require(folder.read("data/\(table).csv"))
    let (changed, what) = try #require(Self.changed(text, column, seed: 20_190_701 + number))
    _ = try folder.file("data/\(table).csv", changed)
    let run = try Run(["check", "--quiet", "--data", folder.path])
    #expect(run.exitCode == 3, "\(table).\(column): \(what)\n\(run.errors)")
  }

  /// The text of the table with one cell changed: another first digit, or another word of the column.
  private static func changed(_ text: String, _ column: String, seed: Int) -> (text: String, what: String)? {
    var rows = text.split(separator: "\n").map { fields(of: $0) }
    guard let place = rows.first?.firstIndex(of: column) else { return nil }
    let candidates = rows.indices.dropFirst().filter { row in
      place < rows[row].count && (rows[row][place].contains(where: \.isNumber) || column == "status")
    }
    guard !candidates.isEmpty else { return nil }
    let row = candidates[candidates.startIndex + (seed &* 7919) % candidates.count]
    let before = rows[row][place]
    rows[row][place] = changed(before)
    let after = rows.map { $0.joined(separator: ",") + "\n" }.joined()
    return (after, "row \(row): \(before) to \(rows[row][place])")
  }

  private static func changed(_ cell: String) -> String {
    guard let index = cell.firstIndex(where: \.isNumber), let digit = cell[index].wholeNumberValue else {
      return cell == "met" ? "exceeded" : "met"
    }
    return cell[..<index] + String(digit % 9 + 1) + cell[cell.index(after: index)...]
  }

  /// The fields of a line, quotes kept.
  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted { fields.append("") } else { fields[fields.count - 1].append(character) }
    }
    return fields
  }
}
