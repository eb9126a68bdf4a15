import type { FormState } from '../../platform/components/fields.tsx'
import { day, isDay } from '../../platform/days.ts'
import { type AnyReader, reading, readingOf } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { sniffer } from '../../platform/files/sniff.ts'
import { takingIn } from '../../platform/files/texts.ts'
import { fileName } from '../../platform/http/download.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { isId } from '../../platform/ids.ts'
import type { Language } from '../../platform/languages.ts'
import { organisationsOf, type PeopleTables } from '../../platform/people/index.ts'
import { keepers, keepsRecords } from '../keepers.ts'
import type { GovernanceRoom } from '../room.ts'
import type { GovernanceTables } from '../tables.ts'
import { enterDocument, removeDocument } from './commands.ts'
import type { Makers } from './documents.ts'
import { exportRoutes } from './export-routes.tsx'
import { LetterPage, RemovePage } from './form-views.tsx'
import { LetterForm, RemoveForm } from './forms.ts'
import { paths } from './paths.ts'
import { entryIn, type EntryPlace, journalOf } from './queries.ts'
import { journalTexts } from './texts.ts'
import { JournalPage } from './views.tsx'

const { page, action, download } = routing<GovernanceTables>()
const pageLength = 50
/** The most bytes that a letter holds. */
export const mostBytes = 10 * 1024 * 1024

/** The journal: the list, letters that are entered, and exports. `makers` make the documents of each kind. */
export function journalRoutes(room: GovernanceRoom, makers: Makers): Route[] {
  return [
    listRoute(),
    enterRoute(),
    enteringRoute(room),
    removeRoute(),
    removingRoute(),
    fileRoute(room),
    ...exportRoutes(room, makers),
  ]
}

function listRoute() {
  return page({
    path: paths.journal,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership }, query }) {
      const parties = await partiesOf(db, partnership)
      const party = parties.find(({ id }) => id === query['part'])?.id ?? null
      const lines = await journalOf(db, partnership, { party, after: placeOf(query['foer']) }, pageLength + 1)
      const entries = lines.slice(0, pageLength)
      const last = lines.length > pageLength ? entries.at(-1) : undefined
      const foer = last && `${last.onDay}_${last.id}`
      const older = foer ? paths.journal.to({ partnership }, { part: party ?? undefined, foer }) : null
      const keeps = keepsRecords(viewer).allowed
      return <JournalPage {...{ frame, partnership, entries, parties, party, older, keeps }} />
    },
  })
}

function placeOf(text: string | undefined): EntryPlace | null {
  const [on = '', id] = text?.split('_') ?? []
  return isDay(on) && isId(id) ? { on: day(on), id } : null
}

function enterRoute() {
  return page({
    path: paths.enter,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showLetter(asked, { language: asked.language }),
  })
}

function enteringRoute({ files }: GovernanceRoom) {
  return action({
    path: paths.enter,
    access: keepers,
    record: 'journal.entered',
    form: LetterForm,
    limit: mostBytes + 100_000,
    async run({ tx, viewer, params: { partnership }, input, now, today, language }) {
      const t = journalTexts[language]
      if (input.dag > today) return { again: [{ field: 'dag', message: t.dayAhead }] }
      const known = new Set((await partiesOf(reading(tx), partnership)).map(({ id }) => id))
      if (input.fra !== null && !known.has(input.fra)) return { again: [{ field: 'fra', message: t.fromMissing }] }
      if (input.til.some((each) => !known.has(each))) return { again: [{ field: 'til', message: t.toMissing }] }
      const attached = input.fil instanceof File && input.fil.size > 0 ? input.fil : null
      const fault = attached && (await faultOf(attached, language))
      if (fault) return { again: [{ field: 'fil', message: fault }] }
      const addedBy = viewer.kind === 'person' ? viewer.personId : null
      const kept =
        attached &&
        (await files.write(
          tx,
          { partnership, audience: 'room', addedBy, now },
          attached.stream() as AsyncIterable<Uint8Array>,
        ))
      const letter = { kind: 'letter', state: input.retning, on: input.dag, subject: input.emne } as const
      const file = kept && attached ? { id: kept.fileId, name: fileName(attached.name) } : null
      const who = { from: input.fra, to: input.til, body: null, closed: false, about: null, file }
      const entry = await enterDocument(tx, viewer, { ...letter, ...who }, now)
      return { to: paths.journal.to({ partnership }), about: { partnership, entry } }
    },
    again: (faulty) => showLetter(faulty, faulty),
  })
}

/** Looked at before anything of it is written, so that the form comes back with what was typed. */
async function faultOf(file: File, language: Language): Promise<string | null> {
  if (file.size > mostBytes) return takingIn[language]['file.too-large'](mostBytes / 1_048_576)
  const kind = sniffer()
  kind.take(Buffer.from(await file.arrayBuffer()))
  return kind.finish() === null ? takingIn[language]['file.kind-unknown']() : null
}

function removeRoute() {
  return page({
    path: paths.remove,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showRemove(asked, { language: asked.language }),
  })
}

function removingRoute() {
  return action({
    path: paths.remove,
    access: keepers,
    record: 'journal.removed',
    form: RemoveForm,
    async run({ tx, viewer, params: { partnership, entry }, input, now }) {
      await removeDocument(tx, viewer, entry, input.hvorfor, now)
      return paths.journal.to({ partnership })
    },
    again: (faulty) => showRemove(faulty, faulty),
  })
}

function fileRoute({ files }: GovernanceRoom) {
  return download({
    path: paths.file,
    access: 'signed-in',
    record: 'journal.file-fetched',
    async serve({ db, params: { partnership, entry: id } }) {
      const { fileId, fileName: name } = await entryIn(db, partnership, id)
      const file = found(fileId, 'the file')
      const { mediaType } = await files.describe(db, partnership, file)
      const pieces: Uint8Array[] = []
      for await (const piece of files.read(db, partnership, file)) pieces.push(piece)
      return { type: mediaType, body: Buffer.concat(pieces), foreign: true, ...(name && { name }) }
    },
  })
}

type Shown<Parts> = Pick<Asked<GovernanceTables, Parts>, 'db' | 'params' | 'frame'>

async function showLetter({ db, params: { partnership }, frame }: Shown<{ partnership: string }>, form: FormState) {
  return <LetterPage {...{ frame, partnership, form }} parties={await partiesOf(db, partnership)} />
}

async function showRemove(
  { db, params: { partnership, entry }, frame }: Shown<{ partnership: string; entry: string }>,
  form: FormState,
) {
  return <RemovePage {...{ frame, partnership, form }} entry={await entryIn(db, partnership, entry)} />
}

/** The authorities of the partnership. */
export function partiesOf(db: AnyReader, partnership: string) {
  return organisationsOf(readingOf<PeopleTables>(db), partnership)
}
