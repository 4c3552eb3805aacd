import Columns
import Diagnostics
import Syntax

extension StatementBinder {
  func bindCopy(_ copy: CopySyntax) -> BoundStatement? {
    let target = bindTarget(copy)
    let isDrawn = target?.format == .svg
    let query: BoundQuery?
    switch copy.source {
    case .query(let syntax): query = bindWhole(syntax, isDrawn: isDrawn)
    case .table(let name):
      let select = SelectSyntax(
        distinct: nil, items: [], from: [.named(name, alias: nil)], where: nil, groupBy: nil, having: nil,
        isFromFirst: true, span: name.span)
      query = bindWhole(QuerySyntax(body: .select(select), span: name.span), isDrawn: isDrawn)
    }
    guard let query, let target, diagnostics.isEmpty else { return nil }
    return .copy(query, to: target)
  }

  private func bindTarget(_ copy: CopySyntax) -> CopyTarget? {
    let written = copy.options.last { $0.name.key == "format" }
    guard let format = written.map(bindFormat) ?? CopyFormat(path: copy.path) else {
      if written == nil {
        report(
          .argumentOutOfRange, "the name of the file does not say its format", at: copy.pathSpan,
          "ends in no format's name", hint: "end it in .csv, .json or .md, or write WITH (format = 'csv')")
      }
      return nil
    }
    var target = CopyTarget(path: copy.path, pathSpan: copy.pathSpan, format: format)
    var isSound = true
    for option in copy.options where option.name.key != "format" {
      if !apply(option, to: &target) { isSound = false }
    }
    return isSound ? target : nil
  }

  private func bindFormat(_ option: CopySyntax.Option) -> CopyFormat? {
    let names = CopyFormat.allCases.map(\.rawValue)
    guard case .text(let name)? = option.value?.kind else {
      report(
        .wrongArgumentType, "`format` needs the name of a format", at: option.value?.span ?? option.name.span,
        hint: "formats: \(names.joined(separator: ", "))")
      return nil
    }
    if let format = CopyFormat(rawValue: name.lowercased()) { return format }
    report(
      .argumentOutOfRange, "there is no format `\(name)`", at: option.value?.span ?? option.name.span,
      "not found", hint: suggestion(for: name, among: names, called: "formats"))
    return nil
  }

  private func apply(_ option: CopySyntax.Option, to target: inout CopyTarget) -> Bool {
    let kind = option.value?.kind ?? .boolean(true)
    switch (option.name.key, kind) {
    case ("header", .boolean(let value)) where target.format == .csv || target.format == .tsv:
      target.hasHeader = value
    case ("delimiter", .text(let text)) where target.format == .csv,
      ("delim", .text(let text)) where target.format == .csv:
      // Values that are no texts stand without quotes, so that none of them may have it.
      guard let delimiter = FileTableRequest.delimiter(text), ",;|\t^~#&@!$*=?".utf8.contains(delimiter)
      else {
        report(
          .argumentOutOfRange, "`delimiter` needs one ASCII character that no number or date has",
          at: option.value?.span ?? option.name.span, hint: "write delimiter = ';'")
        return false
      }
      target.delimiter = delimiter
    case ("reasons", .boolean(let value)): target.showsReasons = value
    case ("header", _), ("delimiter", _), ("delim", _), ("reasons", _):
      let isOfFormat = option.name.key == "reasons" || target.format == .csv
      report(
        .wrongArgumentType,
        isOfFormat
          ? "`\(option.name.text)` does not take this value"
          : "`\(option.name.text)` says nothing of the format \(target.format.rawValue)",
        at: isOfFormat ? option.value?.span ?? option.name.span : option.name.span,
        hint: "options are format = 'csv', and for it delimiter = ';', header = FALSE, reasons = TRUE")
      return false
    default:
      report(
        .wrongArgumentType, "there is no option `\(option.name.text)`", at: option.name.span,
        hint: suggestion(
          for: option.name.text, among: ["format", "delimiter", "header", "reasons"], called: "options"))
      return false
    }
    return true
  }
}

extension FileTableRequest {
  /// The byte that a text names as what stands between fields.
  static func delimiter(_ text: String) -> UInt8? {
    let bytes = Array(text == "\\t" ? "\t".utf8 : text.utf8)
    guard bytes.count == 1, bytes[0] < 0x80, ![10, 13, 34].contains(bytes[0]) else { return nil }
    return bytes[0]
  }
}
