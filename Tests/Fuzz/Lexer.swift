// Tokens cover the text in order, and statements end where the splitter says.
import Diagnostics
import Syntax

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLexer(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  var end: UInt32 = 0
  var semicolons: [Int] = []
  for token in Lexer.tokens(of: bytes) {
    precondition(
      token.span.lower >= end && token.span.upper > token.span.lower, "tokens overlap or are empty")
    precondition(Int(token.span.upper) <= count, "a token lies outside the text")
    end = token.span.upper
    if token.kind == .semicolon { semicolons.append(Int(end)) }
  }
  checkSplitter(bytes, semicolons)
  return 0
}

/// The bytes come one after another; each end must be a semicolon that the lexer sees too.
private func checkSplitter(_ bytes: [UInt8], _ semicolons: [Int]) {
  guard String(validating: bytes, as: UTF8.self) != nil, bytes.count < 512 else { return }
  var ends: [Int] = []
  var start = 0
  var splitter = StatementSplitter()
  for count in bytes.indices {
    while let end = splitter.end(in: Array(bytes[start..<(count + 1)])) {
      ends.append(start + end)
      start += end
      splitter = StatementSplitter()
    }
  }
  precondition(ends == semicolons, "the splitter and the lexer disagree")
}
