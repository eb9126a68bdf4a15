import type { Read } from '../../platform/db/types.ts'
import { type Day, dayOf } from '../../platform/days.ts'
import { found } from '../../platform/errors.ts'
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

/**
 * The agreement that speaks on a date (AGR-32): the last one that had begun, else the first to come; and of its readings
 * the one in use on the date it is known (AGR-33), else the first.
 */
export function speaking(all: readonly Head[], asOf: Day, knownOn: Day, id?: string): Head {
  const named = id === undefined ? all : all.filter((head) => head.id === id)
  const byStart = [...named].sort((a, b) => startOf(a).localeCompare(startOf(b)))
  const begun = byStart.filter((head) => startOf(head) <= asOf)
  const chosen = found(begun.at(-1) ?? byStart[0], 'an agreement')
  const readings = all.filter((head) => head.id === chosen.id)
  return readings.filter((head) => head.adoptedOn <= knownOn).at(-1) ?? readings[0] ?? chosen
}

function startOf(head: Head): string {
  return head.from ?? '9999-12-31'
}
