import { reading, type Write } from '../../../platform/db/types.ts'
import { insist, no, Refused } from '../../../platform/errors.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { inPartnership } from '../../in-partnership.ts'
import { fixedPlaces, meetingHeldStill } from '../../meetings/items.ts'
import { itemsOf } from '../../meetings/queries.ts'
import type { GovernanceTables } from '../../tables.ts'
import { mayDraft } from './policy.ts'
import { refusals } from './texts.ts'
import type { Suggestion } from './vocabulary.ts'

/** Puts suggestions onto an agenda as items (GOV-85), each once: of two who take the same, the second is told. */
export async function takeSuggestions(
  tx: Write<GovernanceTables>,
  viewer: Viewer,
  of: string,
  chosen: readonly Suggestion[],
  now: Date,
): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const meeting = await meetingHeldStill(tx, partnership, of)
  insist(mayDraft(viewer, meeting), refusals)
  const places = placesFor(
    chosen,
    (await itemsOf(db, partnership, meeting.id)).map(({ place }) => place),
  )
  const made = { partnership_id: partnership, meeting_id: meeting.id, made_at: now, made_by: personId }
  const rows = chosen.map((each, at) => ({
    ...made,
    item_id: crypto.randomUUID(),
    place: places[at] ?? 1,
    kind: each.kind,
    title: each.title,
    matter: each.matter,
    economy: each.economy,
    recommendation: each.recommendation,
    presenter: each.presenter,
    closed: each.closed,
    origin: each.origin,
    carried_from: each.carriedFrom,
  }))
  await onceOrRefused(() => tx.insertInto('governance.agenda_item').values(rows).execute())
}

/** Where each goes: where it always stands, or after what is there. */
function placesFor(chosen: readonly Suggestion[], there: readonly number[]): number[] {
  const among = chosen.filter(({ place }) => place === null)
  const highest = Math.max(0, ...there.filter((place) => place < fixedPlaces.other))
  return chosen.map((each) => each.place ?? highest + 1 + among.indexOf(each))
}

async function onceOrRefused<T>(insert: () => Promise<T>): Promise<T> {
  try {
    return await insert()
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'a_suggestion_is_taken_once') throw error
    const { why } = no('somebody-was-quicker')
    const said = new Refused(why, { da: refusals.da[why], en: refusals.en[why] })
    said.cause = error
    throw said
  }
}
