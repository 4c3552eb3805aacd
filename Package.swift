// swift-tools-version: 6.2
import PackageDescription

/// Every target is built alike: Swift 6 mode, all warnings are errors, unsafe code is marked.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A stage of the pipeline: it may import only the stages named before it.
func stage(_ name: String, after dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, with dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: strict)
}

let package = Package(
  name: "MissionQL",
  products: [
    .library(name: "MissionQL", targets: ["MissionQL"]),
    .executable(name: "mql", targets: ["mql"]),
  ],
  targets: [
    stage("Diagnostics"),
    stage("Syntax", after: ["Diagnostics"]),
    stage("Columns"),
    stage("Planning", after: ["Diagnostics", "Syntax", "Columns"]),
    stage("Execution", after: ["Diagnostics", "Syntax", "Columns", "Planning"]),
    .target(
      name: "MissionData", dependencies: ["Diagnostics", "Columns", "Planning", "Execution"],
      exclude: ["Package"], swiftSettings: strict),
    .executableTarget(
      name: "EmbedPackage", dependencies: ["Diagnostics", "Execution", "MissionData"], swiftSettings: strict),
    stage("MissionQL", after: ["Diagnostics", "Syntax", "Columns", "Planning", "Execution", "MissionData"]),
    stage("Rendering", after: ["Diagnostics", "Columns", "Planning", "MissionQL"]),
    .target(
      name: "CLineEditor",
      linkerSettings: [
        .linkedLibrary("edit"), .linkedLibrary("bsd"), .linkedLibrary("md"), .linkedLibrary("tinfo"),
      ]
    ),
    stage(
      "Shell",
      after: [
        "Diagnostics", "Syntax", "Columns", "Planning", "Execution", "MissionQL", "Rendering", "CLineEditor",
      ]),
    .executableTarget(
      name: "mql",
      dependencies: ["Shell"],
      swiftSettings: strict),
    stage("LogicTest", after: ["Diagnostics", "Syntax", "Columns", "Execution", "MissionQL", "Rendering"]),
    .executableTarget(
      name: "Conformance", dependencies: ["Diagnostics", "LogicTest", "MissionQL"], swiftSettings: strict),
    .executableTarget(
      name: "Bench", dependencies: ["Columns", "Diagnostics", "LogicTest", "MissionQL", "Rendering"],
      exclude: ["compare.py", "measuring.py", "questions.py", "tpch", "tpch.py"],
      swiftSettings: strict),
    tests(of: "DiagnosticsTests", with: ["Diagnostics"]),
    tests(of: "SyntaxTests", with: ["Diagnostics", "Syntax"]),
    tests(of: "ColumnsTests", with: ["Columns"]),
    tests(of: "RenderingTests", with: ["Columns", "MissionQL", "Rendering"]),
    tests(of: "ShellTests", with: ["Diagnostics", "Shell", "Syntax", "mql"]),
    tests(of: "PlanningTests", with: ["Diagnostics", "Syntax", "Columns", "Planning"]),
    tests(of: "ExecutionTests", with: ["Columns", "Diagnostics", "Execution"]),
    tests(of: "MissionDataTests", with: ["Columns", "Diagnostics", "Execution", "MissionData", "Planning"]),
    tests(
      of: "MissionQLTests", with: ["Columns", "Diagnostics", "Execution", "MissionQL", "Planning", "Syntax"]),
    tests(
      of: "LawTests",
      with: ["Diagnostics", "Syntax", "Columns", "Execution", "MissionQL", "Rendering", "LogicTest"]),
    tests(of: "GoldenTests", with: ["Diagnostics", "LogicTest", "MissionQL", "Rendering", "Syntax", "mql"]),
  ]
)
