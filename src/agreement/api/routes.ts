import { reading } from '../../platform/db/types.ts'
import { Refused } from '../../platform/errors.ts'
import { path } from '../../platform/paths.ts'
import { routing } from '../../platform/http/routing.ts'
import { recordEvidence, retractEvidence } from '../evidence/commands.ts'
import { cursorAfter, placeOf } from '../evidence/asking.ts'
import { knownFrom } from '../evidence/choices.ts'
import { recorders } from '../evidence/policy.ts'
import { type EvidenceLine, evidenceEntry, evidenceList } from '../evidence/queries.ts'
import { whenOf, WhenQuery } from '../page/when.ts'
import { checkEntry } from '../standing/evidence-rules.ts'
import { standingJson } from '../standing/standing-json.ts'
import type { AgreementTables } from '../tables.ts'
import type { Desk } from '../versions/desk.ts'
import { EntryPage, EvidenceQuery, NewEntryBody, Recorded, RetractionBody, WholeEntry } from './shapes.ts'
import { StandingAnswer } from './standing-answer.ts'

const { api, apiCommand } = routing<AgreementTables>()

/** The addresses of the agreement's part of the interface for programs. */
export const apiPaths = {
  agreement: path('/api/v1/:partnership/agreement'),
  evidence: path('/api/v1/:partnership/evidence'),
  entry: path('/api/v1/:partnership/evidence/:entry'),
  retraction: path('/api/v1/:partnership/evidence/:entry/retraction'),
}

/** The agreement with its standings, the evidence, recording and taking back, for programs with a token. */
export function apiRoutes(desk: Desk) {
  return [agreementApi(desk), listApi(), entryApi(), recordApi(desk), retractApi()]
}

function agreementApi(desk: Desk) {
  return api({
    path: apiPaths.agreement,
    access: 'anyone',
    record: 'nothing-personal',
    scope: 'read',
    summary: 'The agreement and the standing of each promise on a date (`pr`, `kendt`).',
    query: WhenQuery,
    answers: StandingAnswer,
    async answer({ db, params: { partnership }, query, today, language }) {
      const held = await desk.standing(db, partnership, whenOf(query, today))
      return standingJson(held.agreement, held.standing, await desk.evidence(db, partnership), language)
    },
  })
}

function listApi() {
  return api({
    path: apiPaths.evidence,
    access: 'signed-in',
    record: 'nothing-personal',
    scope: 'read',
    summary: 'What was recorded, newest first, a page at a time.',
    query: EvidenceQuery,
    answers: EntryPage,
    async answer({ db, params: { partnership }, query: { cursor, limit, sprog: _language, ...filter } }) {
      const lines = await evidenceList(db, partnership, { ...filter, after: placeOf(cursor) }, limit + 1)
      const last = lines.length > limit ? lines[limit - 1] : undefined
      return { items: lines.slice(0, limit).map(entryJson), next: last ? cursorAfter(last) : null }
    },
  })
}

function entryApi() {
  return api({
    path: apiPaths.entry,
    access: 'signed-in',
    record: 'nothing-personal',
    scope: 'read',
    summary: 'One entry.',
    answers: WholeEntry,
    async answer({ db, params: { partnership, entry: id } }) {
      const entry = await evidenceEntry(db, partnership, id)
      return { ...entryJson(entry), claimedRecordedAt: entry.claimedRecordedAt, fileName: entry.fileName }
    },
  })
}

function recordApi(desk: Desk) {
  return apiCommand({
    path: apiPaths.evidence,
    access: recorders,
    record: 'evidence.recorded',
    scope: 'evidence:write',
    summary: 'Records that something happened or is planned.',
    body: NewEntryBody,
    answers: Recorded,
    async run({ tx, viewer, params: { partnership }, input, now, today }) {
      const db = reading<AgreementTables>(tx)
      const ground = await desk.ground(db, partnership, { asOf: today, knownOn: today })
      const { link, ...sent } = input
      const entry = {
        ...sent,
        subject: sent.subject ?? null,
        about: sent.about ?? null,
        party: sent.party ?? null,
        expiresOn: sent.expiresOn ?? null,
        quantity: sent.quantity ?? null,
        unit: sent.unit ?? null,
        ref: sent.ref ?? null,
        forPeriod: sent.forPeriod ?? null,
        detail: sent.detail ?? null,
        note: sent.note ?? null,
      }
      const [fault] = checkEntry(entry, ground.agreement, knownFrom(ground))
      if (fault) throw new Refused('faulty-entry', fault.message)
      const id = await recordEvidence(tx, viewer, entry, { source: 'api', link: link ?? null }, now)
      return {
        body: { id },
        location: apiPaths.entry.to({ partnership, entry: id }),
        about: { partnership, entry: id },
      }
    },
  })
}

function retractApi() {
  return apiCommand({
    path: apiPaths.retraction,
    access: recorders,
    record: 'evidence.retracted',
    scope: 'evidence:write',
    summary: 'Takes an entry back by another entry.',
    body: RetractionBody,
    answers: Recorded,
    async run({ tx, viewer, params: { partnership, entry }, input, now }) {
      const id = await retractEvidence(tx, viewer, entry, input.why, now)
      return { body: { id }, location: apiPaths.entry.to({ partnership, entry: id }) }
    },
  })
}

/** An entry as programs get it: without who recorded it, and without addresses of pages. Named one by one, which is also fastest. */
function entryJson(line: EvidenceLine) {
  return {
    id: line.id,
    kind: line.kind,
    subject: line.subject,
    about: line.about,
    party: line.party,
    occurredOn: line.occurredOn,
    recordedAt: line.recordedAt,
    expiresOn: line.expiresOn,
    quantity: line.quantity,
    unit: line.unit,
    ref: line.ref,
    forPeriod: line.forPeriod,
    retracts: line.retracts,
    detail: line.detail,
    retractedBy: line.retractedBy,
    note: line.note,
    link: line.link,
    source: line.source,
  }
}
