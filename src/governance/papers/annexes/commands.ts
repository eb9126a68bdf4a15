import { sql } from 'kysely'
import { reading, type Write } from '../../../platform/db/types.ts'
import { found, insist, no, yes } from '../../../platform/errors.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { idOr404 } from '../../../platform/ids.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { inPartnership } from '../../in-partnership.ts'
import { enterSent, takeOut } from '../../journal/telling.ts'
import { itemIn } from '../../meetings/queries.ts'
import type { GovernanceTables } from '../../tables.ts'
import { takeAnnexesAway } from './files.ts'
import { mayAdd, mayRemove, mayWithdraw } from './policy.ts'
import { annexesOf, annexIn, latestOf } from './queries.ts'
import type { Received } from './receive.ts'
import { refusals, withdrawnReason } from './texts.ts'

type Tx = Write<GovernanceTables>

/** Where annexes are added, and who may see them. */
export interface AddTo {
  readonly meeting: string
  readonly item: string
  readonly closed: boolean
}

/** Adds files as annexes of an item, last (GOV-80); after the papers were sent they are late (GOV-82). Answers their ids. */
export async function addAnnexes(
  tx: Tx,
  viewer: Viewer,
  store: FileStore,
  { files, ...to }: AddTo & { files: readonly Received[] },
  now: Date,
): Promise<string[]> {
  const { partnership, personId } = inPartnership(viewer)
  const meeting = await heldStill(tx, partnership, to.meeting)
  const item = await itemIn(reading<GovernanceTables>(tx), partnership, meeting.id, to.item)
  const there = (await annexesOf(reading<GovernanceTables>(tx), partnership, meeting.id)).filter(
    (each) => each.item === item.id,
  )
  insist(mayAdd(viewer, meeting, there.length + files.length), refusals)
  const last = await lastPlace(tx, partnership, item.id)
  const ids: string[] = []
  for (const [at, file] of files.entries()) {
    const id = crypto.randomUUID()
    const made = { made_at: now, made_by: personId, closed: to.closed, title: file.title }
    await tx
      .insertInto('governance.annex')
      .values({ partnership_id: partnership, annex_id: id, item_id: item.id, place: last + at + 1, ...made })
      .execute()
    await keepVersion(tx, store, { partnership, personId, annex: id, version: 1, late: isSent(meeting), file }, now)
    if (isSent(meeting))
      await enterLate(tx, viewer, { ...meeting, id, title: file.title, closed: to.closed || item.closed }, now)
    ids.push(id)
  }
  return ids
}

/** A late annex, or its late version, is sent as it is added (JRN-06). */
async function enterLate(
  tx: Tx,
  viewer: Viewer,
  { id, title, body, closed }: { id: string; title: string; body: string; closed: boolean },
  now: Date,
): Promise<void> {
  await enterSent(tx, viewer, { kind: 'annex', about: id, subject: title, body, closed }, now)
}

/** A newer file of an annex, and the version that whoever adds it has seen as the latest. */
export interface NewVersion {
  readonly meeting: string
  readonly annex: string
  readonly after: number
  readonly file: Received
}

/** Adds a new version of an annex; the earlier ones stay (GOV-82). Of two who add one at once, the second is told. */
export async function addVersion(tx: Tx, viewer: Viewer, store: FileStore, wish: NewVersion, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const meeting = await heldStill(tx, partnership, wish.meeting)
  const annex = await annexIn(reading<GovernanceTables>(tx), partnership, meeting.id, wish.annex)
  insist(mayAdd(viewer, meeting, 0), refusals)
  insist(annex.withdrawnAt === null ? yes : no('withdrawn-already'), refusals)
  insist(latestOf(annex)?.version === wish.after ? yes : no('somebody-was-quicker'), refusals)
  const version = { annex: annex.id, version: wish.after + 1, late: isSent(meeting), file: wish.file }
  await keepVersion(tx, store, { partnership, personId, ...version }, now)
  const item = await itemIn(reading<GovernanceTables>(tx), partnership, meeting.id, annex.item)
  if (isSent(meeting)) await enterLate(tx, viewer, { ...meeting, ...annex, closed: annex.closed || item.closed }, now)
}

/** What is changed of an annex, and the revision that whoever changes it has read. */
export interface AnnexChange {
  readonly meeting: string
  readonly annex: string
  readonly revision: number
  readonly title: string
  readonly closed: boolean
}

/** Changes what an annex is called and who sees it; of two who do so at once, the second is told (GOV-82). */
export async function changeAnnex(tx: Tx, viewer: Viewer, change: AnnexChange, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const meeting = await heldStill(tx, partnership, change.meeting)
  const annex = await annexIn(reading<GovernanceTables>(tx), partnership, meeting.id, change.annex)
  insist(mayAdd(viewer, meeting, 0), refusals)
  const { numUpdatedRows } = await tx
    .updateTable('governance.annex')
    .set({ title: change.title, closed: change.closed, changed_at: now, revision: change.revision + 1 })
    .where('partnership_id', '=', partnership)
    .where('annex_id', '=', annex.id)
    .where('revision', '=', change.revision)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('somebody-was-quicker') : yes, refusals)
}

/** Puts an annex one place further up among those of its item. */
export async function moveAnnexUp(tx: Tx, viewer: Viewer, of: string, id: string): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const meeting = await heldStill(tx, partnership, of)
  insist(mayAdd(viewer, meeting, 0), refusals)
  const all = await annexesOf(reading<GovernanceTables>(tx), partnership, meeting.id)
  const annex = found(
    all.find((each) => each.id === id),
    'the annex',
  )
  const among = all.filter(({ item }) => item === annex.item).map((each) => each.id)
  const at = among.indexOf(annex.id)
  if (at < 1) return
  const order = among.with(at - 1, annex.id).with(at, among[at - 1] ?? annex.id)
  for (const [place, each] of order.entries()) {
    const row = tx.updateTable('governance.annex').set({ place: place + 1 })
    await row.where('partnership_id', '=', partnership).where('annex_id', '=', each).execute()
  }
}

/** Removes an annex before the papers are sent, its files too (GOV-82). */
export async function removeAnnex(tx: Tx, viewer: Viewer, of: string, id: string): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const meeting = await heldStill(tx, partnership, of)
  insist(mayRemove(viewer, meeting), refusals)
  const annex = await annexIn(reading<GovernanceTables>(tx), partnership, meeting.id, id)
  const gone = await takeAnnexesAway(tx, partnership, [annex.id])
  insist(gone === 0 ? no('somebody-was-quicker') : yes, refusals)
}

/** Withdraws an annex that was sent: it stays on the list, its files are no longer opened by the body (GOV-82), and it leaves the journal (JRN-07). */
export async function withdrawAnnex(tx: Tx, viewer: Viewer, of: string, id: string, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const meeting = await heldStill(tx, partnership, of)
  const annex = await annexIn(reading<GovernanceTables>(tx), partnership, meeting.id, id)
  insist(mayWithdraw(viewer, meeting, annex), refusals)
  const { numUpdatedRows } = await tx
    .updateTable('governance.annex')
    .set({ withdrawn_at: now, withdrawn_by: personId })
    .where('partnership_id', '=', partnership)
    .where('annex_id', '=', annex.id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('somebody-was-quicker') : yes, refusals)
  await takeOut(tx, viewer, { kind: 'annex', about: annex.id }, withdrawnReason, now)
}

/** The meeting as it stands, and as it stays until this transaction is over: papers that are being sent are waited for. */
async function heldStill(tx: Tx, partnership: string, meeting: string) {
  const row = await tx
    .selectFrom('governance.meeting')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', idOr404(meeting, 'the meeting'))
    .select(['meeting_id as id', 'state', 'on_day as onDay', 'body_id as body'])
    .modifyEnd(sql`for share`)
    .executeTakeFirst()
  return found(row, 'the meeting')
}

function isSent({ state }: { readonly state: string }): boolean {
  return state !== 'planned'
}

async function lastPlace(tx: Tx, partnership: string, item: string): Promise<number> {
  const { last } = await tx
    .selectFrom('governance.annex')
    .where('partnership_id', '=', partnership)
    .where('item_id', '=', item)
    .select((row) => row.fn.coalesce(row.fn.max('place'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow()
  return last
}

interface Kept {
  readonly partnership: string
  readonly personId: string
  readonly annex: string
  readonly version: number
  readonly late: boolean
  readonly file: Received
}

async function keepVersion(tx: Tx, store: FileStore, { personId, file, ...kept }: Kept, now: Date): Promise<void> {
  const about = { partnership: kept.partnership, audience: 'annex' as const, addedBy: personId, now }
  const { fileId } = await store.write(tx, about, file.file.stream() as AsyncIterable<Uint8Array>)
  const added = { added_at: now, added_by: personId, file_id: fileId, file_name: file.name, late: kept.late }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('governance.annex_version')
    .values({ partnership_id: kept.partnership, annex_id: kept.annex, version: kept.version, ...added })
    .onConflict((on) => on.columns(['partnership_id', 'annex_id', 'version']).doNothing())
    .executeTakeFirstOrThrow()
  insist(numInsertedOrUpdatedRows === 0n ? no('somebody-was-quicker') : yes, refusals)
}
