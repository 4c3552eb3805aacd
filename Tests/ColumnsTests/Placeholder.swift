import Testing

@testable import Columns
