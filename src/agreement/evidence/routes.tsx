import { z } from 'zod'
import type { Problem } from '../../platform/forms.ts'
import { reading } from '../../platform/db/types.ts'
import { NotFound } from '../../platform/errors.ts'
import { routing } from '../../platform/http/routing.ts'
import type { Language } from '../../platform/languages.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { paths } from '../paths.ts'
import type { AgreementTables } from '../tables.ts'
import type { Desk } from '../versions/desk.ts'
import { cursorAfter, filterOf } from './asking.ts'
import { decidedIn, knownFrom, knownGroups, waitingPlans } from './choices.ts'
import { hasHappened, recordEvidence, retractEvidence } from './commands.ts'
import { ChooseKindPage, type EntryChoices, EntryFormPage } from './entry-form.tsx'
import { EntryPage, RetractPage } from './entry-page.tsx'
import { entryFrom, EntryForm, RetractForm } from './forms.ts'
import { EvidenceListPage } from './list-page.tsx'
import { mayRecord, mayRecordKind, mayRetract, recorders } from './policy.ts'
import { refusals } from './texts.ts'
import { evidenceEntry, evidenceList, stateOf } from './queries.ts'
import { rowFor } from './rows.ts'
import { isEntered } from './shapes.ts'

const { page, action } = routing<AgreementTables>()
const pageLength = 50
const ListQuery = z.object({
  slags: z.string().optional(),
  om: z.string().optional(),
  part: z.string().optional(),
  fra: z.string().optional(),
  til: z.string().optional(),
  ord: z.string().optional(),
  efter: z.string().optional(),
})

/** The list of what happened, for members. */
export function listRoute(desk: Desk) {
  return page({
    path: paths.evidence,
    access: 'signed-in',
    record: 'nothing-personal',
    query: ListQuery,
    async show({ db, viewer, params: { partnership }, query, today, frame }) {
      const agreement = await desk.named(db, partnership, { asOf: today, knownOn: today })
      const lines = await evidenceList(db, partnership, filterOf(query), pageLength + 1)
      const last = lines.length > pageLength ? lines[pageLength - 1] : undefined
      const rows = lines.slice(0, pageLength).map((line) => rowFor(viewer, line))
      const older = last ? paths.evidence.to({ partnership }, { ...query, efter: cursorAfter(last) }) : null
      return (
        <EvidenceListPage
          frame={frame}
          partnership={partnership}
          agreement={agreement}
          rows={rows}
          asking={query}
          older={older}
          mayRecord={mayRecord(viewer).allowed}
        />
      )
    },
  })
}

type AtPartnership = Pick<Asked<AgreementTables, { partnership: string }>, 'db' | 'params' | 'today'>

/** What the entry form chooses among, on the day. */
export async function choicesFor(
  desk: Desk,
  { db, params: { partnership }, today }: AtPartnership,
): Promise<EntryChoices> {
  const agreement = await desk.named(db, partnership, { asOf: today, knownOn: today })
  const { evidence, chain } = await desk.ground(db, partnership, { asOf: today, knownOn: today })
  const indicators = decidedIn(evidence)
  return { agreement, today, plans: waitingPlans(evidence), groups: knownGroups(evidence), indicators, chain }
}

/** Entering by hand: first the kind, then its fields. */
export function newEntryRoute(desk: Desk) {
  return page({
    path: paths.newEvidence,
    access: recorders,
    record: 'nothing-personal',
    async show(asked) {
      const { params, query, frame, language } = asked
      const { partnership } = params
      const kind = query['slags']
      if (!isEntered(kind)) return <ChooseKindPage frame={frame} partnership={partnership} viewer={asked.viewer} />
      const choices = await choicesFor(desk, asked)
      const prefill = { om: query['om'], emne: query['emne'], spoergsmaal: query['spoergsmaal'] }
      return (
        <EntryFormPage
          frame={frame}
          partnership={partnership}
          kind={kind}
          choices={choices}
          prefill={prefill}
          state={{ language }}
        />
      )
    },
  })
}

/** Takes an entry in, or shows the form again with what was typed. */
export function recordRoute(desk: Desk, attach: Attach) {
  return action({
    path: paths.newEvidence,
    access: recorders,
    record: 'evidence.recorded',
    form: EntryForm,
    limit: 11 * 1024 * 1024,
    async run({ tx, viewer, params: { partnership }, input, now, today, language }) {
      const db = reading<AgreementTables>(tx)
      const ground = await desk.ground(db, partnership, { asOf: today, knownOn: today })
      const read = entryFrom(input, ground.agreement, knownFrom(ground), language)
      if (!read.entry) return { again: read.problems }
      const allowed = mayRecordKind(viewer, read.entry.kind, read.entry.party)
      if (!allowed.allowed) return { again: [{ field: 'part', message: refusals[language][allowed.why] }] }
      if (!hasHappened(read.entry, now))
        return { again: [{ field: 'dato', message: refusals[language]['in-the-future'] }] }
      const attached = await attach(tx, viewer, input['bilag'], now, language)
      if ('problems' in attached) return { again: attached.problems }
      const source = { source: 'hand' as const, link: input.link, file: attached.file }
      const entry = await recordEvidence(tx, viewer, read.entry, source, now)
      return { to: paths.entry.to({ partnership, entry }), about: { partnership, entry } }
    },
    async again(faulty) {
      const { params, typed, problems, frame, language } = faulty
      const kind = typeof typed['slags'] === 'string' ? typed['slags'] : undefined
      if (!isEntered(kind))
        return <ChooseKindPage frame={frame} partnership={params.partnership} viewer={faulty.viewer} />
      const choices = await choicesFor(desk, faulty)
      const question = typed['spoergsmaal']
      const prefill = { spoergsmaal: typeof question === 'string' ? question : undefined }
      return (
        <EntryFormPage
          frame={frame}
          partnership={params.partnership}
          kind={kind}
          choices={choices}
          prefill={prefill}
          state={{ language, typed, problems }}
        />
      )
    },
  })
}

/** Keeps the file that came with an entry, if one did: its id, or what is wrong with it. */
export type Attach = (
  tx: Parameters<typeof recordEvidence>[0],
  viewer: Parameters<typeof recordEvidence>[1],
  file: unknown,
  now: Date,
  language: Language,
) => Promise<{ file: { id: string; name: string } | null } | { problems: Problem[] }>

/** The page of one entry. */
export function entryRoute(desk: Desk, about: AboutEntry) {
  return page({
    path: paths.entry,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, params: { partnership, entry: id }, today, frame, language }) {
      const entry = await evidenceEntry(db, partnership, id)
      const { agreement, standing } = await desk.standing(db, partnership, { asOf: today, knownOn: today })
      const counting = new Set(standing.norms.filter((norm) => norm.evidence.includes(id)).map((norm) => norm.norm))
      const retracting = mayRetract(viewer, stateOf(entry))
      const { recorder, attachment } = await about(db as never, { ...entry, partnership }, language)
      return (
        <EntryPage
          frame={frame}
          partnership={partnership}
          agreement={agreement}
          entry={entry}
          recorder={recorder}
          attachment={attachment}
          norms={agreement.norms.filter((norm) => counting.has(norm.id))}
          retracting={retracting}
        />
      )
    },
  })
}

/** The file that came with an entry, as its page tells of it. */
export interface Attachment {
  name: string
  kind: string
  bytes: number
  /** It can act when it is opened: macros, scripts. */
  active: boolean
}

/** What other rooms know of an entry: who recorded it, and the name of the file that came with it. */
export type AboutEntry = (
  db: never,
  entry: { partnership: string; recordedBy: string | null; fileId: string | null; fileName: string | null },
  language: Language,
) => Promise<{ recorder: string | null; attachment: Attachment | null }>

/** Asks before an entry is taken back. */
export function retractFormRoute(desk: Desk) {
  return page({
    path: paths.retract,
    access: recorders,
    record: 'nothing-personal',
    async show({ db, viewer, params: { partnership, entry: id }, today, frame, language }) {
      const entry = await evidenceEntry(db, partnership, id)
      if (!mayRetract(viewer, stateOf(entry)).allowed) throw new NotFound('the form')
      const agreement = await desk.named(db, partnership, { asOf: today, knownOn: today })
      return (
        <RetractPage frame={frame} partnership={partnership} agreement={agreement} entry={entry} state={{ language }} />
      )
    },
  })
}

/** Takes an entry back. */
export function retractRoute(desk: Desk) {
  return action({
    path: paths.retract,
    access: recorders,
    record: 'evidence.retracted',
    form: RetractForm,
    async run({ tx, viewer, params: { partnership, entry }, input, now }) {
      await retractEvidence(tx, viewer, entry, input.hvorfor, now)
      return paths.entry.to({ partnership, entry })
    },
    async again({ db, params: { partnership, entry: id }, typed, problems, today, frame, language }) {
      const entry = await evidenceEntry(db, partnership, id)
      const agreement = await desk.named(db, partnership, { asOf: today, knownOn: today })
      return (
        <RetractPage
          frame={frame}
          partnership={partnership}
          agreement={agreement}
          entry={entry}
          state={{ language, typed, problems }}
        />
      )
    },
  })
}
