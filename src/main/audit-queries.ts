import { sql } from 'kysely'
import type { AuditTables } from '../platform/audit/tables.ts'
import type { Read } from '../platform/db/types.ts'
import { found, NotFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { PeopleTables } from '../platform/people/tables.ts'
import type { Viewer } from '../platform/viewer.ts'

/** The tables that the pages of the audit trail ask. */
export type Tables = AuditTables & PeopleTables

/** How many entries stand on a page. */
export const pageLength = 50

/** The newest entries that the viewer may see, one page from a place on: the partnership's, and their own at the door. */
export async function entriesOf(db: Read<Tables>, viewer: Viewer, partnership: string, after: string | undefined) {
  const here = await entriesIn(db, partnership, after).execute()
  if (viewer.kind !== 'person') return here
  const atTheDoor = await entriesIn(db, '_installation', after).where('actor_id', '=', viewer.personId).execute()
  return [...here, ...atTheDoor].sort(newestFirst).slice(0, pageLength + 1)
}

function newestFirst(a: { at: Date; id: string }, b: { at: Date; id: string }): number {
  return b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)
}

function entriesIn(db: Read<Tables>, tree: string, after: string | undefined) {
  const [at, id] = after?.split('_') ?? []
  const asked = db
    .selectFrom('platform.audit_entry')
    .where('partnership_id', '=', tree)
    .select(['audit_entry_id as id', 'at', 'verb', 'actor_kind as actorKind', 'actor_id as actorId', 'about'])
    .orderBy('at', 'desc')
    .orderBy('audit_entry_id', 'desc')
    .limit(pageLength + 1)
  if (!at || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) || Number.isNaN(Date.parse(at)) || !isId(id)) return asked
  const moment = new Date(at)
  return asked.where((row) =>
    row.or([row('at', '<', moment), row.and([row('at', '=', moment), row('audit_entry_id', '<', id)])]),
  )
}
/** An entry as the page shows it. */
export type AuditLine = Awaited<ReturnType<typeof entriesOf>>[number]

/** The latest checkpoints, each with who signed under it. */
export async function checkpointsOf(db: Read<Tables>, partnership: string) {
  const rows = await db
    .selectFrom('platform.audit_checkpoint')
    .where('partnership_id', '=', partnership)
    .select(['size', 'signed_at as signedAt'])
    .orderBy('size', 'desc')
    .limit(10)
    .execute()
  const signatures = await signaturesOf(
    db,
    partnership,
    rows.map((row) => row.size),
  )
  return rows.map((row) => ({
    ...row,
    signedBy: signatures.filter((each) => String(each.size) === String(row.size)),
  }))
}
/** A checkpoint as the page shows it. */
export type CheckpointLine = Awaited<ReturnType<typeof checkpointsOf>>[number]

/** The countersignatures under some checkpoints. */
export async function signaturesOf(db: Read<Tables>, partnership: string, sizes: readonly number[]) {
  if (sizes.length === 0) return []
  return db
    .selectFrom('platform.audit_countersignature as c')
    .innerJoin('platform.organisation as o', (join) =>
      join.onRef('o.partnership_id', '=', 'c.partnership_id').onRef('o.organisation_id', '=', 'c.organisation_id'),
    )
    .where('c.partnership_id', '=', partnership)
    .where('c.size', 'in', sizes)
    .select(['c.size', 'o.name', 'c.line', 'c.party_key_id as keyId'])
    .limit(200)
    .execute()
}

/** How many entries no checkpoint covers yet: those that wait for a place, and those placed after the latest one. */
export async function uncoveredOf(db: Read<Tables>, partnership: string): Promise<number> {
  const waiting = await sql<{ count: string }>`select platform.audit_entries_waiting() as count`.execute(db as never)
  const placed = await db
    .selectFrom('platform.audit_leaf')
    .where('partnership_id', '=', partnership)
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirst()
  const covered = await db
    .selectFrom('platform.audit_checkpoint')
    .where('partnership_id', '=', partnership)
    .select(({ fn }) => fn.max('size').as('size'))
    .executeTakeFirst()
  const uncovered = Number(placed?.last ?? -1) + 1 - Number(covered?.size ?? 0)
  return Math.max(0, uncovered) + Number(waiting.rows[0]?.count ?? 0)
}

/** One checkpoint, by its size as it stands in the address. */
export async function checkpointOf(db: Read<Tables>, partnership: string, size: string) {
  if (!/^\d{1,15}$/.test(size)) throw new NotFound('the checkpoint')
  const row = await db
    .selectFrom('platform.audit_checkpoint')
    .where('partnership_id', '=', partnership)
    .where('size', '=', Number(size))
    .select(['note', 'size', 'verifier_key as verifierKey'])
    .executeTakeFirst()
  return found(row, 'the checkpoint')
}
