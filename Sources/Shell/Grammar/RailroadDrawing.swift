import Diagnostics
import Syntax

/// Railroad diagrams of the rules of a grammar, one below the other, as an SVG picture.
struct RailroadDrawing {
  private let grammar: Grammar
  private let rules: [String]
  /// The widest that a row of a rule may be; what is longer goes on below.
  private static let width = 980.0
  private static let margin = 20.0

  init(_ grammar: Grammar, rules: [String]) {
    self.grammar = grammar
    self.rules = rules
  }

  var svg: String {
    var body = ""
    var y = Self.margin
    var widest = 0.0
    for name in rules {
      guard let node = grammar.rules[name] else { continue }
      let track = RailroadTrack(node).fitting(Self.width)
      var pen = RailroadPen()
      let baseline = y + 26 + track.size.up
      pen.title(name, x: Self.margin, y: y + 10)
      pen.start(x: Self.margin, y: baseline)
      pen.draw(track, x: Self.margin + 20, y: baseline)
      pen.end(x: Self.margin + 20 + track.size.width, y: baseline)
      body += "<g id=\"\(name)\">\n\(pen.output)</g>\n"
      widest = max(widest, track.size.width + 40)
      y = baseline + track.size.down + 24
    }
    let (width, height) = (Int(widest + 2 * Self.margin), Int(y))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)">
      <title>The grammar of MissionQL</title>
      <style>
        path { fill: none; stroke: #555; stroke-width: 1.5 }
        rect { fill: #fff; stroke: #555; stroke-width: 1.5 }
        rect.word { fill: #eaf2fb; stroke: #2b5d8c }
        rect.rule { fill: #fff8e6; stroke: #8a6d1a }
        rect.text { stroke-dasharray: 4 3 }
        text { font: 13px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: #111; text-anchor: middle }
        text.title { font-weight: bold; text-anchor: start }
        text.said { font-style: italic }
        circle { fill: #555 }
      </style>
      <rect x="0" y="0" width="\(width)" height="\(height)" style="stroke: none"/>
      \(body)</svg>

      """
  }
}

/// A piece of track with its size.
struct RailroadTrack {
  /// Above and below the line on which it begins and ends.
  struct Size {
    var width: Double
    var up: Double
    var down: Double
  }

  indirect enum Shape {
    case line
    case word(String)
    case rule(String)
    /// In words, one or more lines.
    case said([String])
    /// Any one of these keywords.
    case oneOf([String])
    case sequence([RailroadTrack])
    /// Rows, one behind the other.
    case rows([RailroadTrack])
    case choice([RailroadTrack])
    /// The first, and again by way of the second.
    case loop(RailroadTrack, RailroadTrack)
  }

  static let radius = 9.0
  static let gap = 14.0
  static let separation = 10.0
  static let lineHeight = 18.0

  private(set) var shape: Shape
  private(set) var size: Size

  private init(_ shape: Shape) {
    self.shape = shape
    size = Self.size(of: shape)
  }

  init(_ node: GrammarNode) {
    switch node {
    case .terminal(let text): self.init(.word(text))
    case .rule(let name): self.init(Shape.rule(name))
    case .words(let text): self.init(.said(Self.wrapped(text, 60)))
    case .sequence(let nodes): self.init(.sequence(Self.tracks(of: nodes)))
    case .choice(let nodes): self.init(choice: nodes)
    case .optional(let inner): self.init(.choice([RailroadTrack(.line), RailroadTrack(inner)]))
    case .repetition(let inner):
      let loop = RailroadTrack(.loop(RailroadTrack(inner), RailroadTrack(.line)))
      self.init(.choice([RailroadTrack(.line), loop]))
    }
  }

  private init(choice nodes: [GrammarNode]) {
    let words = nodes.compactMap { if case .terminal(let text) = $0 { text } else { nil } }
    if words.count == nodes.count, words.count > 8 {
      self.init(.oneOf(Self.wrapped(words.joined(separator: " "), 64)))
    } else {
      self.init(.choice(nodes.map { RailroadTrack($0) }))
    }
  }

  /// `item { "," item }` is a loop back through the comma.
  private static func tracks(of nodes: [GrammarNode]) -> [RailroadTrack] {
    var tracks: [RailroadTrack] = []
    var index = 0
    while index < nodes.count {
      if index + 1 < nodes.count, case .repetition(let inner) = nodes[index + 1] {
        let parts = if case .sequence(let parts) = inner { parts } else { [inner] }
        if parts.last == nodes[index] {
          let back = parts.dropLast().map { RailroadTrack($0) }
          let way =
            back.isEmpty ? RailroadTrack(.line) : back.count == 1 ? back[0] : RailroadTrack(.sequence(back))
          tracks.append(RailroadTrack(.loop(RailroadTrack(nodes[index]), way)))
          index += 2
          continue
        }
      }
      tracks.append(RailroadTrack(nodes[index]))
      index += 1
    }
    return tracks
  }

  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// With sequences cut into rows where they are wider.
  func fitting(_ width: Double) -> RailroadTrack {
    guard size.width > width else { return self }
    switch shape {
    case .choice(let tracks):
      return RailroadTrack(.choice(tracks.map { $0.fitting(width - 4 * Self.radius) }))
    case .loop(let track, let back):
      return RailroadTrack(
        .loop(track.fitting(width - 4 * Self.radius), back.fitting(width - 4 * Self.radius)))
    case .sequence(let tracks):
      let inner = width - 4 * Self.radius
      var rows: [[RailroadTrack]] = [[]]
      var used = 0.0
      for track in tracks.map({ $0.fitting(inner) }) {
        if used > 0, used + Self.gap + track.size.width > inner {
          rows.append([])
          used = 0
        }
        used += (used > 0 ? Self.gap : 0) + track.size.width
        rows[rows.count - 1].append(track)
      }
      let tracks = rows.map { $0.count == 1 ? $0[0] : RailroadTrack(.sequence($0)) }
      return tracks.count == 1 ? tracks[0] : RailroadTrack(.rows(tracks))
    default: return self
    }
  }

  private static func size(of shape: Shape) -> Size {
    switch shape {
    case .line: return Size(width: 12, up: 4, down: 4)
    case .word(let text), .rule(let text): return Size(width: Double(text.count) * 8 + 20, up: 13, down: 13)
    case .said(let lines), .oneOf(let lines):
      let width = Double(lines.map(\.count).max() ?? 0) * 8 + 20
      return Size(width: width, up: 13, down: 13 + lineHeight * Double(lines.count - 1))
    case .sequence(let tracks):
      return Size(
        width: tracks.reduce(-gap) { $0 + $1.size.width + gap }, up: tracks.map(\.size.up).max() ?? 0,
        down: tracks.map(\.size.down).max() ?? 0)
    case .rows(let tracks):
      let first = tracks.first?.size ?? Size(width: 0, up: 0, down: 0)
      return Size(
        width: (tracks.map(\.size.width).max() ?? 0) + 4 * radius, up: first.up,
        down: tracks.dropFirst().reduce(first.down) { $0 + 2 * separation + $1.size.up + $1.size.down })
    case .choice(let tracks):
      let first = tracks.first?.size ?? Size(width: 0, up: 0, down: 0)
      return Size(
        width: (tracks.map(\.size.width).max() ?? 0) + 4 * radius, up: first.up,
        down: tracks.dropFirst().reduce(first.down) { $0 + step(over: $1.size) + $1.size.down })
    case .loop(let track, let back):
      return Size(
        width: max(track.size.width, back.size.width) + 4 * radius, up: track.size.up,
        down: track.size.down + step(over: back.size) + back.size.down)
    }
  }

  /// From the lower edge of one track to the line of the next: arcs need room.
  static func step(over size: Size) -> Double { max(separation + size.up, 2 * radius - 4) }
}

/// Draws tracks.
struct RailroadPen {
  private(set) var output = ""
  private let radius = RailroadTrack.radius

  mutating func title(_ text: String, x: Double, y: Double) {
    output += "<text class=\"title\" x=\"\(number(x))\" y=\"\(number(y))\">\(Self.escaped(text))</text>\n"
  }

  mutating func start(x: Double, y: Double) {
    output += "<circle cx=\"\(number(x + 4))\" cy=\"\(number(y))\" r=\"4\"/>\n"
    path("M\(number(x + 4)) \(number(y))h16")
  }

  mutating func end(x: Double, y: Double) {
    path("M\(number(x)) \(number(y))h16")
    output += "<circle cx=\"\(number(x + 16))\" cy=\"\(number(y))\" r=\"4\"/>\n"
  }

  /// - Parameter isBackwards: it is travelled from right to left.
  mutating func draw(_ track: RailroadTrack, x: Double, y: Double, isBackwards: Bool = false) {
    switch track.shape {
    case .line: path("M\(number(x)) \(number(y))h\(number(track.size.width))")
    case .word(let text): box([text], track, x, y, kind: "word", rounding: 13)
    case .rule(let name): box([name], track, x, y, kind: "rule", rounding: 0)
    case .said(let lines): box(lines, track, x, y, kind: "text", rounding: 0)
    case .oneOf(let lines): box(lines, track, x, y, kind: "word", rounding: 13)
    case .sequence(let tracks):
      var left = x
      for (index, part) in (isBackwards ? tracks.reversed() : tracks).enumerated() {
        if index > 0 {
          path("M\(number(left)) \(number(y))h\(number(RailroadTrack.gap))")
          left += RailroadTrack.gap
        }
        draw(part, x: left, y: y, isBackwards: isBackwards)
        left += part.size.width
      }
    case .rows(let tracks): rows(tracks, track.size.width, x, y)
    case .choice(let tracks): choice(tracks, track.size.width, x, y, isBackwards)
    case .loop(let inner, let back): loop(inner, back, track.size.width, x, y, isBackwards)
    }
  }

  private mutating func box(
    _ lines: [String], _ track: RailroadTrack, _ x: Double, _ y: Double, kind: String, rounding: Int
  ) {
    let size = track.size
    output +=
      "<rect class=\"\(kind)\" x=\"\(number(x))\" y=\"\(number(y - size.up))\" width=\"\(number(size.width))\" "
      + "height=\"\(number(size.up + size.down))\" rx=\"\(rounding)\"/>\n"
    for (index, line) in lines.enumerated() {
      let said = kind == "text" ? " class=\"said\"" : ""
      let place =
        "x=\"\(number(x + size.width / 2))\" y=\"\(number(y + 4.5 + RailroadTrack.lineHeight * Double(index)))\""
      output += "<text\(said) \(place)>\(Self.escaped(line))</text>\n"
    }
  }

  private mutating func choice(
    _ tracks: [RailroadTrack], _ width: Double, _ x: Double, _ y: Double, _ isBackwards: Bool
  ) {
    var line = y
    for (index, track) in tracks.enumerated() {
      let side = 2 * radius
      if index == 0 {
        path("M\(number(x)) \(number(y))h\(number(side))")
      } else {
        line += RailroadTrack.step(over: track.size)
        path(
          "M\(number(x)) \(number(y))\(arc(1, radius, radius))V\(number(line - radius))\(arc(0, radius, radius))"
        )
      }
      draw(track, x: x + side, y: line, isBackwards: isBackwards)
      let end = x + side + track.size.width
      path("M\(number(end)) \(number(line))H\(number(x + width - side))")
      if index == 0 {
        path("M\(number(x + width - side)) \(number(y))h\(number(side))")
      } else {
        path(
          "M\(number(x + width - side)) \(number(line))\(arc(0, radius, -radius))V\(number(y + radius))\(arc(1, radius, -radius))"
        )
      }
      line += track.size.down
    }
  }

  private mutating func loop(
    _ inner: RailroadTrack, _ back: RailroadTrack, _ width: Double, _ x: Double, _ y: Double,
    _ isBackwards: Bool
  ) {
    let side = 2 * radius
    path("M\(number(x)) \(number(y))h\(number(side))")
    draw(inner, x: x + side, y: y, isBackwards: isBackwards)
    path("M\(number(x + side + inner.size.width)) \(number(y))H\(number(x + width))")
    let line = y + inner.size.down + RailroadTrack.step(over: back.size)
    let (left, right) = (x + side, x + width - side)
    path(
      "M\(number(right)) \(number(y))\(arc(1, radius, radius))V\(number(line - radius))\(arc(1, -radius, radius))"
    )
    path(
      "M\(number(left)) \(number(y))\(arc(0, -radius, radius))V\(number(line - radius))\(arc(0, radius, radius))"
    )
    let start = left + (right - left - back.size.width) / 2
    path("M\(number(left)) \(number(line))H\(number(start))")
    draw(back, x: start, y: line, isBackwards: !isBackwards)
    path("M\(number(start + back.size.width)) \(number(line))H\(number(right))")
    // Which way it goes.
    let tip = isBackwards ? right : left
    let turn = isBackwards ? -5.0 : 5.0
    path(
      "M\(number(tip + turn)) \(number(line - 4))L\(number(tip)) \(number(line))L\(number(tip + turn)) \(number(line + 4))"
    )
  }

  private mutating func rows(_ tracks: [RailroadTrack], _ width: Double, _ x: Double, _ y: Double) {
    let side = 2 * radius
    var line = y
    for (index, track) in tracks.enumerated() {
      if index == 0 { path("M\(number(x)) \(number(y))h\(number(side))") }
      draw(track, x: x + side, y: line)
      let end = x + side + track.size.width
      guard index + 1 < tracks.count else {
        // Up again to where the track goes on.
        path(
          "M\(number(end)) \(number(line))H\(number(x + width - side))\(arc(0, radius, -radius))"
            + "V\(number(y + radius))\(arc(1, radius, -radius))")
        return
      }
      let next = line + track.size.down + 2 * RailroadTrack.separation + tracks[index + 1].size.up
      let between = line + track.size.down + RailroadTrack.separation
      path(
        "M\(number(end)) \(number(line))\(arc(1, radius, radius))V\(number(max(line + radius, between - radius)))"
          + "\(arc(1, -radius, radius))H\(number(x + radius))\(arc(0, -radius, radius))"
          + "V\(number(next - radius))\(arc(0, radius, radius))h\(number(radius))")
      line = next
    }
  }

  private func arc(_ sweep: Int, _ x: Double, _ y: Double) -> String {
    "a\(number(radius)) \(number(radius)) 0 0 \(sweep) \(number(x)) \(number(y))"
  }

  private mutating func path(_ steps: String) { output += "<path d=\"\(steps)\"/>\n" }

  /// With at most one decimal.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
  }
}
