import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'
import { usualPoints } from './vocabulary.ts'

type Db = Read<GovernanceTables>

/** The plan of an office: its turns in their order, without those that were taken out. */
export function planOf(db: Db, partnership: string, office: string) {
  return db
    .selectFrom('governance.turn')
    .where('partnership_id', '=', partnership)
    .where('office', '=', office)
    .where('removed_at', 'is', null)
    .select(['turn_id as id', 'party', 'from_on as from', 'until_on as until'])
    .orderBy('from_on')
    .limit(200)
    .execute()
}
export type TurnLine = Awaited<ReturnType<typeof planOf>>[number]

/** One turn of the plan. */
export async function turnIn(db: Db, partnership: string, office: string, turn: string) {
  const id = idOr404(turn, 'the turn')
  return found(
    (await planOf(db, partnership, office)).find((each) => each.id === id),
    'the turn',
  )
}

const header = [
  'handover_id as id',
  'office',
  'from_party as from',
  'to_party as to',
  'state',
  'made_at as madeAt',
  'taken_on as takenOn',
  'taken_by as takenBy',
  'entries',
  'ended_at as endedAt',
  'ended_by as endedBy',
  'why',
] as const

/** The handovers of an office, the latest first. */
export function handoversOf(db: Db, partnership: string, office: string) {
  return db
    .selectFrom('governance.handover')
    .where('partnership_id', '=', partnership)
    .where('office', '=', office)
    .select(header)
    .orderBy('made_at', 'desc')
    .orderBy('handover_id')
    .limit(200)
    .execute()
}
export type HandoverLine = Awaited<ReturnType<typeof handoversOf>>[number]

/** One handover, or nothing that this viewer may know of. */
export async function handoverIn(db: Db, partnership: string, handover: string) {
  const row = await db
    .selectFrom('governance.handover')
    .where('partnership_id', '=', partnership)
    .where('handover_id', '=', idOr404(handover, 'the handover'))
    .select(header)
    .executeTakeFirst()
  return found(row, 'the handover')
}

/** The check list of a handover: the usual points first, then those of their own as they came. */
export async function pointsOf(db: Db, partnership: string, handover: string) {
  const points = await db
    .selectFrom('governance.handover_point')
    .where('partnership_id', '=', partnership)
    .where('handover_id', '=', handover)
    .select(['point_id as id', 'kind', 'words', 'state', 'marked_at as markedAt', 'marked_by as markedBy'])
    .orderBy('made_at')
    .orderBy('point_id')
    .limit(500)
    .execute()
  const usual = usualPoints.flatMap((kind) => points.filter((point) => point.kind === kind))
  return [...usual, ...points.filter(({ kind }) => kind === 'own')]
}
export type PointLine = Awaited<ReturnType<typeof pointsOf>>[number]
