import MissionQL

extension ShellOptions {
  var sessionConfiguration: SessionConfiguration {
    var configuration = SessionConfiguration()
    configuration.dataFolders = dataDirectories
    if let threads { configuration.threads = threads }
    if let memoryLimit { configuration.memoryLimit = memoryLimit }
    configuration.timeout = timeout
    configuration.allowsFiles = allowsFiles
    return configuration
  }
}
