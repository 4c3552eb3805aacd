import MissionQL

extension ShellOptions {
  var sessionConfiguration: SessionConfiguration {
    var configuration = SessionConfiguration()
    configuration.dataFolders = dataDirectories
    if let threads { configuration.threads = threads }
    return configuration
  }
}
