import { type AnyReader, readingOf, type Write } from '../../platform/db/types.ts'
import { namesOf, type PeopleTables } from '../../platform/people/index.ts'
import type { GovernanceTables } from '../tables.ts'
import type { TimeAndPlace } from './invitations/letter-texts.ts'
import type { Reader } from './readers.ts'

type Tx = Write<GovernanceTables>

/** The letters that wait for a reader, the oldest first. Whoever writes them holds them: a second writer finds none. */
export async function lettersWaiting(tx: Tx, { viewer }: Reader) {
  const rows = await tx
    .selectFrom('governance.letter')
    .where('partnership_id', '=', viewer.partnership)
    .where('person_id', '=', viewer.personId)
    .where('posted_at', 'is', null)
    .select(['letter_id as id', 'kind', 'meeting_id as meeting', 'action_id as action', 'sequence', 'asked_by'])
    .select(['minutes_id as minutes', 'procedure_id as procedure', 'poll_id as poll'])
    .orderBy('asked_at')
    .orderBy('letter_id')
    .limit(100)
    .forUpdate()
    .skipLocked()
    .execute()
  const askers = rows.map((row) => row.asked_by)
  const names = await namesOf(readingOf<PeopleTables>(tx), askers)
  return rows.map(({ asked_by, ...row }) => ({ ...row, askedBy: names.get(asked_by) ?? null }))
}
export type Waiting = Awaited<ReturnType<typeof lettersWaiting>>[number]

/** Notes that a letter is posted, as which mail, and what it told. */
export async function notePosted(
  tx: Tx,
  { viewer }: Reader,
  letter: string,
  written: { readonly mail: string | null; readonly told: TimeAndPlace | null },
  now: Date,
): Promise<void> {
  const told = written.told && {
    told_begins_at: written.told.beginsAt,
    told_ends_at: written.told.endsAt,
    told_place: written.told.place,
  }
  await tx
    .updateTable('governance.letter')
    .set({ posted_at: now, mail_id: written.mail, ...told })
    .where('partnership_id', '=', viewer.partnership)
    .where('letter_id', '=', letter)
    .execute()
}

/** Whoever reads knows their own address, and what their partnership is called. */
export async function ownAddress(db: AnyReader, { viewer }: Reader) {
  const row = await readingOf<PeopleTables>(db)
    .selectFrom('platform.person_email as e')
    .innerJoin('platform.partnership as p', (join) => join.on('p.partnership_id', '=', viewer.partnership))
    .where('e.person_id', '=', viewer.personId)
    .select(['e.email', 'p.name as partnershipName'])
    .executeTakeFirst()
  return row ?? null
}
