// SPDX-License-Identifier: EUPL-1.2

/// A scheme as one would wish it: which schemes have the chosen features, which comes nearest, and where
/// each feature could be learnt.
///
/// The best example of a feature is, among the schemes that have it, the first by `Merit`.
package struct BestMix: Hashable, Sendable {
  /// In the order in which they were chosen.
  package let features: [MixFeature]
  /// The schemes that exist or existed, those with the most chosen features first, then by `Merit`.
  package let schemes: [Candidate]
  /// One for each chosen feature that some scheme has.
  package let mix: [Example]
  /// Chosen features that no scheme is known to have.
  package let gaps: [Gap]

  /// One scheme, held against the chosen features.
  package struct Candidate: Hashable, Sendable {
    /// A funding scheme.
    package let scheme: RecordRef
    /// Where it is in force.
    package let area: Area
    /// One for each chosen feature.
    package let presence: [FeaturePresence]
    /// Features that it has of those that were chosen, in percent.
    package let coverage: Derivation
    /// By what it is compared with others that have as many features.
    package let merit: Merit

    /// How many of the chosen features it has.
    package var presentCount: Int { presence.count { $0 == .present } }
  }

  /// A feature and the scheme to learn it from.
  package struct Example: Hashable, Sendable {
    /// What is to be learnt.
    package let feature: MixFeature
    /// The best example.
    package let scheme: RecordRef
    /// What sets it before the next one.
    package let reason: Reason
    /// All schemes that have it, the best example first.
    package let alternatives: [RecordRef]
  }

  /// Why a scheme is the best example: what sets it before the next one.
  package enum Reason: Hashable, Sendable {
    /// No other scheme is known to have the feature.
    case onlyOne
    case decided(by: Merit.Criterion)
    /// Nothing tells them apart; it stands first in the file.
    case firstOfEqual
  }

  /// A feature that no scheme is known to have.
  package struct Gap: Hashable, Sendable {
    /// What was chosen in vain.
    package let feature: MixFeature
    /// Schemes of which it is not known whether they have it.
    package let unknown: [RecordRef]
  }

  /// The scheme that has the most chosen features; nil when none has any.
  package var nearest: Candidate? { schemes.first { $0.presentCount > 0 } }

  /// Those that have all of the chosen features; none when no feature was chosen.
  package var complete: [Candidate] {
    schemes.filter { !features.isEmpty && $0.presentCount == features.count }
  }

  /// A feature that is chosen twice counts once.
  ///
  /// - Complexity: O(*n* log *n*) in schemes, O(*n*) in calls, each times the features.
  package init(of model: ClusterModel, choosing features: [MixFeature]) {
    var seen: Set<MixFeature> = []
    let features = features.filter { seen.insert($0).inserted }
    let schemes = model.schemes.filter { $0.scheme.existence != .no }
      .map { Candidate($0, features, model) }
      .sorted { ($1.presentCount, $0.merit) < ($0.presentCount, $1.merit) }
    self.features = features
    self.schemes = schemes
    let byMerit = schemes.sorted { $0.merit < $1.merit }
    self.mix = features.enumerated().compactMap { Example($1, at: $0, byMerit) }
    self.gaps = features.enumerated().compactMap { Gap($1, at: $0, byMerit) }
  }
}

extension BestMix.Candidate {
  fileprivate init(_ scheme: SchemeRef, _ features: [MixFeature], _ model: ClusterModel) {
    let presence = features.map { scheme.presence(of: $0, model) }
    let present = zip(features, presence).filter { $1 == .present }.map { $0.0 }
    let origins = { (features: [MixFeature]) in features.map { scheme.origin($0.key) } }
    self.scheme = scheme.record
    self.area = scheme.area
    self.presence = presence
    self.coverage = .coverage(origins(present), of: origins(features))
    self.merit = BestMix.Merit(scheme, present: present.count, asOf: model.meta.asOfDate)
  }
}

extension BestMix.Example {
  fileprivate init?(_ feature: MixFeature, at index: Int, _ schemes: [BestMix.Candidate]) {
    let having = schemes.filter { $0.presence[index] == .present }
    guard let best = having.first else { return nil }
    self.feature = feature
    self.scheme = best.scheme
    self.alternatives = having.map(\.scheme)
    self.reason =
      having.count == 1
      ? .onlyOne
      : best.merit.advantage(over: having[1].merit).map { .decided(by: $0) } ?? .firstOfEqual
  }
}

extension BestMix.Gap {
  fileprivate init?(_ feature: MixFeature, at index: Int, _ schemes: [BestMix.Candidate]) {
    guard !schemes.contains(where: { $0.presence[index] == .present }) else { return nil }
    self.feature = feature
    self.unknown = schemes.filter { $0.presence[index] == .unknown }.map(\.scheme)
  }
}
