import { sql } from 'kysely'
import { type Day } from '../days.ts'
import type { Read } from '../db/types.ts'
import type { FunctionName } from '../viewer.ts'
import type { PeopleTables } from './tables.ts'

type Db = Read<PeopleTables>

/** How many people a page of the list shows. */
export const peoplePerPage = 50

/**
 * The people of a partnership in Danish order of names, one page, after a person or from the start.
 * E-mails and passwords' existence show to the administrator alone (PPL-04).
 */
export function peopleOf(db: Db, partnership: string, after: string | null, limit = peoplePerPage + 1) {
  let asked = db
    .selectFrom('platform.membership as m')
    .innerJoin('platform.person as p', 'p.person_id', 'm.person_id')
    .innerJoin('platform.organisation as o', (join) =>
      join.onRef('o.partnership_id', '=', 'm.partnership_id').onRef('o.organisation_id', '=', 'm.organisation_id'),
    )
    .leftJoin('platform.person_email as e', 'e.person_id', 'm.person_id')
    .where('m.partnership_id', '=', partnership)
    .select(['p.person_id as id', 'p.name', 'o.name as organisation'])
    .select(['e.email', 'm.ended_at as endedAt'])
    .select(sql<boolean>`platform.has_password(p.person_id)`.as('hasPassword'))
    .orderBy('p.name_order')
    .orderBy('p.person_id')
    .limit(limit)
  if (after !== null) {
    const place = sql`(select a.name_order, a.person_id from platform.person a where a.person_id = ${after})`
    asked = asked.where(sql<boolean>`(p.name_order, p.person_id) > ${place}`)
  }
  return asked.execute()
}
export type PersonLine = Awaited<ReturnType<typeof peopleOf>>[number]

/** One person of the partnership, as its administrator sees them; nothing when there is none that may be seen. */
export async function personIn(db: Db, partnership: string, personId: string) {
  const row = await db
    .selectFrom('platform.membership as m')
    .innerJoin('platform.person as p', 'p.person_id', 'm.person_id')
    .innerJoin('platform.organisation as o', (join) =>
      join.onRef('o.partnership_id', '=', 'm.partnership_id').onRef('o.organisation_id', '=', 'm.organisation_id'),
    )
    .leftJoin('platform.person_email as e', 'e.person_id', 'm.person_id')
    .where('m.partnership_id', '=', partnership)
    .where('m.person_id', '=', personId)
    .select(['p.person_id as id', 'p.name', 'p.language', 'o.name as organisation', 'e.email'])
    .select(['m.created_at as createdAt', 'm.ended_at as endedAt'])
    .select(sql<boolean>`platform.has_password(p.person_id)`.as('hasPassword'))
    .executeTakeFirst()
  return row ?? null
}
export type PersonHeader = NonNullable<Awaited<ReturnType<typeof personIn>>>

/** The functions of some people in a partnership, the latest first. */
export function functionsOf(db: Db, partnership: string, people: readonly string[]) {
  return db
    .selectFrom('platform.function_held')
    .where('partnership_id', '=', partnership)
    .where('person_id', 'in', people.length === 0 ? [nobody] : people)
    .select([
      'function_held_id as id',
      'person_id as personId',
      'function as name',
      'from_on as from',
      'until_on as until',
    ])
    .select('withdrawn_at as withdrawnAt')
    .orderBy('from_on', 'desc')
    .orderBy('function')
    .orderBy('function_held_id')
    .limit(1000)
    .execute()
}
export type FunctionLine = Awaited<ReturnType<typeof functionsOf>>[number]

/** Where a person belongs and what they hold, in every partnership: what one sees of oneself. */
export function functionsOfMyself(db: Db, personId: string) {
  return db
    .selectFrom('platform.function_held as f')
    .innerJoin('platform.partnership as s', 's.partnership_id', 'f.partnership_id')
    .where('f.person_id', '=', personId)
    .select([
      'f.function_held_id as id',
      's.partnership_id as partnership',
      's.name as partnershipName',
      'f.function as name',
    ])
    .select(['f.from_on as from', 'f.until_on as until', 'f.withdrawn_at as withdrawnAt'])
    .orderBy('s.name')
    .orderBy('f.from_on', 'desc')
    .orderBy('f.function_held_id')
    .limit(200)
    .execute()
}
export type MyFunctionLine = Awaited<ReturnType<typeof functionsOfMyself>>[number]

/** The organisations that people of a partnership may belong to. */
export function organisationsOf(db: Db, partnership: string) {
  return db
    .selectFrom('platform.organisation')
    .where('partnership_id', '=', partnership)
    .select(['organisation_id as id', 'name'])
    .orderBy('name')
    .limit(500)
    .execute()
}
export type OrganisationLine = Awaited<ReturnType<typeof organisationsOf>>[number]

/** The names of some people, as far as this viewer may know them: for pages that show who did something. */
export async function namesOf(db: Db, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('platform.person')
    .where('person_id', 'in', [...new Set(people)])
    .select(['person_id as id', 'name'])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** Who holds a function in the partnership on a day: for letters and reminders to those whom it concerns. */
export function holdersOf(db: Db, partnership: string, name: FunctionName, today: Day) {
  return db
    .selectFrom('platform.function_held as f')
    .innerJoin('platform.person as p', 'p.person_id', 'f.person_id')
    .innerJoin('platform.membership as m', (join) =>
      join.onRef('m.partnership_id', '=', 'f.partnership_id').onRef('m.person_id', '=', 'f.person_id'),
    )
    .where('f.partnership_id', '=', partnership)
    .where('f.function', '=', name)
    .where('f.withdrawn_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .where('f.from_on', '<=', today)
    .where((row) => row.or([row('f.until_on', 'is', null), row('f.until_on', '>=', today)]))
    .select(['p.person_id as id', 'p.name', 'm.organisation_id as organisation'])
    .distinct()
    .orderBy('p.name')
    .limit(500)
    .execute()
}

/** Everybody who has access to the partnership, in Danish order: to choose one from. */
export function peopleWithAccess(db: Db, partnership: string) {
  return db
    .selectFrom('platform.membership as m')
    .innerJoin('platform.person as p', 'p.person_id', 'm.person_id')
    .where('m.partnership_id', '=', partnership)
    .where('m.ended_at', 'is', null)
    .select(['p.person_id as id', 'p.name', 'm.organisation_id as organisation'])
    .orderBy('p.name_order')
    .orderBy('p.person_id')
    .limit(2000)
    .execute()
}

const nobody = '00000000-0000-0000-0000-000000000000'
