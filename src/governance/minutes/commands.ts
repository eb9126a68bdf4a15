import { reading, type Write } from '../../platform/db/types.ts'
import { insist } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { registerDecisions } from '../decisions/commands.ts'
import { inPartnership } from '../in-partnership.ts'
import { itemIn, meetingIn } from '../meetings/queries.ts'
import { refusals } from '../meetings/texts.ts'
import type { GovernanceTables } from '../tables.ts'
import { mayNote } from './policy.ts'
import { noteOf } from './queries.ts'
import type { Standing } from './sheet.ts'
import type { NoteField } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** A small step of the minutes: what is to stand in a field, and the version that whoever writes has read (0: none yet). */
export interface Step {
  readonly meeting: string
  readonly item: string
  readonly field: NoteField
  readonly version: number
  readonly words: string
}

/** What became of a step: it stands, or somebody else wrote first, and this is what stands there now. */
export type Written =
  | { readonly kept: true; readonly version: number }
  | {
      readonly kept: false
      readonly words: string
      readonly version: number
      readonly by: string | null
      readonly at: Date | null
    }

/**
 * What whoever came second is told. The same words are no conflict: two agree, or an answer was lost on its way and the
 * step was sent once more.
 */
export function toldOf(there: Standing | undefined, words: string): Written {
  const { version, by, at, words: stands } = there ?? { words: '', version: 0, by: null, at: null }
  return stands === words ? { kept: true, version } : { kept: false, words: stands, version, by, at }
}

/**
 * Writes one field of one item (GOV-51). Of two who write in the same field the second is told, and gets what the first
 * wrote beside what they wrote themselves. After the meeting its decisions follow what is written.
 */
export async function writeNote(tx: Tx, viewer: Viewer, step: Step, now: Date): Promise<Written> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const meeting = await meetingIn(db, partnership, step.meeting)
  insist(mayNote(viewer, meeting), refusals)
  const item = await itemIn(db, partnership, meeting.id, step.item)
  const wrote = { words: step.words, written_at: now, written_by: personId }
  const stands = await put(tx, { partnership, meeting: meeting.id, item: item.id }, step, wrote)
  if (!stands) {
    const there = await noteOf(db, partnership, item.id, step.field)
    return toldOf(there && { ...there, by: there.writtenBy, at: there.writtenAt }, step.words)
  }
  if (meeting.state === 'held') await registerDecisions(tx, viewer, meeting.id, now)
  return { kept: true, version: step.version + 1 }
}

interface Place {
  readonly partnership: string
  readonly meeting: string
  readonly item: string
}

/** Puts words into a field that still has the version that was read. */
async function put(
  tx: Tx,
  at: Place,
  { field, version }: Step,
  wrote: { words: string; written_at: Date; written_by: string },
): Promise<boolean> {
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('governance.minute_note')
      .values({ partnership_id: at.partnership, item_id: at.item, meeting_id: at.meeting, field, ...wrote })
      .onConflict((on) => on.doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await tx
    .updateTable('governance.minute_note')
    .set({ ...wrote, version: version + 1 })
    .where('partnership_id', '=', at.partnership)
    .where('item_id', '=', at.item)
    .where('field', '=', field)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
