import Glibc

// The part of `make bench` that runs in this process: `compare.py` calls it and does the same with the others.

let arguments = CommandLine.arguments
do {
  switch (arguments.dropFirst().first, arguments.count) {
  case ("grouping", 4): try GroupingTable.write(rows: Int(arguments[2]) ?? 0, to: arguments[3])
  case ("joins", 4): try JoinTables.write(rows: Int(arguments[2]) ?? 0, to: arguments[3])
  case ("queries", 4): try Measurement.savedQueries(in: arguments[2], runs: Int(arguments[3]) ?? 1)
  case ("questions", 5):
    try Measurement.questions(
      file: arguments[2], runs: Int(arguments[3]) ?? 1, threads: Int(arguments[4]) ?? 2)
  case ("tpch", 6...):
    try TPCH.run(
      queries: arguments[2], tables: arguments[3], runs: Int(arguments[4]) ?? 1, only: Array(arguments[6...]),
      threads: Int(arguments[5]) ?? 2)
  default:
    print(
      "usage: Bench grouping ROWS FILE | joins ROWS FOLDER | queries FOLDER RUNS | questions FILE RUNS THREADS"
        + " | tpch QUERIES TABLES RUNS THREADS [QUERY…]")
    exit(2)
  }
} catch {
  print("bench: \(error)")
  exit(1)
}
