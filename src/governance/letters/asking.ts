import type { Day } from '../../platform/days.ts'
import type { Write } from '../../platform/db/types.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inPartnership } from '../in-partnership.ts'
import type { GovernanceTables } from '../tables.ts'
import type { LetterKind } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** What a letter is about. */
type About =
  | { readonly meeting: string; readonly sequence: number }
  | { readonly action: string }
  | { readonly minutes: string }
  | { readonly procedure: string }
  | { readonly poll: string }

/** A letter to be written about one thing to some people. */
export interface Asked {
  readonly kind: LetterKind
  readonly about: About
  readonly to: readonly string[]
}

/** Asks for letters (GOV-89); whoever has or awaits the same one gets no other. Answers how many were asked for. */
export async function askForLetters(tx: Tx, viewer: Viewer, { kind, about, to }: Asked, now: Date): Promise<number> {
  if (to.length === 0) return 0
  const { partnership, personId } = inPartnership(viewer)
  const rows = [...new Set(to)].map((person) => ({
    partnership_id: partnership,
    letter_id: crypto.randomUUID(),
    person_id: person,
    kind,
    ...columnsOf(about),
    asked_at: now,
    asked_by: personId,
  }))
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('governance.letter')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

function columnsOf(about: About) {
  const none = { meeting_id: null, action_id: null, minutes_id: null, procedure_id: null, poll_id: null, sequence: 0 }
  if ('meeting' in about) return { ...none, meeting_id: about.meeting, sequence: about.sequence }
  if ('action' in about) return { ...none, action_id: about.action }
  if ('minutes' in about) return { ...none, minutes_id: about.minutes }
  return 'procedure' in about ? { ...none, procedure_id: about.procedure } : { ...none, poll_id: about.poll }
}

/** What decides who is told that a meeting is no longer as it was. */
export interface ChangedMeeting {
  readonly id: string
  readonly body: string
  readonly onDay: Day
  readonly sequence: number
  readonly cancelled: boolean
}

/**
 * Asks for the letters about a meeting that was moved or cancelled (GOV-88): to those who were invited, and, when it was moved, to
 * whoever sits in the body on the new day. Where nobody was invited yet, those who sit there hear of it if they want news at once.
 */
export async function askAboutChange(tx: Tx, viewer: Viewer, meeting: ChangedMeeting, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const about = { meeting: meeting.id, sequence: meeting.sequence }
  const invited = await invitedTo(tx, partnership, meeting.id)
  const sitting = await sittingOn(tx, partnership, meeting.body, meeting.onDay)
  if (invited.length === 0) {
    const others = sitting.filter((person) => person !== personId)
    await askForLetters(tx, viewer, { kind: 'meeting-changed', about, to: others }, now)
    return
  }
  const to = meeting.cancelled ? invited : [...invited, ...sitting]
  await askForLetters(tx, viewer, { kind: 'invitation', about, to }, now)
}

/** Asks for the letters that say that an agenda is ready, to those who were invited (GOV-88). */
export async function askAboutPapers(
  tx: Tx,
  viewer: Viewer,
  meeting: { readonly id: string; readonly sequence: number },
  now: Date,
): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const to = await invitedTo(tx, partnership, meeting.id)
  const about = { meeting: meeting.id, sequence: meeting.sequence }
  await askForLetters(tx, viewer, { kind: 'papers', about, to }, now)
}

/** Asks for the letters to those who are asked for an answer (GOV-29); whoever asks needs none. */
export async function askForAnswers(
  tx: Tx,
  viewer: Viewer,
  asked: Asked & { readonly kind: 'minutes-asked' | 'procedure-asked' | 'poll-asked' },
  now: Date,
): Promise<void> {
  const { personId } = inPartnership(viewer)
  await askForLetters(tx, viewer, { ...asked, to: asked.to.filter((person) => person !== personId) }, now)
}

/** Asks for the letter to whoever has an action that somebody else gave or closed (GOV-92). */
export async function askAboutAction(
  tx: Tx,
  viewer: Viewer,
  action: { readonly id: string; readonly owner: string; readonly happened: 'action-given' | 'action-closed' },
  now: Date,
): Promise<void> {
  if (action.owner === inPartnership(viewer).personId) return
  const about = { action: action.id }
  await askForLetters(tx, viewer, { kind: action.happened, about, to: [action.owner] }, now)
}

/** Everybody who was called to a meeting, at whatever time it was to be. */
async function invitedTo(tx: Tx, partnership: string, meeting: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('governance.letter')
    .where('partnership_id', '=', partnership)
    .where('meeting_id', '=', meeting)
    .where('kind', '=', 'invitation')
    .select('person_id as person')
    .distinct()
    .execute()
  return rows.map(({ person }) => person)
}

async function sittingOn(tx: Tx, partnership: string, body: string, on: Day): Promise<string[]> {
  const rows = await tx
    .selectFrom('governance.sitting as t')
    .innerJoin('governance.seat as s', (join) =>
      join.onRef('s.partnership_id', '=', 't.partnership_id').onRef('s.seat_id', '=', 't.seat_id'),
    )
    .where('t.partnership_id', '=', partnership)
    .where('s.body_id', '=', body)
    .where('t.from_on', '<=', on)
    .where((row) => row.or([row('t.until_on', 'is', null), row('t.until_on', '>=', on)]))
    .select('t.person_id as person')
    .distinct()
    .execute()
  return rows.map(({ person }) => person)
}
