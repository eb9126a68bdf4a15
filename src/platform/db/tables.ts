import type { ColumnType, Generated } from 'kysely'

/** The tables that every room may know: which partnerships there are, and who takes part in them. */
export interface PlatformTables {
  'platform.partnership': PartnershipRow
  'platform.organisation': OrganisationRow
}

interface PartnershipRow {
  /** The slug in the addresses. */
  partnership_id: string
  name: string
  created_at: Moment
  demonstration: Generated<boolean>
}

interface OrganisationRow {
  partnership_id: string
  /** The id that the agreement gives the party. */
  organisation_id: string
  name: string
}

/** A timestamptz: read and written as a `Date`, once written never changed. */
export type Moment = ColumnType<Date, Date, never>
