import { reading, type Write } from '../../platform/db/types.ts'
import { insist, no, yes } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { GovernanceTables } from '../tables.ts'
import { inPartnership } from '../in-partnership.ts'
import { takeAnnexesOff } from '../papers/annexes/files.ts'
import { mayChange, mayTakeOff } from './policy.ts'
import { itemsOf, meetingIn } from './queries.ts'
import { refusals } from './texts.ts'
import type { ItemKind } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** What stands under an item of an agenda. */
export interface ItemWords {
  readonly kind: ItemKind
  readonly title: string
  readonly matter: string | null
  readonly economy: string | null
  readonly recommendation: string | null
  readonly minutes: number | null
  readonly closed: boolean
  /** Who presents it, in words; left as it is when it is not said. */
  readonly presenter?: string | null
}

/** What opens and ends every agenda has a place of its own: items that are added go between. */
export const fixedPlaces = { welcome: -2, minutes: -1, other: 1_000_000 } as const

/** Puts an item last on the agenda; after the papers were sent it is marked as late (GOV-13). Answers its id. */
export async function addItem(tx: Tx, viewer: Viewer, meeting: string, words: ItemWords, now: Date): Promise<string> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const facts = await meetingHeldStill(tx, partnership, meeting)
  insist(mayChange(viewer, facts), refusals)
  const last = (await itemsOf(db, partnership, meeting)).findLast(({ place }) => place < fixedPlaces.other)
  const id = crypto.randomUUID()
  await tx
    .insertInto('governance.agenda_item')
    .values({
      partnership_id: partnership,
      item_id: id,
      meeting_id: facts.id,
      place: Math.max(0, last?.place ?? 0) + 1,
      ...words,
      late: facts.state === 'frozen',
      made_at: now,
      made_by: personId,
    })
    .execute()
  return id
}

/** An item to be changed, and the version that whoever changes it has read. */
export interface ItemRead {
  readonly meeting: string
  readonly item: string
  readonly version: number
}

/** Changes an item that is still as it was read; of two who write at once the second is told and loses nothing (GOV-16). */
export async function changeItem(tx: Tx, viewer: Viewer, read: ItemRead, words: ItemWords, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const facts = await meetingIn(reading<GovernanceTables>(tx), partnership, read.meeting)
  insist(mayChange(viewer, facts), refusals)
  const { numUpdatedRows } = await tx
    .updateTable('governance.agenda_item')
    .set({ ...words, changed_at: now, version: read.version + 1 })
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', facts.id)
    .where('item_id', '=', read.item)
    .where('version', '=', read.version)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('somebody-was-quicker') : yes, refusals)
}

/** Lets an item change places with the one before it, as long as the agenda was not sent; what opens and ends every agenda stays (GOV-23). */
export async function moveItemUp(tx: Tx, viewer: Viewer, meeting: string, item: string): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const facts = await meetingHeldStill(tx, partnership, meeting)
  insist(mayTakeOff(viewer, facts), refusals)
  const items = await itemsOf(db, partnership, meeting)
  const at = items.findIndex(({ id }) => id === item)
  if (!movesUp(items, at)) return
  const [before, own] = [items[at - 1], items[at]]
  if (before === undefined || own === undefined) return
  await setPlace(tx, partnership, own.id, before.place)
  await setPlace(tx, partnership, before.id, own.place)
}

/** Whether the item in that place may stand one place higher. */
export function movesUp(items: readonly { readonly place: number }[], at: number): boolean {
  return [items[at - 1], items[at]].every(
    (each) => each !== undefined && each.place > 0 && each.place < fixedPlaces.other,
  )
}

async function setPlace(tx: Tx, partnership: string, item: string, place: number): Promise<void> {
  await tx
    .updateTable('governance.agenda_item')
    .set({ place })
    .where('partnership_id', '=', partnership)
    .where('item_id', '=', item)
    .execute()
}

/** Takes an item off an agenda that was not sent yet (GOV-13). */
export async function takeItemOff(tx: Tx, viewer: Viewer, meeting: string, item: string): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const facts = await meetingHeldStill(tx, partnership, meeting)
  insist(mayTakeOff(viewer, facts), refusals)
  await takeAnnexesOff(tx, partnership, item)
  const { numDeletedRows } = await tx
    .deleteFrom('governance.agenda_item')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', facts.id)
    .where('item_id', '=', item)
    .executeTakeFirstOrThrow()
  insist(numDeletedRows === 0n ? no('somebody-was-quicker') : yes, refusals)
}

/**
 * The meeting as it stands, and as it stays until this transaction is over: whoever adds, moves or takes off waits for the papers that
 * are being sent (GOV-13), and for the other who is at the same agenda.
 */
export async function meetingHeldStill(tx: Tx, partnership: string, meeting: string) {
  await tx
    .selectFrom('governance.meeting')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', idOr404(meeting, 'the meeting'))
    .select('meeting_id')
    .forNoKeyUpdate()
    .execute()
  return await meetingIn(reading<GovernanceTables>(tx), partnership, meeting)
}
