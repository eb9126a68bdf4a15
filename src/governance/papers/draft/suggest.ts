import type { Held } from '../../../agreement/index.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { ItemLine, MeetingHeader } from '../../meetings/queries.ts'
import type { GovernanceTables } from '../../tables.ts'
import { type DraftFor, promisesFor, questionsFor } from './agreement.ts'
import { actionsDue, itemsToCarry, lastHeld } from './queries.ts'
import { actionItems, carriedItems, usualItems } from './usual.ts'
import { sources, type Suggestion } from './vocabulary.ts'

/** Everything that might go onto the agenda of a meeting, with why (GOV-85); what stands there already is marked. */
export async function suggestionsFor(
  db: Read<GovernanceTables>,
  held: Held,
  { meeting, items }: { meeting: MeetingHeader; items: readonly ItemLine[] },
  draft: DraftFor,
): Promise<Suggestion[]> {
  const { partnership, body } = draft
  const last = await lastHeld(db, partnership, body, meeting.onDay)
  const before = last === null ? [] : await itemsToCarry(db, partnership, last.id)
  const due = await actionsDue(db, partnership, body, meeting.onDay)
  const there = new Set(items.flatMap(({ origin }) => origin ?? []))
  const titles = new Set(items.map(({ title }) => plain(title)))
  const usual = usualItems(last, draft)
  const always = new Set(usual.map(({ title }) => plain(title)))
  const all = [
    ...usual,
    // What stands on every agenda is not carried over because nothing came of it, however it was written there.
    ...carriedItems(
      before.filter(({ title }) => !always.has(plain(title))),
      last,
      draft,
    ),
    ...actionItems(due, draft),
    ...promisesFor(held, draft),
    ...questionsFor(held, draft),
  ]
  return all
    .map((each) => ({ ...each, taken: there.has(each.origin) || titles.has(plain(each.title)) }))
    .toSorted((a, b) => sources.indexOf(a.source) - sources.indexOf(b.source))
}

/** A heading as it is compared: two that differ in capitals and spaces alone are one item. */
function plain(title: string): string {
  return title.trim().toLowerCase()
}
