import { recordEvidence } from '../../agreement/index.ts'
import { dayOf } from '../../platform/days.ts'
import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { found, insist, no, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inPartnership } from '../in-partnership.ts'
import { enterFinal, meetingSubject } from '../journal/telling.ts'
import type { GovernanceTables } from '../tables.ts'
import { takeTurn } from './commands.ts'
import { paths } from './paths.ts'
import { answersOf, mayAdd, mayAnswer, mayLock } from './policy.ts'
import { additionsTo, answersTo, closedOf, type Minutes, minutesIn } from './queries.ts'
import { refusals } from './texts.ts'

type Tx = Write<GovernanceTables>

/** Minutes as whoever answers has read them. */
export interface MinutesRead {
  readonly meeting: string
  readonly edition: number
}

/** Approves the minutes for the viewer's own seat (GOV-57); the last approval approves them for good (GOV-58). */
export async function approve(tx: Tx, viewer: Viewer, read: MinutesRead, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const { minutes, answers } = await inTurn(tx, partnership, read.meeting)
  insist(mayAnswer(viewer, minutes, answers, read.edition), refusals)
  const { numUpdatedRows } = await tx
    .updateTable('governance.minutes_approval')
    .set({ approved_at: now })
    .where('partnership_id', '=', partnership)
    .where('minutes_id', '=', minutes.id)
    .where('person_id', '=', personId)
    .where('approved_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('already-approved') : yes, refusals)
  const others = answers.filter(({ person }) => person !== personId)
  if (others.every(({ approvedAt }) => approvedAt !== null)) await settle(tx, viewer, minutes, now)
}

/** Writes what the viewer's seat has to remark (GOV-57). It may still approve afterwards. */
export async function remark(tx: Tx, viewer: Viewer, read: MinutesRead, words: string, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const { minutes, answers } = await inTurn(tx, partnership, read.meeting)
  insist(mayAnswer(viewer, minutes, answers, read.edition), refusals)
  const [mine] = answersOf(viewer, answers).filter(({ approvedAt }) => approvedAt === null)
  insist(mine === undefined ? no('already-approved') : yes, refusals)
  await tx
    .insertInto('governance.minutes_remark')
    .values({
      partnership_id: partnership,
      remark_id: crypto.randomUUID(),
      minutes_id: minutes.id,
      body_id: minutes.body,
      on_day: minutes.content.on,
      seat_id: mine?.seat ?? '',
      words,
      written_at: now,
      written_by: personId,
    })
    .execute()
  await tx
    .updateTable('governance.minutes_approval')
    .set({ remarked_at: now })
    .where('partnership_id', '=', partnership)
    .where('minutes_id', '=', minutes.id)
    .where('person_id', '=', personId)
    .where('approved_at', 'is', null)
    .execute()
}

/** Locks the minutes as approved without everybody's answer when the days to answer have passed (GOV-58). */
export async function lockMinutes(tx: Tx, viewer: Viewer, meeting: string, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const { minutes, answers } = await inTurn(tx, partnership, meeting)
  const added = (await additionsTo(reading<GovernanceTables>(tx), partnership, minutes.id)).at(-1)?.madeAt ?? null
  insist(mayLock(viewer, minutes, answers, added, dayOf(now)), refusals)
  await settle(tx, viewer, minutes, now)
}

/** What is added to minutes: about an item or about none. */
export interface Addition {
  readonly item: string | null
  readonly closed: boolean
  readonly words: string
}

/** Adds to minutes that can no longer be taken back (GOV-59); about a closed item it is closed. Answers its id. */
export async function addToMinutes(
  tx: Tx,
  viewer: Viewer,
  meeting: string,
  addition: Addition,
  now: Date,
): Promise<string> {
  const { partnership, personId } = inPartnership(viewer)
  const { minutes, answers } = await inTurn(tx, partnership, meeting)
  insist(mayAdd(viewer, minutes, answers), refusals)
  const shut = await closedOf(reading<GovernanceTables>(tx), partnership, minutes.id)
  const ofClosed = shut.some((item) => item.id === addition.item)
  if (addition.item !== null && !ofClosed)
    found(
      minutes.content.items.find((item) => item.id === addition.item),
      'the item',
    )
  const id = crypto.randomUUID()
  await tx
    .insertInto('governance.minutes_addition')
    .values({
      partnership_id: partnership,
      addition_id: id,
      minutes_id: minutes.id,
      body_id: minutes.body,
      on_day: minutes.content.on,
      item_id: addition.item,
      closed: addition.closed || ofClosed,
      words: addition.words,
      made_at: now,
      made_by: personId,
    })
    .execute()
  if (minutes.state === 'approved') await enterMinutes(tx, viewer, minutes, now)
  return id
}

/** The minutes and their answers, read when it is our turn. */
async function inTurn(tx: Tx, partnership: string, meeting: string) {
  const db = reading<GovernanceTables>(tx)
  await takeTurn(tx, partnership, (await minutesIn(db, partnership, meeting)).meeting)
  const minutes = await minutesIn(db, partnership, meeting)
  return { minutes, answers: await answersTo(db, partnership, minutes.id) }
}

/** GOV-58: approved for good, and the agreement is told of the body and the day, nothing of the words. */
async function settle(tx: Tx, viewer: Viewer, minutes: Minutes, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const entry = crypto.randomUUID()
  const { numUpdatedRows } = await tx
    .updateTable('governance.minutes')
    .set({ state: 'approved', approved_at: now, approved_by: personId, approved_entry: entry })
    .where('partnership_id', '=', partnership)
    .where('minutes_id', '=', minutes.id)
    .where('state', '=', 'sent')
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('not-waiting') : yes, refusals)
  const facts = {
    id: entry,
    kind: 'minutes-approved' as const,
    subject: minutes.body,
    about: null,
    party: null,
    occurredOn: dayOf(now),
    expiresOn: null,
    quantity: null,
    unit: null,
    // Minutes of two meetings may be approved on one day.
    ref: `${minutes.meeting.slice(0, 8)} ${minutes.content.on}`,
    forPeriod: null,
    detail: null,
    note: null,
  }
  await enterMinutes(tx, viewer, minutes, now)
  const path = paths.minutes.to({ partnership, meeting: minutes.meeting })
  await recordEvidence(tablesOf(tx), viewer, facts, { source: 'governance', path, vouched: true }, now)
}

/** What is final goes into the journal: the minutes as approved, and anew with each addition (JRN-06). */
async function enterMinutes(tx: Tx, viewer: Viewer, { meeting, body, content }: Minutes, now: Date): Promise<void> {
  const subject = meetingSubject({ bodyName: content.body, onDay: content.on })
  await enterFinal(tx, viewer, { kind: 'minutes', about: meeting, subject, body }, now)
}
