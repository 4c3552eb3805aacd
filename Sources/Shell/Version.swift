/// Of the program and the library together (semver.org).
package enum Version {
  package static let text = "0.1.0"
}
