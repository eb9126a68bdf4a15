import { sql } from 'kysely'
import type { Day } from '../../platform/days.ts'
import type { Read } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'

type Db = Read<GovernanceTables>

/** The place of an entry in the list: its day and its id. */
export interface EntryPlace {
  readonly on: Day
  readonly id: string
}

function entries(db: Db, partnership: string) {
  return db
    .selectFrom('governance.journal_entry')
    .where('partnership_id', '=', partnership)
    .select(['entry_id as id', 'kind', 'state', 'on_day as onDay', 'subject', 'from_party as fromParty'])
    .select(['to_parties as toParties', 'body_id as body', 'about_id as about', 'file_id as fileId'])
    .select(['file_name as fileName', 'made_at as madeAt', 'removed_at as removedAt', 'why_removed as whyRemoved'])
    .select(closedNow.as('closed'))
}

/** Whether a document is closed: an annex as it and its item stand now, anything else as it was entered. */
const closedNow = sql<boolean>`coalesce(
  (select a.closed or i.closed from governance.annex a
    join governance.agenda_item i on i.partnership_id = a.partnership_id and i.item_id = a.item_id
    where journal_entry.kind = 'annex' and a.partnership_id = journal_entry.partnership_id
      and a.annex_id = journal_entry.about_id), journal_entry.closed)`

/** Documents that concern an authority: it sent them, received them, or they are final for all (JRN-01). */
function concerning(query: ReturnType<typeof entries>, party: string) {
  return query.where((row) =>
    row.or([
      row('from_party', '=', party),
      row(sql<string>`${party}`, '=', row.fn.any('to_parties')),
      row.and([row('state', '=', 'final'), row('to_parties', '=', sql<string[]>`'{}'`)]),
    ]),
  )
}

/** The journal, of all authorities or of one, the latest first: one page, after a place or from the start. */
export function journalOf(
  db: Db,
  partnership: string,
  asked: { party: string | null; after: EntryPlace | null },
  limit: number,
) {
  let query = entries(db, partnership).orderBy('on_day', 'desc').orderBy('entry_id', 'desc').limit(limit)
  if (asked.party !== null) query = concerning(query, asked.party)
  if (asked.after !== null)
    query = query.where(sql<boolean>`(on_day, entry_id) < (${asked.after.on}::date, ${asked.after.id}::uuid)`)
  return query.execute()
}
export type EntryLine = Awaited<ReturnType<typeof journalOf>>[number]

/** One entry, or nothing that this viewer may know of. */
export async function entryIn(db: Db, partnership: string, entry: string): Promise<EntryLine> {
  const row = await entries(db, partnership).where('entry_id', '=', idOr404(entry, 'the document')).executeTakeFirst()
  return found(row, 'the document')
}

/** Some entries, in the order in which they are named. */
export async function entriesBy(db: Db, partnership: string, ids: readonly string[]): Promise<EntryLine[]> {
  if (ids.length === 0) return []
  const rows = await entries(db, partnership).where('entry_id', 'in', ids).execute()
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

/** The entries of a period that concern an authority, the earliest first, as far as the viewer may see them. */
export async function entriesFor(
  db: Db,
  partnership: string,
  { party, from, until }: { party: string; from: Day; until: Day },
  most: number,
) {
  const rows = await concerning(entries(db, partnership), party)
    .where('on_day', '>=', from)
    .where('on_day', '<=', until)
    .where('removed_at', 'is', null)
    .orderBy('on_day')
    .orderBy('entry_id')
    .limit(most + 1)
    .execute()
  return rows.map(({ id }) => id)
}

/** The exports that were asked for, the latest first. */
export function exportsOf(db: Db, partnership: string) {
  return db
    .selectFrom('governance.journal_export')
    .where('partnership_id', '=', partnership)
    .select(['export_id as id', 'party', 'from_on as from', 'until_on as until', 'asked_at as askedAt'])
    .select(['done_at as doneAt', 'entries', 'receipt'])
    .orderBy('asked_at', 'desc')
    .orderBy('export_id')
    .limit(50)
    .execute()
}
export type ExportLine = Awaited<ReturnType<typeof exportsOf>>[number]

/** One export. */
export async function exportIn(db: Db, partnership: string, wanted: string): Promise<ExportLine> {
  const row = await db
    .selectFrom('governance.journal_export')
    .where('partnership_id', '=', partnership)
    .where('export_id', '=', idOr404(wanted, 'the export'))
    .select(['export_id as id', 'party', 'from_on as from', 'until_on as until', 'asked_at as askedAt'])
    .select(['done_at as doneAt', 'entries', 'receipt'])
    .executeTakeFirst()
  return found(row, 'the export')
}

/** The files of an export that are made, in order, without their bytes. */
export function filesMade(db: Db, partnership: string, wanted: string) {
  return db
    .selectFrom('governance.journal_file')
    .where('partnership_id', '=', partnership)
    .where('export_id', '=', wanted)
    .select(['place', 'entry_id as entry', 'role', 'name', 'part', 'sha256'])
    .select(sql<number>`octet_length(bytes)`.as('size'))
    .orderBy('place')
    .execute()
}
export type FileMade = Awaited<ReturnType<typeof filesMade>>[number]

/** The files of one part, with their bytes. */
export function filesOfPart(db: Db, partnership: string, wanted: string, part: number) {
  return db
    .selectFrom('governance.journal_file')
    .where('partnership_id', '=', partnership)
    .where('export_id', '=', wanted)
    .where('part', '=', part)
    .select(['name', 'bytes'])
    .orderBy('place')
    .execute()
}

/** The handovers whose packages are in a part of an export; a note in a package's place is none. */
export function packagesIn(db: Db, partnership: string, wanted: string, part: number) {
  return db
    .selectFrom('governance.journal_file as f')
    .innerJoin('governance.journal_entry as e', (on) =>
      on.onRef('e.partnership_id', '=', 'f.partnership_id').onRef('e.entry_id', '=', 'f.entry_id'),
    )
    .innerJoin('governance.handover as h', (on) =>
      on.onRef('h.partnership_id', '=', 'e.partnership_id').onRef('h.handover_id', '=', 'e.about_id'),
    )
    .where('f.partnership_id', '=', partnership)
    .where('f.export_id', '=', wanted)
    .where('f.part', '=', part)
    .where('f.role', '<>', 'note')
    .where('e.kind', '=', 'handover')
    .select(['h.from_party as from', 'h.to_party as to', 'h.state'])
    .execute()
}
