/// How `mql check` reports to programs that gather the results of tests.
enum CheckFormat: String, CaseIterable, Sendable {
  /// The Test Anything Protocol, version 14.
  case tap
  /// The XML of JUnit that continuous integration reads.
  case junit
}
