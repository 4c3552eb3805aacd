extension SyntaxPrinter {
  mutating func over(_ over: OverSyntax) {
    switch over {
    case .missing: break
    case .named(let name, _):
      write(" OVER ")
      self.name(name)
    case .window(let window, _):
      write(" OVER ")
      self.window(window)
    }
  }

  mutating func window(_ window: WindowSyntax) {
    write("(")
    var separator = ""
    if let base = window.base {
      windowName(base)
      separator = " "
    }
    if !window.partitionBy.isEmpty {
      write(separator + "PARTITION BY ")
      list(window.partitionBy) { printer, expression in printer.expression(expression) }
      separator = " "
    }
    if !window.orderBy.isEmpty {
      write(separator + "ORDER BY ")
      orderItems(window.orderBy)
      separator = " "
    }
    if let frame = window.frame {
      write(separator)
      self.frame(frame)
    }
    write(")")
  }

  /// In quotes where it is a keyword, since the parts of a window begin with words that can be names.
  private mutating func windowName(_ name: Identifier) {
    if Keyword.spelled(Array(name.text.utf8)) != nil {
      write("\"\(name.text)\"")
    } else {
      self.name(name)
    }
  }

  private mutating func frame(_ frame: FrameSyntax) {
    write(frame.mode.rawValue + (frame.end == nil ? " " : " BETWEEN "))
    bound(frame.start)
    if let end = frame.end {
      write(" AND ")
      bound(end)
    }
    if let exclusion = frame.exclusion { write(" EXCLUDE \(exclusion.rawValue)") }
  }

  private mutating func bound(_ bound: FrameSyntax.Bound) {
    switch bound.kind {
    case .unboundedPreceding: write("UNBOUNDED PRECEDING")
    case .unboundedFollowing: write("UNBOUNDED FOLLOWING")
    case .currentRow: write("CURRENT ROW")
    case .preceding(let offset):
      frameOffset(offset)
      write(" PRECEDING")
    case .following(let offset):
      frameOffset(offset)
      write(" FOLLOWING")
    }
  }
}
