import Columns
import Diagnostics
import Syntax

/// Regular expressions: `~` and its sisters, SIMILAR TO, and the functions.
extension StatementBinder {
  func bindMatching(_ like: LikeSyntax, in context: ExpressionContext) -> BoundExpression? {
    let word = like.op.rawValue
    let subject = bindOperand(like.subject, in: context)
    let pattern = bindOperand(like.pattern, in: context)
    var escape: Operand? = Operand(.constant(.text("\\"), .text), like.span)
    if let written = like.escape { escape = bindOperand(written, in: context) }
    guard let subject, let pattern, let escape, let text = textOperand(subject, of: word),
      let form = textOperand(pattern, of: word)
    else { return nil }
    let test: BoundExpression
    switch like.op {
    case .similar:
      guard let mark = textOperand(escape, of: "ESCAPE"),
        let expression = similarPattern(form, mark, pattern.span)
      else { return nil }
      test = .call(.regexFullMatches, [text, expression], .boolean, like.span)
    default:
      let flags = like.op == .matchesIgnoringCase ? "(?i)" : ""
      guard let expression = regularExpression(Operand(form, pattern.span), flags: flags) else { return nil }
      test = .call(.regexMatches, [text, expression.pattern], .boolean, like.span)
    }
    return test.negated(like.negated, like.span)
  }

  /// The pattern of SIMILAR TO as a regular expression; one that is constant is checked.
  private func similarPattern(
    _ pattern: BoundExpression, _ escape: BoundExpression, _ span: SourceSpan
  ) -> BoundExpression? {
    let call = BoundExpression.call(.similarPattern, [pattern, escape], .text, span)
    guard case .constant = pattern, case .constant = escape else { return call }
    var fault: String?
    do throws(Diagnostic) {
      guard case .text(let text)? = try ConstantEvaluator.value(of: call) else { return call }
      do {
        _ = try RegularExpression.take(Array(text.utf8))
        return .constant(.text(text), .text)
      } catch { fault = error.message }
    } catch { fault = error.message }
    report(.malformedPattern, "SIMILAR TO cannot read this pattern: \(fault ?? "")", at: span)
    return nil
  }

  /// The pattern with its flags before it, and how many groups it has if it is constant; reported if it is
  /// malformed.
  func regularExpression(
    _ pattern: Operand, flags: String
  ) -> (pattern: BoundExpression, groups: Int?)? {
    guard let text = pattern.literalText else {
      guard !flags.isEmpty else { return (pattern.expression, nil) }
      let prefix = BoundExpression.constant(.text(flags), .text)
      return (.call(.concatenate, [prefix, pattern.expression], .text, pattern.span), nil)
    }
    do {
      let groups = try RegularExpression.take(Array(text.utf8)).groupCount
      return (.constant(.text(flags + text), .text), groups)
    } catch {
      reportPattern(error, text, at: pattern.span)
      return nil
    }
  }

  /// Points into the text where it stands as it is written.
  func reportPattern(_ error: RegularExpressionError, _ text: String, at span: SourceSpan) {
    let bytes = Array(text.utf8)
    func written(_ offset: Int) -> UInt32 {
      // A quote in the text is written twice.
      let quotes = bytes[..<min(offset, bytes.count)].count { $0 == UInt8(ascii: "'") }
      return span.lower + UInt32(clamping: 1 + offset + quotes)
    }
    let isAsWritten = span.upper >= span.lower && written(bytes.count) + 1 == span.upper
    let place =
      isAsWritten
      ? SourceSpan(lower: written(error.range.lowerBound), upper: written(error.range.upperBound)) : span
    report(
      .malformedPattern, "this is no regular expression: \(error.message)", at: place,
      isAsWritten ? "" : "at byte \(error.range.lowerBound + 1) of the pattern", hint: error.hint)
  }

  // MARK: Functions

  /// `regexp_matches(text, pattern [, options])` and the others.
  func bindRegularExpression(
    _ form: FunctionDefinition.RegularExpressionForm, _ function: FunctionDefinition, _ call: CallSyntax,
    in context: ExpressionContext
  ) -> BoundExpression? {
    guard var operands = bindOperands(call.arguments, in: context) else { return nil }
    var options = RegularExpressionOptions()
    // The options stand last, where a text can stand that is nothing else.
    if operands.count == form.operandCount + 1
      || form == .extract && operands.count == 3 && operands[2].type.base == .text
    {
      guard let read = self.options(operands.removeLast(), of: form) else { return nil }
      options = read
    }
    let typed = operands.enumerated().map { index, operand in
      coerce(operand, to: index < 2 ? function.parameters[index] : form.parameter, of: function)
    }
    guard !typed.contains(where: { $0 == nil }) else { return nil }
    var arguments = typed.compactMap(\.self)
    guard let pattern = regularExpression(Operand(arguments[1], operands[1].span), flags: options.flags)
    else { return nil }
    arguments[1] = pattern.pattern
    switch form {
    case .matches: return .call(.regexMatches, arguments, .boolean, call.span)
    case .fullMatches: return .call(.regexFullMatches, arguments, .boolean, call.span)
    case .extract:
      if arguments.count < 3 { arguments.append(.constant(.integer(0), .integer)) }
      guard checkGroup(arguments[2], pattern.groups, at: operands.last?.span ?? call.span) else { return nil }
      return .call(.regexExtract, arguments, .text, call.span)
    case .replace:
      guard checkReplacement(operands[2], pattern.groups) else { return nil }
      return .call(options.isGlobal ? .regexReplaceAll : .regexReplace, arguments, .text, call.span)
    }
  }

  private func checkGroup(_ group: BoundExpression, _ groups: Int?, at span: SourceSpan) -> Bool {
    guard case .constant(.integer(let number), _) = group, let groups, number < 0 || number > Int64(groups)
    else { return true }
    report(
      .argumentOutOfRange, "the pattern has no group \(number)", at: span, counted(groups, "group"),
      hint: "groups are parentheses, counted from 1; 0 is the whole match")
    return false
  }

  private func checkReplacement(_ replacement: Operand, _ groups: Int?) -> Bool {
    guard let text = replacement.literalText,
      let fault = RegularExpressionReplacement.fault(of: Array(text.utf8).span, groups: groups ?? 9)
    else { return true }
    report(
      .argumentOutOfRange, "this asks for \(fault)", at: replacement.span,
      hint: "\\1 stands for what the first group matched, \\0 for the whole match, \\\\ for the sign")
    return false
  }

  /// Letters such as 'gi'; reported if they are not known beforehand, or not known at all.
  private func options(
    _ operand: Operand, of form: FunctionDefinition.RegularExpressionForm
  ) -> RegularExpressionOptions? {
    let known = form == .replace ? "g, i, c, m and s" : "i, c, m and s"
    let hint =
      "there are \(known): i ignores case, m lets ^ and $ match at line breaks, s lets . match them"
      + (form == .replace ? ", g replaces all" : "")
    guard let text = operand.literalText else {
      report(
        .wrongArgumentType, "options of a regular expression are a text in quotes", at: operand.span,
        hint: hint)
      return nil
    }
    var options = RegularExpressionOptions()
    for letter in text.unicodeScalars {
      switch letter {
      case "g" where form == .replace: options.isGlobal = true
      case "i": options.ignoresCase = true
      case "c": options.ignoresCase = false
      case "m": options.isMultiline = true
      case "s": options.dotMatchesNewline = true
      default:
        report(.argumentOutOfRange, "there is no option `\(letter)`", at: operand.span, hint: hint)
        return nil
      }
    }
    return options
  }
}

private struct RegularExpressionOptions {
  var isGlobal = false
  var ignoresCase = false
  var isMultiline = false
  var dotMatchesNewline = false

  /// As a pattern sets them.
  var flags: String {
    let letters = (ignoresCase ? "i" : "") + (isMultiline ? "m" : "") + (dotMatchesNewline ? "s" : "")
    return letters.isEmpty ? "" : "(?\(letters))"
  }
}

extension FunctionDefinition.RegularExpressionForm {
  /// Arguments before the options.
  fileprivate var operandCount: Int {
    switch self {
    case .matches, .fullMatches: 2
    case .extract, .replace: 3
    }
  }

  fileprivate var parameter: FunctionParameter {
    self == .extract
      ? FunctionParameter(name: "group", kind: .integer) : FunctionParameter(name: "replacement", kind: .text)
  }
}
