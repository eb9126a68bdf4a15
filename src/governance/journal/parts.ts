import { zipSync } from 'fflate'
import type { EntryLine, ExportLine, FileMade } from './queries.ts'
import { type DocumentFacts, metadataCsv, metadataXml } from './receipt.ts'

/** What a part of an export is put together from. */
export interface PartGround {
  readonly wanted: ExportLine
  readonly made: readonly FileMade[]
  readonly entries: readonly EntryLine[]
  readonly part: number
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[]
  /** Parties and bodies by their ids. */
  readonly nameOf: (id: string) => string
}

/**
 * One part of an export as a ZIP file (JRN-04): the documents, their metadata as CSV and XML, and the receipt of the whole. The
 * same part is the same bytes whenever it is fetched, so that a broken download is simply fetched again.
 */
export function partZip(ground: PartGround): Uint8Array {
  const { wanted, files, part } = ground
  const documents = documentsOf(ground)
  const inside: Record<string, Uint8Array> = {}
  for (const { name, bytes } of files) inside[name] = bytes
  inside['metadata.csv'] = Buffer.from(metadataCsv(documents))
  inside['metadata.xml'] = Buffer.from(metadataXml(documents))
  const receipt = {
    export: wanted.id,
    party: wanted.party,
    from: wanted.from,
    until: wanted.until,
    part,
    ...wanted.receipt,
  }
  inside['kvittering.json'] = Buffer.from(`${JSON.stringify(receipt, null, 2)}\n`)
  // PDF and office files are compressed already, and a fixed time keeps the bytes the same.
  return zipSync(inside, { level: 0, mtime: wanted.askedAt })
}

/** The documents of a part, each with its files. */
export function documentsOf({ wanted, made, entries, part, nameOf }: PartGround): DocumentFacts[] {
  return entries.flatMap((entry) => {
    const files = made
      .filter((file) => file.entry === entry.id && file.part === part)
      .map(({ name, role, sha256, size }) => ({ name, role, sha256: sha256.toString('hex'), bytes: size }))
    if (files.length === 0) return []
    const { id, onDay, subject, kind, state, fromParty, toParties, body } = entry
    // As the receipt has it: a document that is closed later changes no part that was made.
    const closed = wanted.receipt?.files.find((file) => file.entry === id)?.closed ?? entry.closed
    return [
      {
        entry: id,
        onDay,
        subject,
        kind,
        state,
        direction: directionFor(wanted.party, entry),
        from: fromParty === null ? null : nameOf(fromParty),
        to: toParties.map(nameOf),
        body: body === null ? null : nameOf(body),
        closed,
        files,
      },
    ]
  })
}

/** Whether an authority sent a document, received it, or it is final for all. */
export function directionFor(
  party: string,
  { state, fromParty, toParties }: Pick<EntryLine, 'state' | 'fromParty' | 'toParties'>,
): DocumentFacts['direction'] {
  if (fromParty === party) return 'sent'
  return toParties.includes(party) ? 'received' : state === 'final' ? 'final' : 'received'
}
