import { z } from 'zod'
import { named } from '../../platform/http/api/named.ts'
import { DayText, pageOf, pageShape, paging, placeOf } from '../../platform/http/api/paging.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { paths } from '../journal/paths.ts'
import { entryIn, type EntryLine, type ExportLine, exportIn, exportsOf, journalOf } from '../journal/queries.ts'
import { mostBytes } from '../journal/routes.tsx'
import { documentKinds, documentStates } from '../journal/vocabulary.ts'
import { keepers } from '../keepers.ts'
import type { GovernanceTables } from '../tables.ts'
import { all, asMember, fileSent, fileWithin, holding, type OfPages, one } from './asking.ts'
import { apiPaths } from './paths.ts'
import { Moment } from './shapes.ts'
import type { Of } from './things.ts'

const { api } = routing<GovernanceTables>()

const Entry = z.strictObject({
  id: z.uuid(),
  kind: z.enum(documentKinds),
  state: z.enum(documentStates),
  day: DayText,
  subject: z.string(),
  from: z.string().nullable(),
  to: z.array(z.string()),
  body: z.string().nullable(),
  closed: z.boolean(),
  about: z.uuid().nullable().meta({ description: 'What it is made from; null for a letter.' }),
  fileName: z.string().nullable(),
  removedAt: Moment.nullable(),
  whyRemoved: z.string().nullable(),
})
const Export = z.strictObject({
  id: z.uuid(),
  party: z.string(),
  from: DayText,
  until: DayText,
  askedAt: Moment,
  doneAt: Moment.nullable(),
  entries: z.int().meta({ description: 'How many documents it has.' }),
  receipt: z.looseObject({}).nullable().meta({ description: 'What was made, with checksums; null until it is done.' }),
})

function entryShown({ onDay: day, fromParty: from, toParties: to, fileId: _file, ...entry }: EntryLine) {
  const { id, kind, state, subject, body, closed, about, fileName, removedAt, whyRemoved } = entry
  return { id, kind, state, day, subject, from, to, body, closed, about, fileName, removedAt, whyRemoved }
}

function exportShown({ id, party, from, until, askedAt, doneAt, entries, receipt }: ExportLine) {
  return { id, party, from, until, askedAt, doneAt, entries: entries.length, receipt }
}

/** A document of the journal. */
const theEntry: Of<'entry', ReturnType<typeof entryShown>> = {
  show: async (db, { partnership, entry }) => entryShown(await entryIn(db, partnership, entry)),
  hold: holding('governance.journal_entry', 'entry_id', 'entry'),
}

/** An export for an authority's own records. */
const theExport: Of<'export', ReturnType<typeof exportShown>> = {
  show: async (db, { partnership, export: id }) => exportShown(await exportIn(db, partnership, id)),
  hold: holding('governance.journal_export', 'export_id', 'export'),
}

/** What programs may ask of the journal and do with it (API-01); a closed document is not there for whoever may not see it (API-02). */
export function journalRoutes({ write, file }: OfPages): Route[] {
  const access = keepers
  const part = { path: apiPaths.journalExportPart, page: paths.part, type: 'application/zip' }
  return [
    list(),
    one({ path: apiPaths.journalEntry, summary: 'One document of the journal.', answers: Entry }, theEntry),
    file({ path: apiPaths.journalFile, page: paths.file, type: '*/*', summary: 'The file of a letter.' }),
    all(
      { path: apiPaths.journalExports, access, summary: 'The exports that were asked for.', answers: Export },
      async ({ db, params: { partnership } }) => (await exportsOf(db, partnership)).map(exportShown),
    ),
    one({ path: apiPaths.journalExport, access, summary: 'One export, with its receipt.', answers: Export }, theExport),
    file({ ...part, summary: 'A part of an export, as a ZIP file. That it was fetched is recorded.' }),
    ...commands(write),
  ]
}

function list(): Route {
  return api({
    ...asMember,
    path: apiPaths.journal,
    summary: 'The documents of the journal, the latest first, a page at a time.',
    query: z.strictObject({ ...paging, party: z.string().optional().meta({ description: 'Those that concern it.' }) }),
    answers: pageShape(Entry),
    async answer({ db, params: { partnership }, query: { cursor, limit, party = null } }) {
      const lines = await journalOf(db, partnership, { party, after: placeOf(cursor) }, limit + 1)
      return pageOf(lines, limit, ({ onDay: on, id }) => ({ on, id }), entryShown)
    },
  })
}

const attached = fileWithin(mostBytes)
const Letter = z.strictObject({
  to: z
    .array(z.string().max(80))
    .max(100)
    .default([])
    .meta({ description: 'The parties it is for.', examples: [['herlev']] }),
  file: attached.schema.nullish().meta({
    description: 'The letter itself.',
    examples: [{ name: 'brev.pdf', content: 'JVBERi0xLjcK' }],
  }),
})

function commands(write: OfPages['write']): Route[] {
  return [
    write(apiPaths.journal, paths.enter, 'Enters a letter.', {
      names: {
        day: named('dag', 'When it was sent or received, today or before.', '2018-10-15', 'date'),
        subject: named('emne', 'What it is about.', 'Svar fra politikredsen'),
        direction: named('retning', 'Whether the partnership’s secretariat had it sent, or received it.', 'sent'),
        from: named('fra', 'The party that sent it.', 'gladsaxe'),
      },
      body: {
        schema: Letter,
        fields: ({ to, file }) => ({ til: to, ...(file && { fil: fileSent(file) }) }),
        called: (field) => ({ til: 'to', fil: 'file' })[field],
        most: attached.most('file'),
      },
      makes: { name: 'entry', at: apiPaths.journalEntry },
    }),
    write(apiPaths.journalRemoval, paths.remove, 'Takes a document out; that it was there stays.', {
      names: { why: named('hvorfor', 'Why it is taken out.', 'Indført to gange') },
      changes: theEntry,
    }),
    write(apiPaths.journalExports, paths.exports, 'Asks for an export of a party’s documents of a period.', {
      names: {
        party: named('part', 'The party whose documents they are.', 'herlev'),
        from: named('fra', 'The first day.', '2018-01-01', 'date'),
        until: named('til', 'The last day.', '2018-12-31', 'date'),
      },
      makes: { name: 'export', at: apiPaths.journalExport },
    }),
    write(apiPaths.journalExportGoingOn, paths.goOn, 'Makes the next documents of an export, until it is done.', {
      changes: theExport,
    }),
  ]
}
