import { dayOf } from '../../../platform/days.ts'
import { reading, type Write } from '../../../platform/db/types.ts'
import { insist, no, yes } from '../../../platform/errors.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { inPartnership } from '../../in-partnership.ts'
import { meetingIn } from '../../meetings/queries.ts'
import type { GovernanceTables } from '../../tables.ts'
import { askForLetters } from '../asking.ts'
import { isWanting, letterState, mayInvite } from './policy.ts'
import { invitationsOf, sittersOf } from './queries.ts'
import { refusals } from './texts.ts'

type Tx = Write<GovernanceTables>

/**
 * Calls everybody who sits in the body on the meeting's day and was not called yet (GOV-88), and asks once more where the mail could
 * not be sent. Of two who do it at once the second is told, and nobody is called twice.
 */
export async function invite(tx: Tx, viewer: Viewer, meeting: string, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const today = dayOf(now)
  await holdStill(tx, partnership, meeting)
  const db = reading<GovernanceTables>(tx)
  const facts = await meetingIn(db, partnership, meeting)
  insist(mayInvite(viewer, facts, today), refusals)
  const sitters = await sittersOf(db, partnership, facts, today)
  insist(sitters.length === 0 ? no('nobody-sits') : yes, refusals)
  const about = { meeting: facts.id, sequence: facts.sequence }
  const to = sitters.map(({ id }) => id)
  const called = await askForLetters(tx, viewer, { kind: 'invitation', about, to }, now)
  const letters = await invitationsOf(db, partnership, facts, today)
  const failed = letters.filter((letter) => isWanting(letterState(letter))).map(({ id }) => id)
  const again = await askAgain(tx, viewer, failed, now)
  insist(called + again === 0 ? no('all-invited') : yes, refusals)
}

/** Whoever moves the meeting meanwhile waits, and then sees who was called. */
async function holdStill(tx: Tx, partnership: string, meeting: string): Promise<void> {
  await tx
    .selectFrom('governance.meeting')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting)
    .select('meeting_id')
    .forUpdate()
    .execute()
}

async function askAgain(tx: Tx, viewer: Viewer, letters: readonly string[], now: Date): Promise<number> {
  if (letters.length === 0) return 0
  const { partnership, personId } = inPartnership(viewer)
  const { numUpdatedRows } = await tx
    .updateTable('governance.letter')
    .set({ posted_at: null, mail_id: null, asked_at: now, asked_by: personId })
    .where('partnership_id', '=', partnership)
    .where('letter_id', 'in', letters)
    .where('mail_id', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
