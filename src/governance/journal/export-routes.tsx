import type { FormState } from '../../platform/components/fields.tsx'
import { reading } from '../../platform/db/types.ts'
import { insist, NotFound } from '../../platform/errors.ts'
import type { Asked } from '../../platform/http/handlers.ts'
import { routing } from '../../platform/http/routing.ts'
import { bodiesOf } from '../bodies/queries.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceRoom } from '../room.ts'
import type { GovernanceTables } from '../tables.ts'
import { askForExport, goOn } from './commands.ts'
import type { Makers } from './documents.ts'
import { ExportPage, ExportsPage } from './export-views.tsx'
import { ExportForm } from './forms.ts'
import { partZip } from './parts.ts'
import { paths } from './paths.ts'
import { mayFetch } from './policy.ts'
import { entriesBy, entriesFor, exportIn, exportsOf, filesMade, filesOfPart, packagesIn } from './queries.ts'
import { partiesOf } from './routes.tsx'
import { journalTexts, refusals } from './texts.ts'
import { partyNames } from './views.tsx'

const { page, action, download } = routing<GovernanceTables>()
const mostDocuments = 2000

/** Exports for the authorities' records systems: asked for, made step by step, fetched in parts. */
export function exportRoutes(room: GovernanceRoom, makers: Makers) {
  return [listRoute(), askRoute(), exportRoute(), goOnRoute(room, makers), partRoute(), receiptRoute()]
}

function listRoute() {
  return page({
    path: paths.exports,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showExports(asked, { language: asked.language }),
  })
}

function askRoute() {
  return action({
    path: paths.exports,
    access: keepers,
    record: 'journal.export-asked',
    form: ExportForm,
    async run({ tx, viewer, params: { partnership }, input, now, language }) {
      const t = journalTexts[language]
      const db = reading<GovernanceTables>(tx)
      const known = (await partiesOf(db, partnership)).some(({ id }) => id === input.part)
      if (!known) return { again: [{ field: 'part', message: t.partyMissing }] }
      const period = { party: input.part, from: input.fra, until: input.til }
      const entries = await entriesFor(db, partnership, period, mostDocuments)
      if (entries.length === 0) return { again: [{ field: '', message: t.nothingThere }] }
      if (entries.length > mostDocuments) return { again: [{ field: '', message: t.tooMany(mostDocuments) }] }
      const wish = { ...period, entries }
      const wanted = await askForExport(tx, viewer, wish, now)
      return { to: paths.export.to({ partnership, export: wanted }), about: { partnership, export: wanted } }
    },
    again: (faulty) => showExports(faulty, faulty),
  })
}

function exportRoute() {
  return page({
    path: paths.export,
    access: keepers,
    record: 'nothing-personal',
    async show({ db, frame, params: { partnership, export: id } }) {
      const wanted = await exportIn(db, partnership, id)
      const made = await filesMade(db, partnership, wanted.id)
      const party = partyNames(await partiesOf(db, partnership))(wanted.party)
      return <ExportPage {...{ frame, partnership, wanted, made, party }} />
    },
  })
}

function goOnRoute({ press, files }: GovernanceRoom, makers: Makers) {
  return action({
    path: paths.goOn,
    access: keepers,
    record: 'journal.export-made',
    async run({ tx, viewer, params: { partnership, export: id }, now, language }) {
      await goOn(tx, viewer, id, { press, files, makers, language }, now)
      return paths.export.to({ partnership, export: id })
    },
  })
}

function partRoute() {
  return download({
    path: paths.part,
    access: keepers,
    record: 'journal.export-fetched',
    async serve({ db, viewer, params: { partnership, export: id, part: text } }) {
      const wanted = await exportIn(db, partnership, id)
      const part = Number(text)
      if (wanted.receipt === null || !Number.isInteger(part) || part < 1 || part > wanted.receipt.parts)
        throw new NotFound('the part')
      const made = await filesMade(db, partnership, wanted.id)
      const here = made.filter((file) => file.part === part).map(({ entry }) => entry)
      const entries = await entriesBy(db, partnership, [...new Set(here)])
      insist(mayFetch(viewer, await packagesIn(db, partnership, wanted.id, part)), refusals)
      const files = await filesOfPart(db, partnership, wanted.id, part)
      const bodies = await bodiesOf(db, partnership, wanted.until)
      const party = partyNames(await partiesOf(db, partnership))
      const nameOf = (thing: string) => bodies.find((body) => body.id === thing)?.name ?? party(thing)
      const body = partZip({ wanted, made, entries, part, files, nameOf })
      const name = `journal-${wanted.party}-${wanted.from}-${wanted.until}-${part}.zip`
      return { type: 'application/zip', body, name }
    },
  })
}

function receiptRoute() {
  return download({
    path: paths.receipt,
    access: keepers,
    record: 'nothing-personal',
    async serve({ db, params: { partnership, export: id } }) {
      const { receipt, party, from, until } = await exportIn(db, partnership, id)
      if (receipt === null) throw new NotFound('the receipt')
      const body = `${JSON.stringify({ party, from, until, ...receipt }, null, 2)}\n`
      return { type: 'application/json; charset=utf-8', body, name: `kvittering-${party}-${from}.json` }
    },
  })
}

type Shown = Pick<Asked<GovernanceTables, { partnership: string }>, 'db' | 'params' | 'frame'>

async function showExports({ db, params: { partnership }, frame }: Shown, form: FormState) {
  const [parties, exports] = [await partiesOf(db, partnership), await exportsOf(db, partnership)]
  return <ExportsPage {...{ frame, partnership, parties, exports, form }} />
}
