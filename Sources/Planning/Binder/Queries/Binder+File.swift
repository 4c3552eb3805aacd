import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  /// `'file.csv'` as a table, called by the file's name without folder and ending unless it has an alias.
  func bindFile(_ file: FileTableSyntax, _ alias: TableAliasSyntax?) -> BoundTable {
    var request = FileTableRequest(path: file.path, pathSpan: file.pathSpan)
    var isSound = true
    for option in file.options where !apply(option, to: &request) { isSound = false }
    for column in file.columnTypes {
      guard let type = bindType(column.type, of: nil) else {
        isSound = false
        continue
      }
      request.columnTypes.append((column.name.text, column.name.span, type))
    }
    guard isSound else { return .unknown }
    do throws(Diagnostic) {
      var table = try catalog.openFile(request)
      table.name = tableName(of: file.path)
      return scan(table, alias, span: alias?.name.span ?? file.pathSpan)
    } catch {
      report(error)
      return .unknown
    }
  }

  private func apply(_ option: FileTableSyntax.Option, to request: inout FileTableRequest) -> Bool {
    switch (option.name.key, option.value.kind) {
    case ("delimiter", .text(let text)), ("delim", .text(let text)), ("sep", .text(let text)):
      guard let delimiter = FileTableRequest.delimiter(text) else {
        report(
          .argumentOutOfRange, "`delimiter` needs one ASCII character", at: option.value.span,
          hint: "write delimiter = ';'")
        return false
      }
      request.delimiter = delimiter
    case ("header", .boolean(let value)): request.hasHeader = value
    case ("reasons", .boolean(let value)): request.readsReasons = value
    case ("null", .text(let text)), ("nullstr", .text(let text)): request.nullText = text
    case ("delimiter", _), ("header", _), ("reasons", _), ("null", _), ("delim", _), ("sep", _),
      ("nullstr", _):
      report(
        .wrongArgumentType, "`\(option.name.text)` does not take this value", at: option.value.span,
        hint: "options are delimiter = ';', header = FALSE, null = 'NA', reasons = TRUE")
      return false
    default:
      report(
        .wrongArgumentType, "there is no option `\(option.name.text)`", at: option.name.span,
        hint: suggestion(
          for: option.name.text, among: ["delimiter", "header", "null", "reasons"], called: "options"))
      return false
    }
    return true
  }

  private func tableName(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return file }
    return String(file[..<point])
  }
}
