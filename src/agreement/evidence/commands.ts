import { CompiledQuery } from 'kysely'
import { reading, type Write } from '../../platform/db/types.ts'
import { type Day, dayOf } from '../../platform/days.ts'
import { insist, no, NotFound, Refused, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { occurrenceOf } from '../assess/entries.ts'
import type { Json } from '../model.ts'
import type { AgreementTables } from '../tables.ts'
import { type EvidenceKind, planFor } from '../vocabulary.ts'
import { type EvidenceEntry, evidenceEntry, stateOf } from './queries.ts'
import { mayRecordKind, mayRetract } from './policy.ts'
import { refusals } from './texts.ts'

/** What is recorded: the facts of an occurrence or a plan, as `checkEntry` has found them in order. */
export interface NewEvidence {
  /** The id that it is to have, where other entries of the same file already point at it. */
  id?: string
  kind: EvidenceKind
  subject: string | null
  about: string | null
  party: string | null
  occurredOn: Day
  expiresOn: Day | null
  quantity: string | null
  unit: string | null
  ref: string | null
  forPeriod: string | null
  detail: Json
  note: string | null
}

/** Where an entry came from: entered by hand, out of a file, or made by a context at an address of ours. */
export interface EvidenceSource {
  source: 'hand' | 'csv' | 'api' | (string & {})
  path?: string | null
  link?: string | null
  file?: { id: string; name: string } | null
  claimedRecordedAt?: string | null
  /**
   * The database holds the entry to a row of the context's own that names it, so whoever completes that row may tell of it:
   * the last of those who approve minutes is a member like any other (GOV-58, migration 0015).
   */
  vouched?: true
}

/** Records that something happened or is planned (EVD-01, EVD-03); answers the id of the entry. */
export async function recordEvidence(
  tx: Write<AgreementTables>,
  viewer: Viewer,
  entry: NewEvidence,
  source: EvidenceSource,
  now: Date,
): Promise<string> {
  if (source.vouched !== true) insist(mayRecordKind(viewer, entry.kind, entry.party), refusals)
  insist(hasHappened(entry, now) ? yes : no('in-the-future'), refusals)
  const partnership = viewer.partnership
  if (partnership === null) throw new NotFound('the partnership')
  const id = entry.id ?? crypto.randomUUID()
  const claimed = await insertEntry(tx, viewer, { ...entry, id, partnership, retracts: null }, source, now)
  if (!claimed) throw new Refused('already-recorded', await alreadyRecorded(tx, partnership, entry))
  return id
}

/** EVD-10: only a plan lies ahead; what is recorded as done has happened by the day of recording. */
export function hasHappened(entry: Pick<NewEvidence, 'kind' | 'occurredOn'>, now: Date): boolean {
  return planFor[entry.kind] !== undefined || entry.occurredOn <= dayOf(now)
}

/** Takes an entry back by another entry (EVD-05); the first stays for all to see, and a retraction is final. */
export async function retractEvidence(
  tx: Write<AgreementTables>,
  viewer: Viewer,
  id: string,
  why: string,
  now: Date,
): Promise<string> {
  const partnership = viewer.partnership
  if (partnership === null) throw new NotFound('the partnership')
  const entry = await evidenceEntry(reading<AgreementTables>(tx), partnership, id)
  insist(mayRetract(viewer, stateOf(entry)), refusals)
  return await takeBack(tx, viewer, entry, why, now)
}

/**
 * Lets the agreement forget what a room told it, because the thing itself is taken back there (EVD-05): by whoever may record it, also where
 * somebody else did; what was taken back by hand before is forgotten already.
 */
export async function forgetEvidence(
  tx: Write<AgreementTables>,
  viewer: Viewer,
  id: string,
  why: string,
  now: Date,
): Promise<void> {
  const partnership = viewer.partnership
  if (partnership === null) throw new NotFound('the partnership')
  const entry = await evidenceEntry(reading<AgreementTables>(tx), partnership, id)
  insist(mayRecordKind(viewer, entry.kind, entry.party), refusals)
  if (!stateOf(entry).retracted) await takeBack(tx, viewer, entry, why, now)
}

async function takeBack(
  tx: Write<AgreementTables>,
  viewer: Viewer,
  entry: EvidenceEntry,
  why: string,
  now: Date,
): Promise<string> {
  const partnership = viewer.partnership ?? ''
  const retraction = crypto.randomUUID()
  const facts = {
    kind: 'retracted' as const,
    subject: entry.subject,
    about: entry.about,
    party: entry.party,
    occurredOn: entry.occurredOn,
    expiresOn: null,
    quantity: null,
    unit: null,
    ref: null,
    forPeriod: null,
    detail: null,
    note: why,
  }
  // Every standing entry holds its occurrence; of two who take it back at once, the second finds nothing to let go of.
  const { numDeletedRows } = await tx
    .deleteFrom('agreement.occurrence')
    .where('partnership_id', '=', partnership)
    .where('evidence_id', '=', entry.id)
    .executeTakeFirstOrThrow()
  insist(numDeletedRows === 0n ? no('already-retracted') : yes, refusals)
  await insertEntry(tx, viewer, { ...facts, id: retraction, partnership, retracts: entry.id }, { source: 'hand' }, now)
  return retraction
}

async function alreadyRecorded(tx: Write<AgreementTables>, partnership: string, entry: NewEvidence) {
  const same = occurrenceOf(entry)
  const first = await tx
    .selectFrom('agreement.occurrence')
    .where('partnership_id', '=', partnership)
    .where('kind', '=', same.kind)
    .where('subject', '=', same.subject)
    .where('about', '=', same.about)
    .where('mark', '=', same.mark)
    .select('evidence_id as id')
    .executeTakeFirst()
  const id = first?.id ?? ''
  return {
    da: `Det er allerede registreret (post ${id}). To hændelser samme dag skilles ad med hver sin reference.`,
    en: `This is already recorded (entry ${id}). Two occurrences on one day are told apart by a reference each.`,
  }
}

/** One text for every entry, so that it is made and planned once. */
const insertText = `
  with facts as (
    insert into agreement.evidence (partnership_id, evidence_id, kind, subject, about, party, occurred_on, recorded_at,
      expires_on, quantity, unit, ref, for_period, retracts, detail)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  ), source as (
    insert into agreement.evidence_source (partnership_id, evidence_id, note, link, file_id, file_name, source, source_path,
      claimed_recorded_at, recorded_by)
    values ($1, $2, $16, $17, $18, $19, $20, $21, $22, $23)
  ), claim as (
    insert into agreement.occurrence (partnership_id, kind, subject, about, mark, evidence_id)
    select $1, $24, $25, $26, $27, $2::uuid
    where $14::uuid is null
    on conflict do nothing
    returning evidence_id
  )
  select exists (select from claim) as claimed`

type Row = NewEvidence & { id: string; partnership: string; retracts: string | null }

/**
 * One statement for all: the facts, what only members see of them, and the claim to be the one recording of the occurrence.
 * Answers whether the claim held; a retraction claims nothing.
 */
async function insertEntry(tx: Write<AgreementTables>, viewer: Viewer, row: Row, source: EvidenceSource, now: Date) {
  const same = occurrenceOf(row)
  const values = [
    row.partnership,
    row.id,
    row.kind,
    row.subject,
    row.about,
    row.party,
    row.occurredOn,
    now,
    row.expiresOn,
    row.quantity,
    row.unit,
    row.ref,
    row.forPeriod,
    row.retracts,
    row.detail === null ? null : JSON.stringify(row.detail),
    row.note,
    source.link ?? null,
    source.file?.id ?? null,
    source.file?.name ?? null,
    source.source,
    source.path ?? null,
    source.claimedRecordedAt ?? null,
    viewer.kind === 'person' ? viewer.personId : null,
    same.kind,
    same.subject,
    same.about,
    same.mark,
  ]
  const { rows } = await tx.executeQuery<{ claimed: boolean }>(CompiledQuery.raw(insertText, values))
  return rows[0]?.claimed === true
}
