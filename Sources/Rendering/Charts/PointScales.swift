import Columns

/// The axes of points and lines.
enum PointScales {
  static func up(_ figure: PointFigure, most: Int) -> ChartScale {
    var (low, high) = ends(figure.series.flatMap { $0.points.map(\.y) })
    // Zero is on the axis if it is near, or little would show how small a change is.
    if low > 0, low < (high - low) * 1.5 { low = 0 }
    if high < 0, -high < (high - low) * 1.5 { high = 0 }
    return ChartScale(low: low, high: high, most: most, isWhole: figure.isWhole.y, isWidened: true)
  }

  static func across(_ figure: PointFigure, most: Int) -> ChartScale {
    let (low, high) = ends(figure.series.flatMap { $0.points.map(\.x) })
    switch figure.along {
    case .numbers:
      return ChartScale(
        low: low, high: high, most: most, isWhole: figure.isWhole.x, isWidened: !figure.isLine)
    case .periods: return years(low, high, most) { BudgetYear.text(of: $0) }
    case .dates: return dates(low, high, most)
    case .names(let names):
      let step = max(1, (names.count + most - 1) / most)
      let ticks = stride(from: 0, to: names.count, by: step).map {
        ChartScale.Tick(position: Double($0), text: names[$0])
      }
      return widened(low, high, ticks)
    }
  }

  private static func ends(_ numbers: [Double]) -> (low: Double, high: Double) {
    (numbers.min() ?? 0, numbers.max() ?? 0)
  }

  /// One place alone stands in the middle.
  private static func widened(_ low: Double, _ high: Double, _ ticks: [ChartScale.Tick]) -> ChartScale {
    high > low
      ? ChartScale(low: low, high: high, ticks: ticks)
      : ChartScale(low: low - 1, high: high + 1, ticks: ticks)
  }

  private static func years(
    _ low: Double, _ high: Double, _ most: Int, _ text: (Int32) -> String
  ) -> ChartScale {
    var step = RoundStep(covering: high - low, most: most)
    if step.exponent < 0 { step = RoundStep(covering: 1, most: 1) }
    let ticks = step.multiples(from: low, to: high).compactMap { multiple -> ChartScale.Tick? in
      let position = step.position(multiple)
      return Int32(exactly: position).map { ChartScale.Tick(position: position, text: text($0)) }
    }
    return widened(low, high, ticks)
  }

  // MARK: Dates

  /// At the first days of years or months, at days, or at hours, whichever are not too many.
  private static func dates(_ low: Double, _ high: Double, _ most: Int) -> ChartScale {
    let days = high - low
    if days <= 2 { return hours(low, high, most) }
    let perTick = days / Double(most)
    if perTick < 20 {
      let step = [1, 2, 7, 14].first { Double($0) >= perTick } ?? 14
      return widened(low, high, everyDay(low, high, step))
    }
    let months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].first { Double($0) * 30.4 >= perTick } ?? 2400
    return widened(low, high, everyMonth(low, high, months))
  }

  private static func everyDay(_ low: Double, _ high: Double, _ step: Int) -> [ChartScale.Tick] {
    stride(from: low.rounded(.up), through: high, by: Double(step)).compactMap { day in
      Int32(exactly: day).map { ChartScale.Tick(position: day, text: text(CivilDate(days: $0), isDay: true)) }
    }
  }

  private static func everyMonth(_ low: Double, _ high: Double, _ step: Int) -> [ChartScale.Tick] {
    guard let first = Int32(exactly: low.rounded(.down)) else { return [] }
    let start = CivilDate(days: first)
    var month = (Int(start.year) * 12 + Int(start.month) - 1) / step * step
    var ticks: [ChartScale.Tick] = []
    while ticks.count < 100 {
      let date = CivilDate(year: Int32(month / 12), month: Int32(month % 12 + 1), day: 1)
      let position = Double(date.days)
      if position > high { break }
      if position >= low {
        ticks.append(.init(position: position, text: text(date, isDay: false, isYear: step >= 12)))
      }
      month += step
    }
    return ticks
  }

  private static func hours(_ low: Double, _ high: Double, _ most: Int) -> ChartScale {
    let perTick = (high - low) * 24 / Double(most)
    let step = [1, 2, 3, 6, 12, 24].first { Double($0) >= perTick } ?? 24
    let first = Int((low * 24 / Double(step)).rounded(.up))
    let ticks = (first..<(first + 100)).compactMap { multiple -> ChartScale.Tick? in
      let hour = multiple * step
      let position = Double(hour) / 24
      guard position <= high, let day = Int32(exactly: (position + 1e-9).rounded(.down)) else { return nil }
      let inDay = hour - Int(day) * 24
      let text = inDay == 0 ? text(CivilDate(days: day), isDay: true) : "\(inDay < 10 ? "0" : "")\(inDay):00"
      return ChartScale.Tick(position: position, text: text)
    }
    return widened(low, high, ticks)
  }

  /// `2020-03-18`, `2020-03`, `2020`.
  private static func text(_ date: CivilDate, isDay: Bool, isYear: Bool = false) -> String {
    var bytes: [UInt8] = []
    CivilDate.write(date.days, to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    return isDay ? text : String(text.dropLast(isYear ? 6 : 3))
  }
}

extension BudgetYear {
  static func text(of year: Int32) -> String {
    var bytes: [UInt8] = []
    write(year, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
