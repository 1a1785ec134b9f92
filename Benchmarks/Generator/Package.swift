// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2

import PackageDescription

/// A package of its own, so that building and testing the program never builds it.
let package = Package(
  name: "Generator",
  targets: [
    .executableTarget(
      name: "generate-dataset",
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
