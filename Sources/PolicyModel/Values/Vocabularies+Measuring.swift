// SPDX-License-Identifier: EUPL-1.2

/// What an indicator counts in.
package enum Unit: String, Vocabulary {
  case percent
  case percentagePoints
  /// A number that means something only beside the reference, which is 100 or 1.
  case index
  case count
  case ratio
  case score
  case eur
  case millionEur
  /// A place in an order, 1 being the first.
  case rank
}

/// How an area performs beside the others, from best to least; the scoreboards of the European Union
/// give these groups names that differ from edition to edition.
///
/// Groups of different editions are never compared.
package enum PerformanceGroup: String, Vocabulary {
  /// Innovation leader; eco-innovation leader.
  case leader
  /// Innovation follower (until 2015) or strong innovator (since 2016).
  case strong
  /// Average eco-innovation performer.
  case average
  /// Moderate innovator.
  case moderate
  /// Country catching up in eco-innovation.
  case catchingUp
  /// Modest innovator (until 2020) or emerging innovator (since 2021).
  case emerging
}
