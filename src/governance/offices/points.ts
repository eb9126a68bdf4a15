import { reading, type Write } from '../../platform/db/types.ts'
import { insist, no, yes } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { GovernanceTables } from '../tables.ts'
import type { TurningOffice } from './ground.ts'
import { atWork } from './plan.ts'
import { mayKeep, mayMark, mayPrepare } from './policy.ts'
import { handoverIn } from './queries.ts'
import { holderOf } from './recorded.ts'
import { refusals } from './refusals.ts'
import { type PointMove, pointMoves, usualPoints } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** To which party an office is to pass. */
export interface Passing {
  readonly office: TurningOffice
  readonly party: string
}

/** Prepares a handover with the usual points on its list (GOV-37); one that is being prepared already is simply found. */
export async function prepareHandover(tx: Tx, viewer: Viewer, passing: Passing, now: Date): Promise<string> {
  insist(mayKeep(viewer), refusals)
  insist(mayPrepare(passing.office, passing.party), refusals)
  return await prepared(tx, viewer, passing, now)
}

/** The handover to a party that is being prepared; made where there is none, also when two make it at once. */
export async function prepared(tx: Tx, viewer: Viewer, { office, party }: Passing, now: Date): Promise<string> {
  const { partnership, personId } = atWork(viewer)
  const made = { made_at: now, made_by: personId }
  const added = await tx
    .insertInto('governance.handover')
    .values({
      partnership_id: partnership,
      handover_id: crypto.randomUUID(),
      office: office.id,
      from_party: holderOf(office.recorded)?.party ?? null,
      to_party: party,
      ...made,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('handover_id as id')
    .executeTakeFirst()
  if (!added) return (await standingPreparation(tx, partnership, office.id, party)).id
  const points = usualPoints.map((kind) => ({ point_id: crypto.randomUUID(), kind, words: null }))
  await tx
    .insertInto('governance.handover_point')
    .values(points.map((point) => ({ partnership_id: partnership, handover_id: added.id, ...point, ...made })))
    .execute()
  return added.id
}

function standingPreparation(tx: Tx, partnership: string, office: string, party: string) {
  return tx
    .selectFrom('governance.handover')
    .where('partnership_id', '=', partnership)
    .where('office', '=', office)
    .where('to_party', '=', party)
    .where('state', '=', 'prepared')
    .select('handover_id as id')
    .executeTakeFirstOrThrow()
}

/** Gives up a handover that was prepared and not taken (GOV-37): its list stays for all to see. */
export async function dropHandover(tx: Tx, viewer: Viewer, handover: string, now: Date): Promise<void> {
  insist(mayKeep(viewer), refusals)
  const { partnership, personId } = atWork(viewer)
  const { numUpdatedRows } = await tx
    .updateTable('governance.handover')
    .set({ state: 'dropped', ended_at: now, ended_by: personId })
    .where('partnership_id', '=', partnership)
    .where('handover_id', '=', idOr404(handover, 'the handover'))
    .where('state', '=', 'prepared')
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('not-prepared') : yes, refusals)
}

/** Adds a point in their own words to the list of a handover (GOV-37). */
export async function addPoint(
  tx: Tx,
  viewer: Viewer,
  { handover, words }: { readonly handover: string; readonly words: string },
  now: Date,
): Promise<string> {
  const { partnership, personId } = atWork(viewer)
  const { id } = await markable(tx, viewer, handover)
  const point = crypto.randomUUID()
  const own = { kind: 'own' as const, words }
  const made = { made_at: now, made_by: personId }
  await tx
    .insertInto('governance.handover_point')
    .values({ partnership_id: partnership, point_id: point, handover_id: id, ...own, ...made })
    .execute()
  return point
}

/** Ticks a point, skips it or opens it again, with who and when (GOV-37). */
export async function markPoint(
  tx: Tx,
  viewer: Viewer,
  { handover, point, move }: { readonly handover: string; readonly point: string; readonly move: PointMove },
  now: Date,
): Promise<void> {
  const { partnership, personId } = atWork(viewer)
  const { id } = await markable(tx, viewer, handover)
  const { from, to } = pointMoves[move]
  const { numUpdatedRows } = await tx
    .updateTable('governance.handover_point')
    .set({ state: to, marked_at: now, marked_by: personId })
    .where('partnership_id', '=', partnership)
    .where('handover_id', '=', id)
    .where('point_id', '=', idOr404(point, 'the point'))
    .where('state', 'in', from)
    .executeTakeFirstOrThrow()
  // Of two who mark it at once, the second is told.
  insist(numUpdatedRows === 0n ? no('marked-meanwhile') : yes, refusals)
}

async function markable(tx: Tx, viewer: Viewer, id: string) {
  const handover = await handoverIn(reading<GovernanceTables>(tx), atWork(viewer).partnership, id)
  insist(mayMark(viewer, handover), refusals)
  return handover
}
