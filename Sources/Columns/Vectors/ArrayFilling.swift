extension Array where Element: BitwiseCopyable {
  /// As the standard library's initializer of this form, which allocates by code for elements of any type, and so looks the
  /// array's type up each time.
  @inline(__always)
  init(capacity: Int, _ fill: (inout OutputSpan<Element>) -> Void) {
    self = []
    append(addingCapacity: capacity, initializingWith: fill)
  }
}
