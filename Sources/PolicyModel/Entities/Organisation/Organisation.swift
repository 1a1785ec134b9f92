// SPDX-License-Identifier: EUPL-1.2

/// A partner of the project, or somebody else who owns or leads something in the dataset.
package struct Organisation: Record, Hashable {
  /// What kind of body it is.
  package enum Form: String, Vocabulary {
    case ministry, regionalAuthority, agency, researchInstitute, university, chamber
    case clusterOrganisation, ngo, consultancy, company
  }

  /// What an organisation was in the project.
  package struct Role: Described, Hashable {
    /// What somebody can be in a project.
    package enum Name: String, Vocabulary {
      case leadPartner, partner, associatedPartner, expert, groupLeader, workPackageLeader
    }

    /// The JSON key is `role`.
    package internal(set) var name = Name.partner
    /// The group or work package that it concerns, such as `wg1` or `WP5`; nil for the project.
    package internal(set) var scope: String?

    package init() {}

    package static let description = ObjectDescription<Role>([
      .required("role") { $0.name = $1 },
      .optional("scope") { $0.scope = $1 },
    ])
  }

  package static let kind = RecordKind.organisation

  package internal(set) var id = EntityID<Organisation>.blank
  /// In full.
  package internal(set) var name = LocalizedText.blank
  /// As it is called for short; nil when it is not.
  package internal(set) var shortName: String?
  /// nil when the sources do not say.
  package internal(set) var countryID: EntityID<Country>?
  /// The JSON key is `type`.
  package internal(set) var form = Form.agency
  /// Empty for who took no part in the project.
  package internal(set) var roles: [Role] = []
  /// nil when it has none, or it is not known.
  package internal(set) var website: String?
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package var title: LocalizedText { name }

  package static let description = ObjectDescription<Organisation>.record(
    [
      .identifier { $0.id = $1 },
      .required("name") { $0.name = $1 },
      .optional("shortName") { $0.shortName = $1 },
      .optional("countryId") { $0.countryID = $1 },
      .required("type") { $0.form = $1 },
      .optional("roles") { $0.roles = $1 },
      .optional("website") { $0.website = $1 },
    ])
}
