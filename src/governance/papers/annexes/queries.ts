import type { Read } from '../../../platform/db/types.ts'
import { found } from '../../../platform/errors.ts'
import type { MediaType } from '../../../platform/files/kinds.ts'
import { idOr404 } from '../../../platform/ids.ts'
import type { GovernanceTables } from '../../tables.ts'

type Db = Read<GovernanceTables>

/** A file of an annex, as far as a list tells of it. */
export interface AnnexVersion {
  readonly version: number
  readonly fileId: string
  readonly fileName: string
  readonly late: boolean
  readonly addedAt: Date
  readonly mediaType: MediaType
  readonly size: number
  readonly active: boolean
  readonly sha256: string
}

/** An annex with its files, the latest last; none when it was withdrawn and the viewer may not open it any more. */
export interface AnnexLine {
  readonly id: string
  readonly item: string
  readonly title: string
  readonly closed: boolean
  readonly revision: number
  readonly withdrawnAt: Date | null
  readonly versions: readonly AnnexVersion[]
}

/** The annexes of a meeting, by item and in their order, as far as the viewer may see them (GOV-81). */
export async function annexesOf(db: Db, partnership: string, meeting: string): Promise<AnnexLine[]> {
  const rows = await files(db, partnership).where('i.meeting_id', '=', meeting).limit(5000).execute()
  const lines = new Map<string, AnnexLine & { versions: AnnexVersion[] }>()
  for (const row of rows) {
    const { id, item, title, closed, revision, withdrawnAt } = row
    const line = lines.get(id) ?? { id, item, title, closed, revision, withdrawnAt, versions: [] }
    lines.set(id, line)
    const version = versionIn(row)
    if (version !== null) line.versions.push(version)
  }
  return [...lines.values()]
}

/** One annex of a meeting, or nothing that this viewer may know of. */
export async function annexIn(db: Db, partnership: string, meeting: string, annex: string): Promise<AnnexLine> {
  const id = idOr404(annex, 'the annex')
  const rows = await files(db, partnership)
    .where('i.meeting_id', '=', idOr404(meeting, 'the meeting'))
    .where('a.annex_id', '=', id)
    .limit(1000)
    .execute()
  const { item, title, closed, revision, withdrawnAt } = found(rows[0], 'the annex')
  return { id, item, title, closed, revision, withdrawnAt, versions: rows.flatMap((row) => versionIn(row) ?? []) }
}

/** The latest file of an annex that the viewer may open. */
export function latestOf(annex: AnnexLine): AnnexVersion | null {
  return annex.versions.at(-1) ?? null
}

/** The file that an annex had at a moment, by the annex's id, as far as the viewer may open it. */
export async function annexFileAt(db: Db, partnership: string, annex: string, moment: Date) {
  return await db
    .selectFrom('governance.annex_version')
    .where('partnership_id', '=', partnership)
    .where('annex_id', '=', annex)
    .where('added_at', '<=', moment)
    .select(['file_id as id', 'file_name as name'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

type Row = Awaited<ReturnType<ReturnType<typeof files>['execute']>>[number]

function versionIn({ version, fileId, fileName, late, addedAt, mediaType, size, active, sha256 }: Row) {
  // What the outer join leaves out it leaves out whole.
  if (version === null || fileId === null || fileName === null || late === null || addedAt === null) return null
  if (mediaType === null || size === null || active === null || sha256 === null) return null
  return { version, fileId, fileName, late, addedAt, mediaType, size, active, sha256: sha256.toString('hex') }
}

function files(db: Db, partnership: string) {
  return db
    .selectFrom('governance.annex as a')
    .innerJoin('governance.agenda_item as i', (join) =>
      join.onRef('i.partnership_id', '=', 'a.partnership_id').onRef('i.item_id', '=', 'a.item_id'),
    )
    .leftJoin('governance.annex_version as v', (join) =>
      join.onRef('v.partnership_id', '=', 'a.partnership_id').onRef('v.annex_id', '=', 'a.annex_id'),
    )
    .leftJoin('platform.file as f', (join) =>
      join.onRef('f.partnership_id', '=', 'v.partnership_id').onRef('f.file_id', '=', 'v.file_id'),
    )
    .where('a.partnership_id', '=', partnership)
    .select(['a.annex_id as id', 'a.item_id as item', 'a.title', 'a.closed', 'a.revision'])
    .select(['a.withdrawn_at as withdrawnAt', 'v.version', 'v.file_id as fileId', 'v.file_name as fileName', 'v.late'])
    .select(['v.added_at as addedAt', 'f.media_type as mediaType', 'f.size', 'f.active_content as active', 'f.sha256'])
    .orderBy('i.place')
    .orderBy('i.item_id')
    .orderBy('a.place')
    .orderBy('a.annex_id')
    .orderBy('v.version')
}
