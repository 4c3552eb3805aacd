import Columns
import Diagnostics
import Execution
import Glibc
import Testing

/// Files that are read piece by piece give what texts in memory give.
@Suite struct CSVFileTests {
  /// What a text reads as from a file and from memory, cut into chunks of some size.
  /// - Parameter name: of the file, which errors tell.
  private func outcomes(
    _ text: [UInt8], _ name: String, threads: Int, chunkBytes: Int
  ) throws -> [String] {
    let path = "/tmp/mql-csv-\(getpid())-\(name).csv"
    let file = unsafe fopen(path, "w")
    let written = unsafe fwrite(text, 1, text.count, file)
    unsafe fclose(file)
    #expect(written == text.count)
    defer { unsafe unlink(path) }
    return [
      outcome(threads, chunkBytes) { () throws(Diagnostic) in
        CSVText(name: path, bytes: text, format: CSVFormat())
      },
      outcome(threads, chunkBytes) { () throws(Diagnostic) in
        CSVText(try OpenFile(path, at: nil), format: CSVFormat())
      },
    ]
  }

  /// The rows, or the error with its place.
  private func outcome(_ threads: Int, _ chunkBytes: Int, _ open: () throws(Diagnostic) -> CSVText) -> String
  {
    do throws(Diagnostic) {
      let reader = try CSVReader(open(), threads: threads, chunkBytes: chunkBytes)
      let table = try reader.read(types: [DataType?](repeating: nil, count: reader.fieldNames.count))
      let rows = table.batches.flatMap { batch in
        (0..<batch.count).map { row in
          zip(batch.columns, table.fields).map { column, field in
            column.isNull(row) ? "∅" : column.value(at: row, type: field.type).description(as: field.type)
          }.joined(separator: "|")
        }
      }
      let heading = table.fields.map { "\($0.name) \($0.type)" }.joined(separator: "|")
      return ([heading] + rows).joined(separator: "\n")
    } catch {
      let place = error.place.map { "\($0.line):\($0.column ?? 0) \($0.excerpt)" }
      return "\(error.message) \(place ?? "")"
    }
  }

  /// Fields of all kinds, plain and quoted, with line ends, doubled quotes, empty lines and now and then a mistake.
  private func text(_ random: inout some RandomNumberGenerator) -> [UInt8] {
    let lineEnd = Bool.random(using: &random) ? "\n" : "\r\n"
    let isQuoted = Bool.random(using: &random)
    let fields = [
      "", "7", "-12", "123456789", "007", "1.50", "-0.25", "12345678.12345678", "1e3", "2020-02-29", "abc",
      "id0000062082", "a longer text than twelve bytes", "汉字", "5\" pipe", "twelve\tbytes", "-", ".",
    ]
    let quoted = [
      "\"\"", "\"x,y\"", "\"a\(lineEnd)b\"", "\"say \"\"hi\"\"\"", "\"12\"", "\"too long for a short key\"",
    ]
    let mistakes = ["\"open", "\"a\"b", "one,two", "\u{FFFD}"]
    var text = "a,b,c" + lineEnd
    for row in 0..<Int.random(in: 0..<200, using: &random) {
      let cells = (0..<3).map { column -> String in
        if Int.random(in: 0..<2000, using: &random) == 0 {
          return mistakes.randomElement(using: &random) ?? ""
        }
        let isQuoted = isQuoted && Int.random(in: 0..<4, using: &random) == 0
        if column == 0, !isQuoted { return String(row) }
        return (isQuoted ? quoted : fields).randomElement(using: &random) ?? ""
      }
      text += cells.joined(separator: ",") + lineEnd
      if Int.random(in: 0..<50, using: &random) == 0 { text += lineEnd }
    }
    if Bool.random(using: &random) { text += "1,2,3" }
    return Array(text.utf8)
  }

  @Test(arguments: ["\n", "\r\n", "\r", ""]) func aHeaderMayStandAlone(_ lineEnd: String) throws {
    let bytes = Array(lineEnd.utf8)
    let name = "header" + bytes.map { "-\($0)" }.joined()
    for outcome in try outcomes(Array("a,b".utf8) + bytes, name, threads: 1, chunkBytes: 64) {
      #expect(outcome.hasPrefix("a ") && outcome.contains("|b "), "\(bytes)")
    }
  }

  @Test(arguments: 0..<60) func chunksOfAnySizeReadAlike(_ seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let text = text(&random)
    let whole = try outcomes(text, "\(seed)", threads: 1, chunkBytes: 1 << 22)
    #expect(whole[0] == whole[1])
    for chunkBytes in [1, 7, 64, 300, 1000] {
      for other in try outcomes(text, "\(seed)", threads: 1 + seed % 3, chunkBytes: chunkBytes) {
        #expect(other == whole[0], "\(chunkBytes) bytes a chunk of \(String(decoding: text, as: UTF8.self))")
      }
    }
  }
}

/// Steele, Lea and Flood's SplitMix64: the same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
