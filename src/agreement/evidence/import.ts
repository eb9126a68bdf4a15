import { dayOf } from '../../platform/days.ts'
import type { Write } from '../../platform/db/types.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { indicatorsDecided } from '../assess/indicators.ts'
import type { Evidence, Json } from '../model.ts'
import { type LineFault, occurrenceKey, parseEvidenceCsv } from '../standing/evidence-csv.ts'
import type { AgreementTables } from '../tables.ts'
import type { Ground } from '../versions/desk.ts'
import { knownGroups } from './choices.ts'
import { recordEvidence, retractEvidence } from './commands.ts'

/** How many entries were taken in, or every line that stood in the way; then nothing was (EVD-08). */
export type Imported = { taken: number } | { faults: readonly LineFault[] }

/** Takes a file in: recorded now, keeping what the file claims of its own recording; ids within the file become ours. */
export async function importEvidence(
  tx: Write<AgreementTables>,
  viewer: Viewer,
  bytes: Uint8Array,
  { agreement, evidence, chain }: Ground,
  now: Date,
): Promise<Imported> {
  const retracted = new Set(evidence.map((entry) => entry.retracts))
  const standing = evidence.filter((entry) => entry.kind !== 'retracted' && !retracted.has(entry.id))
  const { faults, evidence: read } = parseEvidenceCsv(bytes, agreement, {
    recordedAt: now.toISOString(),
    today: dayOf(now),
    ids: new Set(standing.map((entry) => entry.id)),
    groups: new Set(knownGroups(evidence)),
    agreements: chain.map(({ id }) => id),
    indicators: indicatorsDecided(standing),
    occurrences: new Map(standing.map((entry) => [occurrenceKey(entry), entry.id])),
  })
  if (faults) return { faults }
  const ours = new Map(read.map((entry) => [entry.id, crypto.randomUUID() as string]))
  for (const entry of inOrderOfUse(read)) await take(tx, viewer, entry, ours, now)
  return { taken: read.length }
}

async function take(
  tx: Write<AgreementTables>,
  viewer: Viewer,
  entry: Evidence,
  ours: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  if (entry.retracts !== null) {
    await retractEvidence(tx, viewer, ours.get(entry.retracts) ?? entry.retracts, entry.note ?? '', now)
    return
  }
  const source = { source: 'csv', claimedRecordedAt: entry.recordedAt }
  const id = ours.get(entry.id) ?? crypto.randomUUID()
  await recordEvidence(tx, viewer, { ...entry, id, detail: withOurIds(entry.detail, ours) }, source, now)
}

/**
 * What the file takes back goes first, each with its retraction, then the retractions of what is here already: so that an
 * occurrence which was entered wrongly, taken back and entered again is free when its second recording comes.
 */
function inOrderOfUse(entries: readonly Evidence[]): Evidence[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const retractions = entries.filter((entry) => entry.retracts !== null)
  const undone = retractions.flatMap((entry) => [byId.get(entry.retracts ?? '') ?? [], entry].flat())
  const gone = new Set(undone)
  return [...undone, ...entries.filter((entry) => !gone.has(entry))]
}

function withOurIds(detail: Json, ours: ReadonlyMap<string, string>): Json {
  if (detail === null || typeof detail !== 'object' || Array.isArray(detail)) return detail
  const plan = detail['plan']
  return typeof plan === 'string' ? { ...detail, plan: ours.get(plan) ?? plan } : detail
}
