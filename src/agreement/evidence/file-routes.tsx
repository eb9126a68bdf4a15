import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { type Read, reading } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { formIn } from '../../platform/forms.ts'
import { routing } from '../../platform/http/routing.ts'
import { paths } from '../paths.ts'
import type { AgreementTables } from '../tables.ts'
import type { Desk } from '../versions/desk.ts'
import { filterOf } from './asking.ts'
import { type Column, columns, marked } from '../standing/csv-cells.ts'
import { mostBytes } from '../standing/evidence-csv.ts'
import { entryTexts } from './entry-texts.ts'
import { ImportPage } from './import-page.tsx'
import { importEvidence } from './import.ts'
import { recorders } from './policy.ts'
import { evidenceEntry, type EvidenceFilter, type EvidenceLine, evidenceList } from './queries.ts'

const { page, action, download } = routing<AgreementTables>()
const ImportForm = formIn(entryTexts, (t) => z.object({ fil: z.instanceof(File, { error: t.importMissing }) }))
/** A little more than the largest file, so that one which is just too large is told so in words. */
const largestPost = mostBytes + 64 * 1024
/** Stands for the field of a problem that lies in a line of the file. */
const lineOfFile = 'linje'

/** Where a file of occurrences is chosen. */
export function importFormRoute(_desk: Desk) {
  return page({
    path: paths.importEvidence,
    access: recorders,
    record: 'nothing-personal',
    show({ params: { partnership }, frame, language }) {
      return <ImportPage frame={frame} partnership={partnership} state={{ language }} taken={null} />
    },
  })
}

/** Takes a file of occurrences in: all lines, recorded now, or none (EVD-08). */
export function importRoute(desk: Desk) {
  return action({
    path: paths.importEvidence,
    access: recorders,
    record: 'evidence.imported',
    form: ImportForm,
    limit: largestPost,
    async run({ tx, viewer, params: { partnership }, input, now, today, language, frame }) {
      const db = reading<AgreementTables>(tx)
      const ground = await desk.ground(db, partnership, { asOf: today, knownOn: today })
      const done = await importEvidence(tx, viewer, new Uint8Array(await input.fil.arrayBuffer()), ground, now)
      if ('faults' in done) {
        const line = entryTexts[language].importLine
        const faults = done.faults.map((each) => `${line(each.line)}: ${each.message[language]}`)
        return { again: faults.map((message) => ({ field: lineOfFile, message })) }
      }
      return { page: <ImportPage frame={frame} partnership={partnership} state={{ language }} taken={done.taken} /> }
    },
    again({ params: { partnership }, problems, frame, language }) {
      const [inLines, inForm] = [true, false].map((is) => problems.filter((each) => (each.field === lineOfFile) === is))
      const state = { language, problems: inForm }
      return <ImportPage frame={frame} partnership={partnership} state={state} faults={inLines ?? []} taken={null} />
    },
  })
}

const linesAtATime = 5000

/** The list as a file, whole, with the same filter: the same columns that an import reads. */
export function csvRoute() {
  return download({
    path: paths.evidenceCsv,
    access: 'signed-in',
    record: 'evidence.exported',
    async serve({ db, params: { partnership }, query }) {
      const lines = await allLines(db, partnership, filterOf({ ...query, efter: undefined }))
      return { type: 'text/csv; charset=utf-8', name: `haendelser-${partnership}.csv`, body: csvOf(lines) }
    },
  })
}

/** Every entry that fits, page by page by its key. */
async function allLines(db: Read<AgreementTables>, partnership: string, filter: EvidenceFilter) {
  const all: EvidenceLine[] = []
  for (let after: EvidenceFilter['after']; ; ) {
    const lines = await evidenceList(db, partnership, { ...filter, after }, linesAtATime)
    all.push(...lines)
    const last = lines.at(-1)
    if (last === undefined || lines.length < linesAtATime) return all
    after = { occurredOn: last.occurredOn, id: last.id }
  }
}

function csvOf(lines: readonly EvidenceLine[]): string {
  const rows = lines.map(
    (line): Record<Column, string | null> => ({
      kind: line.kind,
      subject: line.subject,
      party: line.party,
      occurred_on: line.occurredOn,
      recorded_at: line.recordedAt.toISOString(),
      expires_on: line.expiresOn,
      quantity: line.quantity,
      unit: line.unit,
      note: line.note,
      id: line.id,
      ref: line.ref,
      for_period: line.forPeriod,
      retracts: line.retracts,
      about: line.about,
      detail: line.detail === null ? null : JSON.stringify(line.detail),
    }),
  )
  return stringify(rows, { header: true, bom: true, columns: [...columns], cast: { string: marked } })
}

/** Opens a kept file: its type and its bytes. */
export type OpenFile = (db: never, partnership: string, fileId: string) => Promise<{ type: string; bytes: Uint8Array }>

/** The file that came with an entry; it is always saved, never shown in the page (WEB-14). */
export function attachmentRoute(openFile: OpenFile) {
  return download({
    path: paths.attachment,
    access: 'signed-in',
    record: 'attachment.opened',
    async serve({ db, params: { partnership, entry: id } }) {
      const entry = await evidenceEntry(db, partnership, id)
      const { type, bytes } = await openFile(db as never, partnership, found(entry.fileId, 'the attachment'))
      return { type, name: entry.fileName ?? id, body: bytes, foreign: true }
    },
  })
}
