import Rendering

/// `mql completions SHELL`: what a shell reads to complete command lines of `mql`.
enum CompletionScript: String, CaseIterable, Sendable {
  case bash, zsh, fish

  var text: String {
    switch self {
    case .bash: BashCompletion.text
    case .zsh: ZshCompletion.text
    case .fish: FishCompletion.text
    }
  }

  /// A command that lists the saved queries with what they answer, a tab between.
  static let savedQueries = "mql list --format tsv 2>/dev/null | tail -n +2 | cut -f 1,4"

  /// As a shell reads it as one word.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}

enum BashCompletion {
  private typealias Command = ShellOptions.Command

  static var text: String {
    """
    # Completes command lines of mql in bash: source <(mql completions bash)
    _mql() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= words= index
      COMPREPLY=()
      # bash parts a word at `=`.
      if [[ $word == = ]]; then
        word=
      elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD-2]}
      fi
      for ((index = 1; index < COMP_CWORD; index++)); do
        case ${COMP_WORDS[index-1]} in
          \(options { if case .none = $0.values { false } else { true } })) continue ;;
        esac
        case ${COMP_WORDS[index]} in
          \(Command.allCases.map(\.rawValue).joined(separator: "|"))) command=${COMP_WORDS[index]}; break ;;
        esac
      done
      case $before in
    \(wordValues)    \(options { if case .file = $0.values { true } else { false } }))
          compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        \(options { if case .folder = $0.values { true } else { false } }))
          compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
        \(options { if case .other = $0.values { true } else { false } })) return ;;
      esac
      if [[ $word == -* ]]; then
        case $command in
    \(commandOptions)      *) words="\(names(of: CommandLineOption.general))" ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
        return
      fi
      case $command in
    \(commandOperands)    *)
          ((COMP_CWORD == 1)) && words="\(Command.allCases.map(\.rawValue).joined(separator: " "))" ;;
      esac
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word"; compgen -f -- "$word")
    }
    complete -F _mql mql

    """
  }

  private static func options(where isWanted: (CommandLineOption) -> Bool) -> String {
    CommandLineOption.all.filter(isWanted).flatMap(\.names).joined(separator: "|")
  }

  private static func names(of options: [CommandLineOption]) -> String {
    options.flatMap(\.names).joined(separator: " ")
  }

  private static var wordValues: String {
    CommandLineOption.all.map { option in
      guard case .words(let words) = option.values else { return "" }
      return """
            \(option.names.joined(separator: "|")))
              mapfile -t COMPREPLY < <(compgen -W "\(words.joined(separator: " "))" -- "$word"); return ;;

        """
    }.joined()
  }

  private static var commandOptions: String {
    Command.allCases.map { command in
      "      \(command.rawValue)) words=\"\(names(of: command.options))\" ;;\n"
    }.joined()
  }

  private static var commandOperands: String {
    Command.allCases.map { command in
      switch command.operands {
      case .files: return ""
      case .nothing: return "    \(command.rawValue)) return ;;\n"
      case .words(let words):
        return """
              \(command.rawValue))
                mapfile -t COMPREPLY < <(compgen -W "\(words.joined(separator: " "))" -- "$word"); return ;;

          """
      case .savedQueries:
        return """
              \(command.rawValue))
                words=$(\(CompletionScript.savedQueries) | cut -f 1)
                mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word"); return ;;

          """
      }
    }.joined()
  }
}

enum ZshCompletion {
  private typealias Command = ShellOptions.Command

  static var text: String {
    """
    #compdef mql
    # Completes command lines of mql in zsh: put it as _mql into a folder of $fpath, or source <(mql completions zsh)
    _mql_queries() {
      local -a queries
      queries=(${(f)"$(\(CompletionScript.savedQueries) | sed 's/:/\\\\:/g; s/\\t/:/')"})
      _describe 'saved query' queries
    }
    _mql() {
      local curcontext=$curcontext state line
      local -a commands options
      typeset -A opt_args
      commands=(
    \(Command.allCases.map { "    \(CompletionScript.quoted("\($0.rawValue):\($0.summary)"))\n" }.joined())  )
      case ${words[2]} in
    \(Command.allCases.map(branch).joined())  esac
      _arguments -s -S \\
    \(CommandLineOption.general.map { "    \(specification($0, $0.help)) \\\n" }.joined())\
        '1: :{ _describe command commands; _files }' '*:query file:_files'
    }
    if [[ $funcstack[1] == _mql ]]; then _mql "$@"; else compdef _mql mql; fi

    """
  }

  private static func branch(_ command: Command) -> String {
    """
        \(command.rawValue))
          _arguments -s -S \\
    \(command.options.map { "        \(specification($0, command.note(on: $0))) \\\n" }.joined())\
            '1: :' \(operands(of: command))
          return ;;

    """
  }

  private static func operands(of command: Command) -> String {
    switch command.operands {
    case .savedQueries: "'*:saved query:_mql_queries'"
    case .files: "'*:query file:_files'"
    case .nothing: "'*: :'"
    case .words(let words): "'*: :(\(words.joined(separator: " ")))'"
    }
  }

  /// `'*--param=[give …]:NAME=VALUE:'`
  private static func specification(_ option: CommandLineOption, _ help: String) -> String {
    var text = "["
    for character in help {
      if "[]:\\".contains(character) { text.append("\\") }
      text.append(character)
    }
    text += "]"
    switch option.values {
    case .none: break
    case .words(let words): text += ":\(option.value ?? ""):(\(words.joined(separator: " ")))"
    case .file: text += ":file:_files"
    case .folder: text += ":folder:_files -/"
    case .other: text += ":\(option.value ?? ""): "
    }
    let quoted = CompletionScript.quoted(text)
    let names = option.names.map { name in
      name.hasPrefix("--") && option.value != nil ? name + "=" : name
    }
    return names.map { "\(CompletionScript.quoted("*" + $0))\(quoted)" }.joined(separator: " ")
  }
}

enum FishCompletion {
  private typealias Command = ShellOptions.Command

  static var text: String {
    let commands = Command.allCases.map(\.rawValue).joined(separator: " ")
    return """
      # Completes command lines of mql in fish: mql completions fish > ~/.config/fish/completions/mql.fish
      set -l commands \(commands)

      """
        + Command.allCases.map { command in
          "complete -c mql -n \"not __fish_seen_subcommand_from $commands\" -a \(command.rawValue) "
            + "-d \(CompletionScript.quoted(command.summary))\n"
        }.joined()
        + CommandLineOption.all.map(option).joined() + Command.allCases.map(operands).joined()
  }

  /// An option is offered where a command has it, and without a command if it is no single command's.
  private static func option(_ option: CommandLineOption) -> String {
    var text = "complete -c mql"
    let owners = Command.allCases.filter { !$0.optionNames.isDisjoint(with: option.names) }.map(\.rawValue)
    let isSpecial = option.isSpecial
    let others = Command.allCases.map(\.rawValue).filter { !owners.contains($0) }
    if isSpecial {
      text += " -n \"__fish_seen_subcommand_from \(owners.joined(separator: " "))\""
    } else if !others.isEmpty {
      text += " -n \"not __fish_seen_subcommand_from \(others.joined(separator: " "))\""
    }
    for name in option.names {
      text += name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
    }
    switch option.values {
    case .none: break
    case .words(let words):
      let shown = option.value == "FORMAT" ? words.map(described) : words
      text += " -x -a \(CompletionScript.quoted(shown.joined(separator: " ")))"
    case .file: text += " -r -F"
    case .folder: text += " -x -a '(__fish_complete_directories)'"
    case .other: text += " -x"
    }
    return text + " -d \(CompletionScript.quoted(option.help))\n"
  }

  /// What the option's own description would stand beside otherwise.
  private static func described(_ word: String) -> String {
    OutputFormat(rawValue: word).map { "\(word)\\t\"\($0.summary)\"" } ?? word
  }

  private static func operands(of command: Command) -> String {
    let start = "complete -c mql -n \"__fish_seen_subcommand_from \(command.rawValue)\""
    switch command.operands {
    case .files: return ""
    case .nothing: return start + " -f\n"
    case .words(let words): return start + " -f -a \(CompletionScript.quoted(words.joined(separator: " ")))\n"
    case .savedQueries: return start + " -f -a '(\(CompletionScript.savedQueries))'\n"
    }
  }
}
