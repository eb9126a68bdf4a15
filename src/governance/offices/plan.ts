import type { Desk } from '../../agreement/index.ts'
import { dayOf } from '../../platform/days.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import { insist, no, NotFound, Refused, yes } from '../../platform/errors.ts'
import type { PersonViewer, Viewer } from '../../platform/viewer.ts'
import type { GovernanceTables } from '../tables.ts'
import { groundOf, officeIn } from './ground.ts'
import { mayKeep, mayPlan, mayReplan, type PlannedTurn } from './policy.ts'
import { planOf, turnIn } from './queries.ts'
import { refusals } from './refusals.ts'

type Tx = Write<GovernanceTables>

/** A person at work in an open partnership; nobody else keeps records. */
export function atWork(viewer: Viewer): PersonViewer & { partnership: string } {
  const { partnership } = viewer
  if (partnership === null || viewer.kind !== 'person') throw new NotFound('the partnership')
  return { ...viewer, partnership }
}

/** A turn that is wished into the plan of an office, or, with its id, in place of one that stands there. */
export interface TurnWish extends PlannedTurn {
  readonly office: string
  readonly instead: string | null
}

/** Whether a turn may be planned as wished (GOV-30, GOV-31): for the form that comes back, and for the command. */
export async function verdictOnTurn(tx: Tx, viewer: Viewer, wish: TurnWish, desk: Desk, now: Date) {
  const { partnership } = atWork(viewer)
  const [db, today] = [reading<GovernanceTables>(tx), dayOf(now)]
  const office = officeIn(await groundOf(desk, db, partnership, today), wish.office)
  if (wish.instead !== null) {
    const standing = mayReplan(await turnIn(db, partnership, wish.office, wish.instead), today)
    if (!standing.allowed) return standing
  }
  const others = (await planOf(db, partnership, wish.office)).filter(({ id }) => id !== wish.instead)
  return mayPlan(office, others, wish, today)
}

/** Plans a turn (GOV-30), or changes one that has not begun: it is taken out and the new one stands in its place (GOV-31). */
export async function planTurn(tx: Tx, viewer: Viewer, wish: TurnWish, desk: Desk, now: Date): Promise<string> {
  insist(mayKeep(viewer), refusals)
  const { partnership, personId } = atWork(viewer)
  insist(await verdictOnTurn(tx, viewer, wish, desk, now), refusals)
  if (wish.instead !== null) await takeOut(tx, viewer, wish.instead, now)
  const id = crypto.randomUUID()
  const { office, party, from, until } = wish
  const days = { office, party, from_on: from, until_on: until }
  const made = { made_at: now, made_by: personId }
  try {
    await tx
      .insertInto('governance.turn')
      .values({ partnership_id: partnership, turn_id: id, ...days, ...made })
      .execute()
  } catch (error) {
    // Of two who plan the same days at once, the second is told.
    if ((error as { constraint?: string }).constraint !== 'an_office_has_one_planned_turn_at_a_time') throw error
    const said = new Refused('days-taken', { da: refusals.da['days-taken'], en: refusals.en['days-taken'] })
    said.cause = error
    throw said
  }
  return id
}

/** Takes a turn that has not begun out of the plan (GOV-31). */
export async function removeTurn(
  tx: Tx,
  viewer: Viewer,
  { office, turn }: { readonly office: string; readonly turn: string },
  now: Date,
): Promise<void> {
  insist(mayKeep(viewer), refusals)
  const { partnership } = atWork(viewer)
  insist(mayReplan(await turnIn(reading<GovernanceTables>(tx), partnership, office, turn), dayOf(now)), refusals)
  await takeOut(tx, viewer, turn, now)
}

async function takeOut(tx: Tx, viewer: Viewer, turn: string, now: Date): Promise<void> {
  const { partnership, personId } = atWork(viewer)
  const { numUpdatedRows } = await tx
    .updateTable('governance.turn')
    .set({ removed_at: now, removed_by: personId })
    .where('partnership_id', '=', partnership)
    .where('turn_id', '=', turn)
    .where('removed_at', 'is', null)
    .where('from_on', '>', dayOf(now))
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('turn-changed-meanwhile') : yes, refusals)
}
