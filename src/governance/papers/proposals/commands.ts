import { type Day, dayOf } from '../../../platform/days.ts'
import { reading, type Write } from '../../../platform/db/types.ts'
import { insist, no, yes } from '../../../platform/errors.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { inPartnership } from '../../in-partnership.ts'
import { addItem, type ItemWords } from '../../meetings/items.ts'
import { mayChange } from '../../meetings/policy.ts'
import { meetingIn } from '../../meetings/queries.ts'
import type { GovernanceTables } from '../../tables.ts'
import { mayPropose, mayRevise, maySettle } from './policy.ts'
import { proposalIn, sitsInBody } from './queries.ts'
import { refusals } from './texts.ts'

type Tx = Write<GovernanceTables>

/** Proposes an item for a meeting, in one's own name (GOV-83); answers the proposal's id. */
export async function propose(tx: Tx, viewer: Viewer, of: string, words: ItemWords, now: Date): Promise<string> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const meeting = await meetingIn(db, partnership, of)
  const days = [meeting.onDay, dayOf(now)] as const
  const sits = await sitsInBody(db, partnership, { body: meeting.body, person: personId }, days)
  insist(mayPropose(meeting, sits, dayOf(now)), refusals)
  const id = crypto.randomUUID()
  const made = { proposal_id: id, meeting_id: meeting.id, proposed_at: now, proposed_by: personId }
  await tx
    .insertInto('governance.proposal')
    .values({ partnership_id: partnership, ...made, ...words })
    .execute()
  return id
}

/** A proposal, and the version that whoever acts on it has read. */
export interface ProposalRead {
  readonly meeting: string
  readonly proposal: string
  readonly version: number
}

/** Changes one's own proposal while nobody has settled it (GOV-83); of two who act at once, the second is told. */
export async function changeProposal(
  tx: Tx,
  viewer: Viewer,
  read: ProposalRead,
  words: ItemWords,
  now: Date,
): Promise<void> {
  await revise(tx, viewer, read, { ...words, changed_at: now, version: read.version + 1 }, now)
}

/** Withdraws one's own proposal while nobody has settled it (GOV-83). */
export async function withdrawProposal(tx: Tx, viewer: Viewer, read: ProposalRead, now: Date): Promise<void> {
  await revise(tx, viewer, read, { withdrawn_at: now }, now)
}

async function revise(tx: Tx, viewer: Viewer, read: ProposalRead, change: Change, now: Date): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const meeting = await meetingIn(db, partnership, read.meeting)
  const proposal = await proposalIn(db, partnership, meeting.id, read.proposal)
  insist(mayRevise(viewer, proposal, meeting, dayOf(now)), refusals)
  await changeOpen(tx, partnership, read, change)
}

/** Takes a proposal onto the agenda as an item of its own, late when the papers were sent (GOV-83); answers the item's id. */
export async function takeProposal(tx: Tx, viewer: Viewer, read: ProposalRead, now: Date): Promise<string> {
  const { partnership } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const meeting = await meetingIn(db, partnership, read.meeting)
  const proposal = await proposalIn(db, partnership, meeting.id, read.proposal)
  insist(maySettle(viewer, proposal, meeting), refusals)
  const { kind, title, matter, economy, recommendation, minutes, presenter, closed } = proposal
  const words = { kind, title, matter, economy, recommendation, minutes, presenter, closed }
  const item = await addItem(tx, viewer, meeting.id, words, now)
  await changeOpen(tx, partnership, read, { item_id: item })
  return item
}

/** Declines a proposal with a word that whoever made it reads (GOV-83). */
export async function declineProposal(
  tx: Tx,
  viewer: Viewer,
  read: ProposalRead,
  why: string,
  now: Date,
): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const meeting = await meetingIn(db, partnership, read.meeting)
  insist(maySettle(viewer, await proposalIn(db, partnership, meeting.id, read.proposal), meeting), refusals)
  await changeOpen(tx, partnership, read, { declined_at: now, declined_by: personId, why_declined: why })
}

/** Says until which day proposals are taken; none: until the papers are sent (GOV-83). */
export async function setDeadline(tx: Tx, viewer: Viewer, of: string, until: Day | null): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const meeting = await meetingIn(reading<GovernanceTables>(tx), partnership, of)
  insist(mayChange(viewer, meeting), refusals)
  insist(until !== null && until > meeting.onDay ? no('after-the-meeting') : yes, refusals)
  const { numUpdatedRows } = await tx
    .updateTable('governance.meeting')
    .set({ proposals_until: until })
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting.id)
    .where('state', '=', meeting.state)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('somebody-was-quicker') : yes, refusals)
}

type Change = Partial<
  ItemWords & {
    changed_at: Date
    version: number
    withdrawn_at: Date
    item_id: string
    declined_at: Date
    declined_by: string
    why_declined: string
  }
>

/** Changes a proposal that is still open and as it was read. */
async function changeOpen(tx: Tx, partnership: string, read: ProposalRead, change: Change): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('governance.proposal')
    .set(change)
    .where('partnership_id', '=', partnership)
    .where('proposal_id', '=', read.proposal)
    .where('version', '=', read.version)
    .where('item_id', 'is', null)
    .where('declined_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('somebody-was-quicker') : yes, refusals)
}
