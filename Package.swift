// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Otherwise the run time looks up some 170 generic types by name and asks for each whether its
  // arguments conform, by walking through all conformances of the program: a fifth of a start.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)),
]

/// For the targets that touch no C: every unsafe construct is then a warning.
let strictAndSafe = strict + [.strictMemorySafety()]

let package = Package(
  name: "ClusterTUI",
  products: [
    .executable(name: "clustertui", targets: ["ClusterTUI"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // pure: JSON bytes become a validated, immutable model
    .target(name: "PolicyModel", swiftSettings: strictAndSafe),

    // pure: cells, widths, layout, widgets; knows no policy
    .target(name: "TextGrid", swiftSettings: strictAndSafe),

    // pure: state, commands, keymap, pages; knows no terminal
    .target(
      name: "Dashboard", dependencies: ["PolicyModel", "TextGrid"], swiftSettings: strictAndSafe),

    // the only impure target: command line, files, run loop, terminal
    .executableTarget(
      name: "ClusterTUI",
      dependencies: [
        "CEmbeddedDataset", "CNcurses", "CTerminalGuard", "Dashboard", "PolicyModel", "TextGrid",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .systemLibrary(name: "CNcurses"),
    .target(name: "CEmbeddedDataset"),
    .target(name: "CTerminalGuard"),

    .testTarget(
      name: "PolicyModelTests", dependencies: ["PolicyModel"], swiftSettings: strict),
    .testTarget(
      name: "TextGridTests", dependencies: ["TextGrid"], swiftSettings: strict),
    .testTarget(
      name: "DashboardTests", dependencies: ["Dashboard", "PolicyModel", "TextGrid"],
      exclude: ["Golden"], swiftSettings: strict),
    // ends in every way in which a program can, with the guard armed
    .executableTarget(
      name: "guard-probe", dependencies: ["CTerminalGuard"], path: "Tests/GuardProbe"),
    .testTarget(
      name: "EndToEndTests", dependencies: ["ClusterTUI", "PolicyModel", "guard-probe"],
      swiftSettings: strict),
  ]
)
