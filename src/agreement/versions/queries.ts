import type { Read } from '../../platform/db/types.ts'
import { type Day, dayOf } from '../../platform/days.ts'
import { found } from '../../platform/errors.ts'
import { noEnd } from '../assess/calendar.ts'
import { type Starts, withStart } from '../compile/chain.ts'
import type { AgreementTables } from '../tables.ts'

/** Every agreement of a partnership with each reading of it, oldest first: a few lines, without the texts. */
export async function heads(db: Read<AgreementTables>, partnership: string) {
  const rows = await db
    .selectFrom('agreement.agreement as a')
    .innerJoin('agreement.reading as r', (join) =>
      join.onRef('r.partnership_id', '=', 'a.partnership_id').onRef('r.agreement_id', '=', 'a.agreement_id'),
    )
    .where('a.partnership_id', '=', partnership)
    .select([
      'a.agreement_id as id',
      'a.title',
      'a.predecessor',
      'a.text_sha256 as textSha256',
      'a.from_on as from',
      'a.until_on as until',
      'r.reading_sha256 as readingSha256',
      'r.adopted_at as adoptedAt',
    ])
    .orderBy('r.adopted_at')
    .execute()
  return rows.map(({ adoptedAt, ...row }) => ({ ...row, adoptedOn: dayOf(adoptedAt) }))
}
export type Head = Awaited<ReturnType<typeof heads>>[number]

/** The words of one text and one reading of it. */
export async function sources(
  db: Read<AgreementTables>,
  partnership: string,
  head: Pick<Head, 'id' | 'readingSha256'>,
) {
  const row = await db
    .selectFrom('agreement.agreement as a')
    .innerJoin('agreement.reading as r', (join) =>
      join.onRef('r.partnership_id', '=', 'a.partnership_id').onRef('r.agreement_id', '=', 'a.agreement_id'),
    )
    .where('a.partnership_id', '=', partnership)
    .where('a.agreement_id', '=', head.id)
    .where('r.reading_sha256', '=', head.readingSha256)
    .select(['a.text', 'r.yaml'])
    .executeTakeFirst()
  return found(row, 'the agreement')
}

/** The two dates of every page of standings, and which agreement of the chain is asked for. */
export interface AsOf {
  asOf: Day
  knownOn: Day
  agreement?: string | undefined
}

/**
 * The agreement that speaks on a date (AGR-32): the last one that had begun, else the first to come; and of its readings
 * the one in use on the date it is known (AGR-33). Where a reading does not know the start, it is the one recorded.
 */
export function speaking(all: readonly Head[], when: AsOf, starts: Starts = new Map()): Head {
  const named = when.agreement === undefined ? all : all.filter((head) => head.id === when.agreement)
  const byStart = named
    .map((head) => withStart(head, starts))
    .sort((a, b) => (a.from ?? noEnd).localeCompare(b.from ?? noEnd))
  const begun = byStart.filter(({ from }) => from !== null && from <= when.asOf)
  const chosen = found(begun.at(-1) ?? byStart[0], 'an agreement')
  return inUse(all, chosen.id, when.knownOn) ?? chosen
}

/** Of the readings of an agreement the one in use on a day, else the first. */
export function inUse(all: readonly Head[], id: string, knownOn: Day): Head | undefined {
  const readings = all.filter((head) => head.id === id)
  return readings.filter((head) => head.adoptedOn <= knownOn).at(-1) ?? readings[0]
}
