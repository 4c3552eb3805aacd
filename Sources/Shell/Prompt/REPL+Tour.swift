import Diagnostics
import Rendering
import Syntax

/// `.tour`: each query is shown with its answer, so that both are in sight together. Between them anything can be typed.
extension REPL {
  func tour(from first: String?) throws(OutputError) {
    let steps = Tour.steps
    let number = first.map { Int($0) ?? 0 } ?? 1
    guard steps.indices.contains(number - 1) else {
      return errors.report(
        .unexpectedToken, "the tour has \(steps.count) steps", hint: "`.tour 3` begins at the third")
    }
    // Within the tour it goes on there.
    let isOnTour = tourPlace != nil
    tourPlace = number - 1
    if isOnTour { return }
    defer { tourPlace = nil }
    while let place = tourPlace, !isLeaving {
      guard place < steps.count else {
        return tell("that was the tour: `.examples` lists more, `.help` all that there is")
      }
      tourPlace = place + 1
      guard try show(steps[place], place + 1), try goesOn() else { return tellWhereTourGoesOn() }
    }
  }

  private func tellWhereTourGoesOn() {
    guard !isLeaving, let next = tourPlace else { return }
    let place = next < Tour.steps.count ? "`.tour \(next + 1)` goes on here" : "that was the tour"
    tell("\(place); Up brings back what was run")
  }

  /// False where Ctrl-C ended it.
  private func show(_ step: Tour.Step, _ number: Int) throws(OutputError) -> Bool {
    screen.write(heading(step, number) + indented(painted(step.query, indent: 2)) + "\n")
    remember(step.query)
    Interrupts.reset()
    return try run(.statement(Array(step.query.utf8), asLines: false), of: "tour")
  }

  /// Takes what is typed until Enter alone is; false where the tour is left.
  private func goesOn() throws(OutputError) -> Bool {
    guard let editor else { return false }
    let next = tourPlace
    let invitation = screen.fitted(Self.invitation(isLast: next == Tour.steps.count))
    screen.write("\n" + screen.dim(invitation) + "\n")
    while true {
      Interrupts.reset()
      switch editor.read(prompt: prompt(of: "tour> ")) {
      case .text(let text):
        if pending.isEmpty {
          let word = text.trimmed.lowercased()
          if word.isEmpty { return true }
          if Tour.leavingWords.contains(word) { return false }
        }
        try take(text)
        if isLeaving { return false }
        if tourPlace != next { return true }
      case .interrupted:
        let isEmpty = pending.isEmpty
        dropInput()
        if isEmpty { return false }
      case .end:
        if !editor.takesLines { screen.write("\n") }
        return false
      case .terminated:
        isLeaving = true
        return false
      }
    }
  }

  private static func invitation(isLast: Bool) -> String {
    isLast
      ? "Enter ends the tour; or type a query of your own first"
      : "Enter goes on, q leaves; or type a query of your own"
  }

  private func heading(_ step: Tour.Step, _ number: Int) -> String {
    let width = min(screen.width, 100)
    let title = "\(number)/\(Tour.steps.count)  \(step.title)\n".fitted(width: width)
    return "\n" + (screen.usesColor ? "\u{1B}[1m\(title.dropLast())\u{1B}[0m\n" : title)
      + step.text.filled(width: width, indent: "") + "\n"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
  }
}
