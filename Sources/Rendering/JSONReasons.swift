import Columns
import MissionQL

/// What `--reasons` adds to a row of JSON: `"_missing"`, why values are missing, and `"_passed_over"`, which rows the aggregates of
/// a column passed over. A row has each only if there is something to say.
struct JSONReasons {
  private let result: ResultSet
  /// The keys of the columns, each as it stands in the row.
  private let keys: [[UInt8]]

  init(_ result: ResultSet, keys: [[UInt8]]) {
    self.result = result
    self.keys = keys
  }

  func write(_ batch: Batch, _ row: Int, to output: inout [UInt8]) {
    var entries: [(key: [UInt8], value: [UInt8])] = []
    for (index, key) in keys.enumerated() {
      guard let text = batch.columns[index].reason(at: row).text else { continue }
      var value: [UInt8] = []
      value.append(text: Array(text.utf8)[...], escaping: .json)
      entries.append((key, value))
    }
    write("_missing", entries, to: &output)
    write("_passed_over", passedOver(batch, row), to: &output)
  }

  /// Each column once, by the first of its aggregates that passed over rows.
  private func passedOver(_ batch: Batch, _ row: Int) -> [(key: [UInt8], value: [UInt8])] {
    var entries: [(column: Int, value: [UInt8])] = []
    for place in result.companions.indices {
      guard let group = result.passedOver(place, batch, row), group.missing.total > 0, group.isCounted else {
        continue
      }
      var parts = ["\"rows\":\(group.rows)"]
      for reason in NullReason.allCases where group.missing[reason] > 0 {
        parts.append("\"\(reason.text ?? "missing")\":\(group.missing[reason])")
      }
      let value = Array("{\(parts.joined(separator: ","))}".utf8)
      for column in group.columns where !entries.contains(where: { $0.column == column }) {
        entries.append((column, value))
      }
    }
    return entries.sorted { $0.column < $1.column }.map { (keys[$0.column], $0.value) }
  }

  private func write(
    _ name: String, _ entries: [(key: [UInt8], value: [UInt8])], to output: inout [UInt8]
  ) {
    if entries.isEmpty { return }
    output.append(contentsOf: ",\"\(name)\":{".utf8)
    for (index, entry) in entries.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output.append(contentsOf: entry.key)
      output.append(UInt8(ascii: ":"))
      output.append(contentsOf: entry.value)
    }
    output.append(UInt8(ascii: "}"))
  }
}
