import type { Day } from '../../platform/days.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import { insist, no, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inPartnership } from '../in-partnership.ts'
import { askAboutAction } from '../letters/asking.ts'
import { meetingIn } from '../meetings/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { announceAction } from './announce.ts'
import { mayClose, mayGive } from './policy.ts'
import { actionIn } from './queries.ts'
import { refusals } from './texts.ts'

type Tx = Write<GovernanceTables>

/** What is to be done, by whom, until when; and of which meeting and item it came. */
export interface NewAction {
  readonly meeting: string
  readonly item: string | null
  readonly what: string
  readonly owner: string
  readonly dueOn: Day
  /** Its id, where whoever asks may ask twice for the same; else it gets a new one. */
  readonly id?: string
}

/** Writes down what somebody is to do (GOV-21); answers its id. */
export async function giveAction(tx: Tx, viewer: Viewer, action: NewAction, now: Date): Promise<string> {
  insist(mayGive(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const meeting = await meetingIn(reading<GovernanceTables>(tx), partnership, action.meeting)
  const id = action.id ?? crypto.randomUUID()
  await tx
    .insertInto('governance.action_item')
    .values({
      partnership_id: partnership,
      action_id: id,
      body_id: meeting.body,
      meeting_id: meeting.id,
      item_id: action.item,
      what: action.what,
      owner_id: action.owner,
      due_on: action.dueOn,
      made_at: now,
      made_by: personId,
    })
    .onConflict((on) => on.doNothing())
    .execute()
  await askAboutAction(tx, viewer, { id, owner: action.owner, happened: 'action-given' }, now)
  await announceAction(tx, 'action.given', { partnership, action: id }, now)
  return id
}

/** Closes an action with a word on what became of it (GOV-22); of two who close it at once the second is told. */
export async function closeAction(tx: Tx, viewer: Viewer, id: string, outcome: string, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const action = await actionIn(reading<GovernanceTables>(tx), partnership, id)
  insist(mayClose(viewer, action), refusals)
  const { numUpdatedRows } = await tx
    .updateTable('governance.action_item')
    .set({ closed_at: now, closed_by: personId, outcome })
    .where('partnership_id', '=', partnership)
    .where('action_id', '=', action.id)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('already-closed') : yes, refusals)
  await askAboutAction(tx, viewer, { id: action.id, owner: action.owner, happened: 'action-closed' }, now)
  await announceAction(tx, 'action.closed', { partnership, action: action.id }, now)
}
