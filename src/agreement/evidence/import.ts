import type { Write } from '../../platform/db/types.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Agreement, Evidence, Json } from '../model.ts'
import { type LineFault, occurrenceKey, parseEvidenceCsv } from '../standing/evidence-csv.ts'
import type { AgreementTables } from '../tables.ts'
import { knownGroups } from './choices.ts'
import { recordEvidence, retractEvidence } from './commands.ts'

/** What a file is held against: the agreement, and all that is recorded already. */
export interface ImportGround {
  agreement: Agreement
  evidence: readonly Evidence[]
}

/** How many entries were taken in, or every line that stood in the way; then nothing was (EVD-08). */
export type Imported = { taken: number } | { faults: readonly LineFault[] }

/** Takes a file in: recorded now, keeping what the file claims of its own recording; ids within the file become ours. */
export async function importEvidence(
  tx: Write<AgreementTables>,
  viewer: Viewer,
  bytes: Uint8Array,
  { agreement, evidence }: ImportGround,
  now: Date,
): Promise<Imported> {
  const retracted = new Set(evidence.map((entry) => entry.retracts))
  const standing = evidence.filter((entry) => entry.kind !== 'retracted' && !retracted.has(entry.id))
  const { faults, evidence: read } = parseEvidenceCsv(bytes, agreement, {
    recordedAt: now.toISOString(),
    ids: new Set(standing.map((entry) => entry.id)),
    groups: new Set(knownGroups(evidence)),
    occurrences: new Map(standing.map((entry) => [occurrenceKey(entry), entry.id])),
  })
  if (faults) return { faults }
  const ours = new Map<string, string>()
  for (const entry of inOrderOfUse(read)) ours.set(entry.id, await take(tx, viewer, entry, ours, now))
  return { taken: read.length }
}

async function take(
  tx: Write<AgreementTables>,
  viewer: Viewer,
  entry: Evidence,
  ours: ReadonlyMap<string, string>,
  now: Date,
): Promise<string> {
  if (entry.retracts !== null) {
    return retractEvidence(tx, viewer, ours.get(entry.retracts) ?? entry.retracts, entry.note ?? '', now)
  }
  const source = { source: 'csv', claimedRecordedAt: entry.recordedAt }
  return recordEvidence(tx, viewer, { ...entry, detail: withOurIds(entry.detail, ours) }, source, now)
}

/** What is retracted or replaced comes before what retracts or replaces it. */
function inOrderOfUse(entries: readonly Evidence[]): Evidence[] {
  return [...entries].sort(
    (a, b) => Number(a.retracts !== null) - Number(b.retracts !== null) || a.recordedAt.localeCompare(b.recordedAt),
  )
}

function withOurIds(detail: Json, ours: ReadonlyMap<string, string>): Json {
  if (detail === null || typeof detail !== 'object' || Array.isArray(detail)) return detail
  const plan = detail['plan']
  return typeof plan === 'string' ? { ...detail, plan: ours.get(plan) ?? plan } : detail
}
