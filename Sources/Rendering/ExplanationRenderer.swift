import Diagnostics
import MissionQL

extension OutputFormat {
  /// Writes the steps of an explanation: numbered for people, as rows for programs.
  package func render(
    explanation steps: [String], _ options: RenderingOptions, into output: inout OutputBuffer
  ) throws(OutputError) {
    if isForPeople {
      output.append(Self.numbered(steps, width: options.terminal?.width))
    } else {
      try renderer(options).render(ResultSet(steps: steps), into: &output)
    }
  }

  /// `1. Reads …`, in lines of the terminal's width, if there is one.
  private static func numbered(_ steps: [String], width: Int?) -> String {
    let last = String(steps.count).count
    return steps.enumerated().map { index, step in
      let number = String(index + 1)
      let start = String(repeating: " ", count: last - number.count) + number + ". "
      let text = TerminalText.escaped(step)
      guard let width else { return start + text + "\n" }
      let hanging = String(repeating: " ", count: start.count)
      return start + text.filled(width: max(width, 40), indent: hanging).dropFirst(start.count)
    }
    .joined()
  }
}
