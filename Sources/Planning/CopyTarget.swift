package import Diagnostics

/// How COPY writes a file. Every one is a format of results too.
package enum CopyFormat: String, CaseIterable, Sendable {
  case csv, tsv, json, jsonl, markdown, html, latex, insert, table, box, line, un
  case unMarkdown = "un-markdown"
  case unHTML = "un-html"
  /// The chart of the rows.
  case svg

  /// What the ending of a file's name says.
  package init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: point)...].lowercased() {
    case "csv": self = .csv
    case "tsv": self = .tsv
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "tex": self = .latex
    case "sql": self = .insert
    case "txt": self = .table
    case "svg": self = .svg
    default: return nil
    }
  }
}

/// Where COPY writes to, and how.
package struct CopyTarget: Sendable {
  package var path: String
  package var pathSpan: SourceSpan
  package var format: CopyFormat
  /// CSV: what stands between fields, if not a comma.
  package var delimiter: UInt8?
  /// CSV and TSV: whether the names of the columns come first.
  package var hasHeader = true
  /// Whether formats for programs say why a value is missing.
  package var showsReasons = false

  package init(path: String, pathSpan: SourceSpan, format: CopyFormat) {
    self.path = path
    self.pathSpan = pathSpan
    self.format = format
  }
}
