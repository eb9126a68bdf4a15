import { type Day, dayOf } from '../../platform/days.ts'
import { reading, readingOf, type Write } from '../../platform/db/types.ts'
import { organisationsOf, type PeopleTables } from '../../platform/people/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { seatsIn } from '../bodies/queries.ts'
import { inPartnership } from '../in-partnership.ts'
import type { MeetingHeader } from '../meetings/queries.ts'
import { annexesOf, latestOf } from '../papers/annexes/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { enterDocument } from './commands.ts'
import type { DocumentKind } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** A document of the room: what it is made from, a subject that names nobody, and the body that it belongs to. */
export interface OwnDocument {
  readonly kind: DocumentKind
  readonly about: string
  readonly subject: string
  readonly body: string | null
  readonly closed?: boolean
  readonly on?: Day
}

/** Enters a document that the viewer's authority sends to the other authorities with seats in its body (JRN-06). */
export async function enterSent(tx: Tx, viewer: Viewer, document: OwnDocument & { body: string }, now: Date) {
  const { partnership, organisation } = inPartnership(viewer)
  const parties = await partiesIn(tx, partnership, document.body)
  const to = parties.filter((party) => party !== organisation).toSorted()
  await enter(tx, viewer, document, { state: 'sent', from: organisation, to }, now)
}

/** The parties with seats in a body; all of them where its seats are for whoever they are given to, as in a working group. */
async function partiesIn(tx: Tx, partnership: string, body: string): Promise<readonly string[]> {
  const seats = await seatsIn(reading<GovernanceTables>(tx), partnership, body)
  const named = new Set(seats.flatMap(({ party }) => party ?? []))
  if (named.size > 0) return [...named]
  return (await organisationsOf(readingOf<PeopleTables>(tx), partnership)).map(({ id }) => id)
}

/** Enters a document that became final: it concerns every authority, or the two that it names (JRN-06). */
export async function enterFinal(
  tx: Tx,
  viewer: Viewer,
  document: OwnDocument,
  now: Date,
  between: { readonly from: string | null; readonly to: readonly string[] } = { from: null, to: [] },
) {
  await enter(tx, viewer, document, { state: 'final', ...between }, now)
}

type Way = { readonly state: 'sent' | 'final'; readonly from: string | null; readonly to: readonly string[] }

async function enter(tx: Tx, viewer: Viewer, document: OwnDocument, way: Way, now: Date): Promise<void> {
  const { kind, about, subject, body, closed = false, on = dayOf(now) } = document
  await enterDocument(tx, viewer, { kind, about, subject, body, closed, on, ...way, file: null }, now)
}

/** The agenda and its annexes go out: each is a document of its own (JRN-06). What hangs on a closed item, or is closed itself, is closed. */
export async function enterPapers(
  tx: Tx,
  viewer: Viewer,
  meeting: Pick<MeetingHeader, 'id' | 'body' | 'bodyName' | 'onDay'>,
  items: readonly { readonly id: string; readonly closed: boolean }[],
  now: Date,
): Promise<void> {
  const { partnership } = inPartnership(viewer)
  const { id, body } = meeting
  await enterSent(tx, viewer, { kind: 'agenda', about: id, subject: meetingSubject(meeting), body }, now)
  for (const annex of await annexesOf(reading<GovernanceTables>(tx), partnership, id)) {
    if (annex.withdrawnAt !== null || latestOf(annex) === null) continue
    const closed = annex.closed || (items.find((item) => item.id === annex.item)?.closed ?? true)
    await enterSent(tx, viewer, { kind: 'annex', about: annex.id, subject: annex.title, body, closed }, now)
  }
}

/** What a document of a meeting is called in a journal: the body and the day, in no language. */
export function meetingSubject({ bodyName, onDay }: Pick<MeetingHeader, 'bodyName' | 'onDay'>): string {
  return `${bodyName} ${onDay}`
}

/** Takes a document out that was taken back, undone or withdrawn, with the reason (JRN-07): it stays to be read, and no export takes it. */
export async function takeOut(
  tx: Tx,
  viewer: Viewer,
  of: { readonly kind: DocumentKind; readonly about: string },
  why: string,
  now: Date,
): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  await tx
    .updateTable('governance.journal_entry')
    .set({ removed_at: now, removed_by: personId, why_removed: why })
    .where('partnership_id', '=', partnership)
    .where('kind', '=', of.kind)
    .where('about_id', '=', of.about)
    .where('removed_at', 'is', null)
    .execute()
}
