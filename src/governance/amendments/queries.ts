import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'

type Db = Read<GovernanceTables>

function effects(db: Db, partnership: string) {
  return db
    .selectFrom('governance.decision_effect as e')
    .innerJoin('governance.decision as d', (join) =>
      join.onRef('d.partnership_id', '=', 'e.partnership_id').onRef('d.decision_id', '=', 'e.decision_id'),
    )
    .where('e.partnership_id', '=', partnership)
    .where('e.kind', '=', 'focus-area')
    .where('e.undone_at', 'is', null)
    .select(['e.effect_id as id', 'e.about as area', 'e.entry_id as entry', 'e.decision_id as decision'])
    .select(['d.number', 'd.year', 'd.title', 'd.decided_on as decidedOn'])
}

/** What decisions did to the focus areas and was not undone, the latest first. */
export function amendmentEffects(db: Db, partnership: string) {
  return effects(db, partnership).orderBy('d.decided_on', 'desc').orderBy('e.effect_id', 'desc').limit(200).execute()
}
export type AmendmentEffect = Awaited<ReturnType<typeof amendmentEffects>>[number]

/** One of them. */
export async function effectIn(db: Db, partnership: string, effect: string): Promise<AmendmentEffect> {
  const row = await effects(db, partnership).where('e.effect_id', '=', idOr404(effect, 'the change')).executeTakeFirst()
  return found(row, 'the change')
}

/** The open decisions that stand, of the bodies that may change the agreement, the latest first: what a change may rest on. */
export function decisionsToBuildOn(db: Db, partnership: string, bodies: readonly string[]) {
  if (bodies.length === 0) return Promise.resolve([])
  return db
    .selectFrom('governance.decision as d')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 'd.partnership_id').onRef('b.body_id', '=', 'd.body_id'),
    )
    .where('d.partnership_id', '=', partnership)
    .where('d.body_id', 'in', [...bodies])
    .where('d.withdrawn_at', 'is', null)
    .where('d.closed', '=', false)
    .select(['d.decision_id as id', 'd.number', 'd.year', 'd.title', 'd.decided_on as decidedOn', 'b.name as bodyName'])
    .orderBy('d.decided_on', 'desc')
    .orderBy('d.decision_id', 'desc')
    .limit(100)
    .execute()
}
export type GroundDecision = Awaited<ReturnType<typeof decisionsToBuildOn>>[number]
