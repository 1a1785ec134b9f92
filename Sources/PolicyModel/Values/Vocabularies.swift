// SPDX-License-Identifier: EUPL-1.2

/// How far a policy measure has come.
package enum Stage: String, Vocabulary {
  case idea, designed, tested, evaluated, adopted, abandoned
}

/// The level of government that a measure belongs to.
package enum Level: String, Vocabulary {
  case eu, transnational, national, regional, local
}

/// Who starts and finances cluster development: authorities (explicit policy) or groups of firms
/// (implicit initiative); the distinction is that of Research Policy 34 (2005), 1250–1268.
package enum Approach: String, Vocabulary {
  case topDown, bottomUp, mixed, unknown
}

/// Who a recommendation speaks to.
package enum Addressee: String, Vocabulary {
  case eu, national, regional, clusterManagement, firms, education
}

/// The kind of policy instrument that a recommendation would use.
package enum Instrument: String, Vocabulary {
  case regulation, standards, publicProcurement, grant, loanGuarantee, taxIncentive, information
  case network, trainingSkills
}

/// When a recommendation would show effect: under one year, one to three, over three.
package enum Horizon: String, Vocabulary {
  case short, medium, long
}
