import Glibc

/// The bytes of a file; nil with `errno` set where it can't be read.
func readFile(_ path: String) -> [UInt8]? {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  return readAll(descriptor)
}

/// All that comes from a descriptor; nil with `errno` set on an error.
func readAll(_ descriptor: Int32) -> [UInt8]? {
  var bytes: [UInt8] = []
  while true {
    guard let count = readChunk(descriptor, into: &bytes) else { return nil }
    if count == 0 { return bytes }
  }
}

/// Appends what can be read now: 0 at the end; nil with `errno` set on an error.
func readChunk(_ descriptor: Int32, into bytes: inout [UInt8]) -> Int? {
  let capacity = 1 << 16
  var isFailed = false
  let chunk = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
    var result = 0
    repeat {
      result = unsafe read(descriptor, buffer.baseAddress, capacity)
    } while result < 0 && errno == EINTR
    count = max(0, result)
    isFailed = result < 0
  }
  if isFailed { return nil }
  bytes.append(contentsOf: chunk)
  return chunk.count
}
