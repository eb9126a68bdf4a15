import { createHash } from 'node:crypto'
import { type Day, dayOf } from '../../platform/days.ts'
import { reading, type Write } from '../../platform/db/types.ts'
import { insist, no, yes } from '../../platform/errors.ts'
import { fileName } from '../../platform/http/download.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { inPartnership } from '../in-partnership.ts'
import { keepsRecords } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { filesOf, type MadeFile, type Makers, type Making } from './documents.ts'
import { mayRemove } from './policy.ts'
import { entriesBy, entryIn, exportIn, type FileMade, filesMade } from './queries.ts'
import type { Receipt } from './receipt.ts'
import { refusals } from './texts.ts'
import type { DocumentKind, DocumentState } from './vocabulary.ts'

type Tx = Write<GovernanceTables>

/** A document that was sent, was received, or became final. */
export interface NewDocument {
  readonly kind: DocumentKind
  readonly state: DocumentState
  readonly on: Day
  readonly subject: string
  readonly from: string | null
  readonly to: readonly string[]
  readonly body: string | null
  readonly closed: boolean
  readonly about: string | null
  readonly file: { readonly id: string; readonly name: string } | null
}

/** Enters a document into the journal (JRN-02), in the transaction of what makes it so; answers the entry's id. */
export async function enterDocument(tx: Tx, viewer: Viewer, document: NewDocument, now: Date): Promise<string> {
  const { partnership, personId } = inPartnership(viewer)
  const id = crypto.randomUUID()
  const { kind, state, on, subject, from, to, body, closed, about, file } = document
  await tx
    .insertInto('governance.journal_entry')
    .values({
      partnership_id: partnership,
      entry_id: id,
      kind,
      state,
      on_day: on,
      subject: subject.trim().slice(0, 200).trim(),
      from_party: from,
      to_parties: [...to],
      body_id: body,
      closed,
      about_id: about,
      file_id: file?.id ?? null,
      file_name: file?.name ?? null,
      made_at: now,
      made_by: personId,
    })
    .execute()
  return id
}

/** Takes an entry out that was made by mistake (JRN-03): it stays to be read with the reason, and no export takes it. */
export async function removeDocument(tx: Tx, viewer: Viewer, id: string, why: string, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  const entry = await entryIn(reading<GovernanceTables>(tx), partnership, id)
  insist(mayRemove(viewer, entry), refusals)
  const { numUpdatedRows } = await tx
    .updateTable('governance.journal_entry')
    .set({ removed_at: now, removed_by: personId, why_removed: why })
    .where('partnership_id', '=', partnership)
    .where('entry_id', '=', entry.id)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('already-removed') : yes, refusals)
}

/** Asks for an export of what concerns an authority in a period (JRN-04); what it takes is chosen now, once. */
export async function askForExport(
  tx: Tx,
  viewer: Viewer,
  wish: { party: string; from: Day; until: Day; entries: readonly string[] },
  now: Date,
): Promise<string> {
  insist(keepsRecords(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const id = crypto.randomUUID()
  await tx
    .insertInto('governance.journal_export')
    .values({
      partnership_id: partnership,
      export_id: id,
      party: wish.party,
      from_on: wish.from,
      until_on: wish.until,
      entries: [...wish.entries],
      asked_at: now,
      asked_by: personId,
    })
    .execute()
  return id
}

/** How many documents one step makes, so that it is over in a second or two and a broken line costs little. */
export const documentsAStep = 5
/** How large a part may grow before the next one begins: what a mailbox or an old proxy still takes. */
export const partBytes = 20_000_000

type StepGround = Pick<Making, 'press' | 'files' | 'language'> & { readonly makers: Makers }

/**
 * Makes the next documents of an export (JRN-04): it goes on where the last step ended, whoever takes it and however that
 * ended. The last step writes the receipt. Answers how many documents are made.
 */
export async function goOn(tx: Tx, viewer: Viewer, id: string, ground: StepGround, now: Date): Promise<number> {
  insist(keepsRecords(viewer), refusals)
  const { partnership } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  await holdExport(tx, partnership, id)
  const wanted = await exportIn(db, partnership, id)
  if (wanted.doneAt !== null) return wanted.entries.length
  const made = await filesMade(db, partnership, id)
  const done = new Set(made.map(({ entry }) => entry))
  const next = wanted.entries.filter((entry) => !done.has(entry)).slice(0, documentsAStep)
  const at = cursorAfter(made)
  for (const entry of await entriesBy(db, partnership, next)) {
    const files = await filesOf(ground.makers, { ...ground, db, viewer, partnership, today: dayOf(now), entry })
    await keepFiles(
      tx,
      { partnership, export: id, entry: entry.id, subject: `${entry.onDay} ${entry.subject}` },
      files,
      at,
    )
  }
  const count = done.size + next.length
  if (count === wanted.entries.length) await finish(tx, partnership, id, now)
  return count
}

/** Of two who go on with one export at once the second waits, and finds what the first made. */
async function holdExport(tx: Tx, partnership: string, wanted: string): Promise<void> {
  await tx
    .selectFrom('governance.journal_export')
    .where('partnership_id', '=', partnership)
    .where('export_id', '=', idOr404(wanted, 'the export'))
    .select('export_id')
    .forUpdate()
    .execute()
}

interface Cursor {
  place: number
  part: number
  partSize: number
}

function cursorAfter(made: readonly FileMade[]): Cursor {
  const part = made.at(-1)?.part ?? 1
  const inPart = made.filter((file) => file.part === part)
  return { place: made.length, part, partSize: inPart.reduce((sum, { size }) => sum + size, 0) }
}

async function keepFiles(
  tx: Tx,
  of: { partnership: string; export: string; entry: string; subject: string },
  files: readonly MadeFile[],
  at: Cursor,
): Promise<void> {
  const stem = fileName(of.subject).slice(0, 80).trim()
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  // A document's files stay together: its metadata stands in the same part.
  if (at.partSize > 0 && at.partSize + size > partBytes) Object.assign(at, { part: at.part + 1, partSize: 0 })
  for (const { role, ending, bytes } of files) {
    at.place += 1
    at.partSize += bytes.length
    const folder = role === 'archive' ? 'arkiv' : 'original'
    const row = {
      place: at.place,
      part: at.part,
      role,
      name: `${folder}/${String(at.place).padStart(4, '0')} ${stem}.${ending}`,
    }
    await tx
      .insertInto('governance.journal_file')
      .values({
        partnership_id: of.partnership,
        export_id: of.export,
        entry_id: of.entry,
        ...row,
        bytes: Buffer.from(bytes),
        sha256: createHash('sha256').update(bytes).digest(),
      })
      .execute()
  }
}

async function finish(tx: Tx, partnership: string, id: string, now: Date): Promise<void> {
  const db = reading<GovernanceTables>(tx)
  const made = await filesMade(db, partnership, id)
  const entries = await entriesBy(db, partnership, [...new Set(made.map(({ entry }) => entry))])
  const closed = new Set(entries.filter((entry) => entry.closed).map((entry) => entry.id))
  const receipt: Receipt = {
    documents: entries.length,
    parts: made.at(-1)?.part ?? 0,
    files: made.map(({ part, name, role, size, sha256, entry }) => ({
      part,
      name,
      role,
      bytes: size,
      sha256: sha256.toString('hex'),
      entry,
      closed: closed.has(entry),
    })),
  }
  const { numUpdatedRows } = await tx
    .updateTable('governance.journal_export')
    .set({ done_at: now, receipt: JSON.stringify(receipt) })
    .where('partnership_id', '=', partnership)
    .where('export_id', '=', id)
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('somebody-was-quicker') : yes, refusals)
}
