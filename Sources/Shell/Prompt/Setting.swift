import Rendering

/// What can be chosen about the prompt: by `.set`, in the config file, and some by the command line or the environment.
enum Setting: String, CaseIterable {
  case mode, charts, timer, reasons, strict, pager, progress, suggestions, color, timeout
  case memoryLimit = "memory-limit"
  case threads

  var summary: String {
    switch self {
    case .mode: "how results are written"
    case .charts: "whether CHART shows a picture, the rows (`off`) or both"
    case .timer: "whether each statement's time is told"
    case .reasons: "whether CSV, TSV and JSON say why values are missing"
    case .strict: "whether an assertion fails where a missing value leaves it undecided"
    case .pager: "what shows results that don't fit the screen: `on` is $PAGER or less"
    case .progress: "whether a statement that takes over a second says how far it is"
    case .suggestions: "whether the rest of an earlier statement is proposed behind the cursor"
    case .color: "whether there are colours: `auto` heeds NO_COLOR and the terminal"
    case .timeout: "after how many seconds a statement is ended"
    case .memoryLimit: "how much memory a statement may use"
    case .threads: "how many processor cores are used"
    }
  }

  /// What it can be, for messages and completion; what is in capitals stands for what is typed.
  var values: [String] {
    switch self {
    case .mode: OutputFormat.allCases.map(\.rawValue)
    case .charts: ChartDisplay.allCases.map(\.rawValue)
    case .timer, .reasons, .strict, .progress, .suggestions: ["on", "off"]
    case .pager: ["on", "off", "COMMAND"]
    case .color: ["auto", "on", "off"]
    case .timeout: ["none", "SECONDS"]
    case .memoryLimit: ["auto", "SIZE"]
    case .threads: ["auto", "COUNT"]
    }
  }

  var standard: String {
    switch self {
    case .mode: OutputFormat.table.rawValue
    case .timer, .reasons, .strict: "off"
    case .charts, .pager, .progress, .suggestions: "on"
    case .color, .memoryLimit, .threads: "auto"
    case .timeout: "none"
    }
  }

  /// The option of the command line that sets it.
  var option: String? {
    switch self {
    case .mode: "--format"
    case .charts, .reasons, .strict, .timeout, .threads: "--" + rawValue
    case .memoryLimit: "--memory-limit"
    case .color: "--no-color"
    case .timer, .pager, .progress, .suggestions: nil
    }
  }

  /// The variable of the environment that sets it.
  var variable: String? {
    switch self {
    case .pager: "PAGER"
    case .color: "NO_COLOR"
    default: nil
    }
  }
}

/// What a setting is, and who said so.
struct Settings {
  enum Origin: Equatable {
    case standard, environment(String), config(line: Int), commandLine, prompt

    var text: String {
      switch self {
      case .standard: "default"
      case .environment(let variable): "$" + variable
      case .config(let line): "config file, line \(line)"
      case .commandLine: "command line"
      case .prompt: ".set"
      }
    }
  }

  private var origins: [Setting: Origin] = [:]

  /// - Parameter options: those that the command line gives.
  init(given options: Set<String>) {
    for setting in Setting.allCases {
      if let option = setting.option, options.contains(option) {
        origins[setting] = .commandLine
      } else if let variable = setting.variable, environmentVariable(variable)?.isEmpty == false {
        origins[setting] = .environment(variable)
      }
    }
  }

  subscript(setting: Setting) -> Origin {
    get { origins[setting] ?? .standard }
    set { origins[setting] = newValue }
  }
}
