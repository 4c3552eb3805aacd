import Diagnostics
import Glibc

/// All saved queries: the user's own, in `${XDG_DATA_HOME:-~/.local/share}/missionql/queries`, before those that the program
/// carries.
struct QueryLibrary: Sendable {
  /// Where the user's own are kept; nil where there can be none.
  let folder: String?

  /// - Parameter allowsFiles: false: only those that the program carries.
  init(allowsFiles: Bool = true) {
    folder = allowsFiles ? Self.defaultFolder : nil
  }

  private static var defaultFolder: String? {
    if let data = environmentVariable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/missionql/queries"
    }
    guard let home = environmentVariable("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/share/missionql/queries"
  }

  /// The file of an own query; nil where it can have none.
  func path(of name: String) -> String? {
    guard SavedQuery.isName(name) else { return nil }
    return folder.map { "\($0)/\(name).mql" }
  }

  func query(named name: String) -> SavedQuery? {
    let builtIn = EmbeddedQuery.all.first { $0.name == name }
    if let path = path(of: name), unsafe access(path, F_OK) == 0 {
      return SavedQuery(name: name, origin: .own(path: path, replacesBuiltIn: builtIn != nil))
    }
    return builtIn.map { SavedQuery(name: name, origin: .builtIn($0)) }
  }

  /// In the order of their names.
  var queries: [SavedQuery] {
    let builtIn = Set(EmbeddedQuery.all.map(\.name))
    let own = ownNames.map { name in
      SavedQuery(
        name: name, origin: .own(path: "\(folder ?? "")/\(name).mql", replacesBuiltIn: builtIn.contains(name))
      )
    }
    let hidden = Set(own.map(\.name))
    let rest = EmbeddedQuery.all.filter { !hidden.contains($0.name) }.map {
      SavedQuery(name: $0.name, origin: .builtIn($0))
    }
    return (own + rest).sorted { $0.name < $1.name }
  }

  /// Files of other names in the folder are none of ours.
  private var ownNames: [String] {
    guard let folder else { return [] }
    return QueryFiles.files(in: folder)
      .map { String($0.dropFirst(folder.count + 1).dropLast(4)) }.filter(SavedQuery.isName)
  }

  /// That there is no such query, and which are near: of that name in some folder, or of one much like it.
  func unknown(_ name: String, listedBy list: String) -> Diagnostic {
    let names = queries.map(\.name)
    let word = Self.lastWord(of: name).lowercased()
    var near = names.filter { Self.lastWord(of: $0).lowercased() == word }
    if near.isEmpty { near = Suggestion.ranked(to: name, among: names, limit: 1) }
    if near.isEmpty, let match = Suggestion.nearest(to: word, among: names.map(Self.lastWord)) {
      near = names.filter { Self.lastWord(of: $0) == match }
    }
    let shown = near.prefix(3).map { "`\($0)`" }.joined(separator: " or ")
    return Diagnostic(
      .unknownQuery, "there is no saved query `\(name)`", at: nil,
      hint: near.isEmpty ? "`\(list)` shows them all" : "did you mean \(shown)?")
  }

  private static func lastWord(of name: String) -> String {
    name.lastIndex(of: "/").map { String(name[name.index(after: $0)...]) } ?? name
  }
}
