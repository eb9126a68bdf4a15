import { sql } from 'kysely'
import { forgetEvidence } from '../../agreement/index.ts'
import type { Day } from '../../platform/days.ts'
import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { announce } from '../../platform/hooks/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inPartnership } from '../in-partnership.ts'
import { type ItemLine, itemsOf, meetingIn, type MeetingHeader } from '../meetings/queries.ts'
import { type NoteLine, notesOf, wordsOf } from '../minutes/queries.ts'
import { readVotes } from '../minutes/vocabulary.ts'
import type { GovernanceTables } from '../tables.ts'
import { undoAnswersOf } from './effects.ts'
import { decisionsOfMeeting, type MeetingDecision } from './queries.ts'
import { tellDecision } from './tell.ts'
import { closedReason, withdrawnReason } from './texts.ts'

export { noteEffect } from './effects.ts'

type Tx = Write<GovernanceTables>

/** What is decided: the words, and how the votes fell where they were counted. */
export interface DecidedWords {
  readonly title: string
  readonly words: string
  readonly closed: boolean
  readonly votes_for: number | null
  readonly votes_against: number | null
  readonly votes_blank: number | null
  readonly dissent: string | null
}

/** Who decided, and when: at an item of a meeting, or in writing. */
export interface DecidedBy {
  readonly body: string
  readonly on: Day
  readonly meeting: string | null
  readonly item: string | null
  /** The written procedure that it came of, when it was decided without a meeting. */
  readonly procedure?: string
}

/**
 * Enters what a held meeting decided into the register (GOV-52): one decision an item for decision in which something was
 * concluded. Called again after a change of the minutes, it follows them; an emptied one is withdrawn.
 */
export async function registerDecisions(tx: Tx, viewer: Viewer, meeting: string, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const facts = await meetingIn(db, partnership, meeting)
  const [items, notes] = [await itemsOf(db, partnership, meeting), await notesOf(db, partnership, meeting)]
  const known = await decisionsOfMeeting(db, partnership, meeting)
  for (const item of items) {
    if (item.kind !== 'decision') continue
    const decided = decidedIn(item, notes)
    const before = known.find((each) => each.item === item.id)
    if (decided === null && before === undefined) continue
    if (decided === null) await emptied(tx, viewer, before, now)
    else if (before === undefined) await enterDecision(tx, viewer, byMeeting(facts, item), decided, now)
    else if (!same(before, decided)) await follow(tx, viewer, { before, decided, meeting: facts }, now)
  }
}

/**
 * Enters a decision with the body's next number of the year and tells the agreement, unless it is closed; answers its id. Closed
 * decisions have a series of numbers of their own (GOV-52).
 */
export async function enterDecision(
  tx: Tx,
  viewer: Viewer,
  by: DecidedBy,
  decided: DecidedWords,
  now: Date,
): Promise<string> {
  const { partnership, personId } = inPartnership(viewer)
  const id = crypto.randomUUID()
  const year = Number(by.on.slice(0, 4))
  const number = await nextNumber(tx, partnership, { body: by.body, year, closed: decided.closed })
  const entry = decided.closed
    ? null
    : await tellDecision(tx, viewer, { id, number, year, body: by.body, on: by.on }, now)
  await tx
    .insertInto('governance.decision')
    .values({
      partnership_id: partnership,
      decision_id: id,
      body_id: by.body,
      meeting_id: by.meeting,
      item_id: by.item,
      procedure_id: by.procedure ?? null,
      year,
      number,
      decided_on: by.on,
      ...decided,
      entry_id: entry,
      made_at: now,
      made_by: personId,
    })
    .execute()
  // Of a closed decision nobody is told, not even that there is one (HOOK-05).
  if (!decided.closed) await announce(tx, 'decision.registered', { partnership, decision: id, body: by.body }, now)
  return id
}

function byMeeting(meeting: MeetingHeader, item: ItemLine): DecidedBy {
  return { body: meeting.body, on: meeting.onDay, meeting: meeting.id, item: item.id }
}

function decidedIn(item: ItemLine, notes: readonly NoteLine[]): DecidedWords | null {
  const words = wordsOf(notes, item.id, 'outcome')
  if (words === null) return null
  const votes = readVotes(wordsOf(notes, item.id, 'votes') ?? undefined)
  return {
    title: item.title,
    words,
    closed: item.closed,
    votes_for: votes?.for ?? null,
    votes_against: votes?.against ?? null,
    votes_blank: votes?.blank ?? null,
    dissent: wordsOf(notes, item.id, 'dissent'),
  }
}

function same(before: MeetingDecision, decided: DecidedWords): boolean {
  return (
    before.withdrawnAt === null &&
    before.title === decided.title &&
    before.words === decided.words &&
    before.closed === decided.closed &&
    before.dissent === decided.dissent &&
    before.votesFor === decided.votes_for &&
    before.votesAgainst === decided.votes_against &&
    before.votesBlank === decided.votes_blank
  )
}

interface Followed {
  readonly before: MeetingDecision
  readonly decided: DecidedWords
  readonly meeting: MeetingHeader
}

/**
 * A decision whose minutes were changed: its words follow; one that was withdrawn stands again. Where it was closed or opened it moves to
 * the other series of numbers, and the agreement forgets it or is told.
 */
async function follow(tx: Tx, viewer: Viewer, { before, decided, meeting }: Followed, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const { id, year, entry: told } = before
  const moves = before.closed !== decided.closed
  const series = { body: meeting.body, year, closed: decided.closed }
  const number = moves ? await nextNumber(tx, partnership, series) : before.number
  if (decided.closed && told !== null) await forget(tx, viewer, { id, entry: told }, closedReason, now)
  const entry = decided.closed
    ? null
    : (told ?? (await tellDecision(tx, viewer, { id, number, year, body: meeting.body, on: meeting.onDay }, now)))
  const stands = { withdrawn_at: null, withdrawn_by: null, why_withdrawn: null }
  await setDecision(tx, viewer, id, { ...decided, ...stands, number, entry_id: entry, changed_at: now })
}

async function emptied(tx: Tx, viewer: Viewer, before: MeetingDecision | undefined, now: Date): Promise<void> {
  if (before === undefined || before.withdrawnAt !== null) return
  await withdrawDecision(tx, viewer, before, withdrawnReason, now)
}

/** Withdraws a decision that was entered wrongly (GOV-52): it stays to be read with the reason, and the agreement forgets it. */
export async function withdrawDecision(
  tx: Tx,
  viewer: Viewer,
  decision: Pick<MeetingDecision, 'id' | 'entry'>,
  why: string,
  now: Date,
): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const withdrawn = { withdrawn_at: now, withdrawn_by: personId, why_withdrawn: why }
  await setDecision(tx, viewer, decision.id, { ...withdrawn, entry_id: null, changed_at: now })
  await forget(tx, viewer, decision, why, now)
  // Only of an open one the agreement knows, and others hear (HOOK-05).
  if (decision.entry !== null) await announce(tx, 'decision.withdrawn', { partnership, decision: decision.id }, now)
}

/** The agreement forgets a decision and what it answered. */
async function forget(
  tx: Tx,
  viewer: Viewer,
  { id, entry }: Pick<MeetingDecision, 'id' | 'entry'>,
  why: string,
  now: Date,
): Promise<void> {
  await undoAnswersOf(tx, viewer, id, why, now)
  if (entry !== null) await forgetEvidence(tablesOf(tx), viewer, entry, why, now)
}

type DecisionChange = Partial<DecidedWords & { number: number }> & {
  entry_id: string | null
  changed_at: Date
  withdrawn_at: Date | null
  withdrawn_by: string | null
  why_withdrawn: string | null
}

async function setDecision(tx: Tx, viewer: Viewer, id: string, change: DecisionChange): Promise<void> {
  await tx
    .updateTable('governance.decision')
    .set(change)
    .where('partnership_id', '=', inPartnership(viewer).partnership)
    .where('decision_id', '=', id)
    .execute()
}

interface NumberSeries {
  readonly body: string
  readonly year: number
  readonly closed: boolean
}

/** The next number of a body's decisions in a year; whoever enters one at the same moment waits, so that no number is given twice. */
async function nextNumber(tx: Tx, partnership: string, { body, year, closed }: NumberSeries): Promise<number> {
  const turn = `decision ${partnership} ${body}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`.execute(tx)
  const { last } = await reading<GovernanceTables>(tx)
    .selectFrom('governance.decision')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', body)
    .where('year', '=', year)
    .where('closed', '=', closed)
    .select((row) => row.fn.max<number | null>('number').as('last'))
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
