import Execution
import Testing

struct ControlGroupTests {
  private func limit(_ groups: String?, _ files: [String: String]) -> Int {
    ControlGroup.memoryLimit(groups: groups) { files[$0] }
  }

  @Test func theLeastLimitOfTheGroupsAroundCounts() {
    let files = [
      "/sys/fs/cgroup/a/b/memory.max": "max\n", "/sys/fs/cgroup/a/memory.max": "2147483648\n",
      "/sys/fs/cgroup/memory.max": "4294967296\n",
    ]
    #expect(limit("0::/a/b\n", files) == 1 << 31)
    #expect(limit("0::/\n", files) == 1 << 32)
  }

  @Test func theOlderInterfaceNamesItsControllers() {
    let files = ["/sys/fs/cgroup/memory/c/memory.limit_in_bytes": "1073741824\n"]
    #expect(limit("5:cpu,cpuacct:/c\n4:memory:/c\n0::/\n", files) == 1 << 30)
  }

  @Test func withoutALimitThereIsNone() {
    #expect(limit(nil, [:]) == .max)
    #expect(limit("0::/\nnonsense\n", ["/sys/fs/cgroup/memory.max": "max\n"]) == .max)
    // The older interface writes what no machine has.
    let files = ["/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n"]
    #expect(limit("4:memory:/\n", files) > 1 << 60)
  }
}
