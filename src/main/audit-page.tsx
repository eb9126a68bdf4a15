import { sql } from 'kysely'
import { z } from 'zod'
import { countersign } from '../platform/audit/countersign.ts'
import { noteOf, readNote } from '../platform/audit/note.ts'
import type { AuditTables } from '../platform/audit/tables.ts'
import type { Read } from '../platform/db/types.ts'
import { found, NotFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { formIn, words } from '../platform/forms.ts'
import { routing } from '../platform/http/routing.ts'
import type { Route } from '../platform/http/route.ts'
import { path } from '../platform/paths.ts'
import { namesOf } from '../platform/people/queries.ts'
import type { PeopleTables } from '../platform/people/tables.ts'
import type { Viewer } from '../platform/viewer.ts'
import { auditTexts } from './audit-texts.ts'
import { AuditPage, CountersignPage } from './audit-views.tsx'

type Tables = AuditTables & PeopleTables
const { page, action, download } = routing<Tables>()

/** The audit trail: its checkpoints, and what the viewer may see of its entries. */
export const auditPath = path('/:partnership/revisionsspor').asking<{ efter: string }>()
/** A checkpoint to keep. */
export const checkpointPath = path('/:partnership/revisionsspor/checkpoints/:size')
/** Where a party signs under a checkpoint. */
export const countersignPath = path('/:partnership/revisionsspor/checkpoints/:size/medunderskriv')

const pageLength = 50
const CountersignForm = formIn(auditTexts, (t) =>
  z.object({ linje: words(t.lineMissing, 2000), noegle: words(t.keyMissing, 500) }),
)

/** The addresses of the audit trail. */
export function auditRoutes(): Route[] {
  return [auditRoute, checkpointRoute, countersignFormRoute, countersignRoute]
}

const auditRoute = page({
  path: auditPath,
  access: 'signed-in',
  record: 'audit.read',
  async show({ db, viewer, params: { partnership }, query, frame }) {
    const entries = await entriesOf(db, viewer, partnership, query['efter'])
    const shown = entries.slice(0, pageLength)
    const actors = shown.flatMap((entry) => (entry.actorKind === 'person' && entry.actorId ? [entry.actorId] : []))
    const names = await namesOf(db as never, actors)
    const last = entries.length > pageLength ? shown.at(-1) : undefined
    return (
      <AuditPage
        frame={frame}
        partnership={partnership}
        entries={shown}
        names={names}
        checkpoints={await checkpointsOf(db, partnership)}
        uncovered={await uncoveredOf(db, partnership)}
        older={last ? auditPath.to({ partnership }, { efter: `${last.at.toISOString()}_${last.id}` }) : null}
        seesAll={viewer.kind === 'person' && viewer.functions.includes('auditor')}
      />
    )
  },
})

/** The newest entries that the viewer may see, one page from a place on: the partnership's, and their own at the door. */
async function entriesOf(db: Read<Tables>, viewer: Viewer, partnership: string, after: string | undefined) {
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
export type AuditLine = Awaited<ReturnType<typeof entriesOf>>[number]

async function checkpointsOf(db: Read<Tables>, partnership: string) {
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
    signedBy: signatures.filter((each) => String(each.size) === String(row.size)).map((each) => each.name),
  }))
}
export type CheckpointLine = Awaited<ReturnType<typeof checkpointsOf>>[number]

async function signaturesOf(db: Read<Tables>, partnership: string, sizes: readonly number[]) {
  if (sizes.length === 0) return []
  return db
    .selectFrom('platform.audit_countersignature as c')
    .innerJoin('platform.organisation as o', (join) =>
      join.onRef('o.partnership_id', '=', 'c.partnership_id').onRef('o.organisation_id', '=', 'c.organisation_id'),
    )
    .where('c.partnership_id', '=', partnership)
    .where('c.size', 'in', sizes)
    .select(['c.size', 'o.name', 'c.line'])
    .limit(200)
    .execute()
}

/** How many entries no checkpoint covers yet: those that wait for a place, and those placed after the latest one. */
async function uncoveredOf(db: Read<Tables>, partnership: string): Promise<number> {
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

async function checkpointOf(db: Read<Tables>, partnership: string, size: string) {
  if (!/^\d{1,15}$/.test(size)) throw new NotFound('the checkpoint')
  const row = await db
    .selectFrom('platform.audit_checkpoint')
    .where('partnership_id', '=', partnership)
    .where('size', '=', Number(size))
    .select(['note', 'size', 'verifier_key as verifierKey'])
    .executeTakeFirst()
  return found(row, 'the checkpoint')
}

const checkpointRoute = download({
  path: checkpointPath,
  access: 'signed-in',
  record: 'checkpoint.fetched',
  async serve({ db, params: { partnership, size } }) {
    const { note } = await checkpointOf(db, partnership, size)
    const signatures = await signaturesOf(db, partnership, [Number(size)])
    const signed = readNote(note)
    if (!signed) throw new Error('A stored checkpoint cannot be read')
    const whole = noteOf(signed.text, [...signed.lines, ...signatures.map((each) => each.line)])
    return { type: 'text/plain; charset=utf-8', body: whole, name: `checkpoint-${partnership}-${size}.txt` }
  },
})

const countersignFormRoute = page({
  path: countersignPath,
  access: 'signed-in',
  record: 'nothing-personal',
  async show({ db, params: { partnership, size }, frame, language }) {
    const checkpoint = await checkpointOf(db, partnership, size)
    return <CountersignPage frame={frame} partnership={partnership} checkpoint={checkpoint} state={{ language }} />
  },
})

const countersignRoute = action({
  path: countersignPath,
  access: 'signed-in',
  record: 'checkpoint.countersigned',
  form: CountersignForm,
  async run({ tx, viewer, params: { partnership, size }, input, now }) {
    if (viewer.kind !== 'person' || !/^\d{1,15}$/.test(size)) throw new NotFound('the checkpoint')
    await countersign(
      tx as never,
      viewer,
      partnership,
      { size: Number(size), line: input.linje, verifierKey: input.noegle },
      now,
    )
    return auditPath.to({ partnership })
  },
  async again({ db, params: { partnership, size }, typed, problems, frame, language }) {
    const checkpoint = await checkpointOf(db, partnership, size)
    return (
      <CountersignPage
        frame={frame}
        partnership={partnership}
        checkpoint={checkpoint}
        state={{ language, typed, problems }}
      />
    )
  },
})
