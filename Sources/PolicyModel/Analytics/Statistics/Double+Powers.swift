// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Double {
  /// Negative infinity for 0, not a number below.
  var naturalLogarithm: Double { log(self) }

  /// The power with that exponent; not a number for a fraction of what is negative.
  func raised(to exponent: Double) -> Double { pow(self, exponent) }
}
