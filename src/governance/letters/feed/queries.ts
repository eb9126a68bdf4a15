import { sql } from 'kysely'
import type { Day } from '../../../platform/days.ts'
import type { Read } from '../../../platform/db/types.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/languages.ts'
import { fingerprint } from '../../../platform/sign-in/secrets.ts'
import type { GovernanceTables } from '../../tables.ts'
import { type Reader, readerOf } from '../readers.ts'

type Db = Read<GovernanceTables>

/** One's own calendar in a partnership: when its address was made and last used; never the address itself. */
export async function feedOf(db: Db, { partnership, personId }: { partnership: string; personId: string }) {
  const row = await db
    .selectFrom('governance.calendar_feed')
    .where('partnership_id', '=', partnership)
    .where('person_id', '=', personId)
    .select(['made_at as madeAt', 'used_on as usedOn'])
    .executeTakeFirst()
  return row ?? null
}
export type Feed = NonNullable<Awaited<ReturnType<typeof feedOf>>>

interface PresentedFeed {
  partnership_id: string
  person_id: string
  name: string
  language: Language
  organisation_id: string
  used_on: Day | null
}

/** Whose calendar a secret opens (GOV-91), as they look at it; any viewer may present one. What opens nothing is no page. */
export async function feedPresented(
  db: Db,
  secret: string,
  today: Day,
): Promise<{ reader: Reader; usedOn: Day | null }> {
  if (!/^[\w-]{43}$/.test(secret)) throw new NotFound('the calendar')
  const row = await db
    .selectFrom(sql<PresentedFeed>`governance.feed_presented(${fingerprint(secret)}, ${today})`.as('f'))
    .selectAll()
    .executeTakeFirst()
  if (row === undefined) throw new NotFound('the calendar')
  return { reader: readerOf(row), usedOn: row.used_on }
}
