import { z } from 'zod'
import type { Desk } from '../../agreement/index.ts'
import type { Fields } from '../../platform/forms.ts'
import { named } from '../../platform/http/api/named.ts'
import { DayText, pageBy, pageShape, pagingById, pagingByNumber } from '../../platform/http/api/paging.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { idOr404 } from '../../platform/ids.ts'
import { criterionFields, mostCriteria, partField } from '../charters/forms.ts'
import { charterGround } from '../charters/load.ts'
import { paths } from '../charters/paths.ts'
import { approvedOf, criteriaOf, newestOf, reportsOf, versionIn, versionsOf } from '../charters/queries.ts'
import { progressStates } from '../charters/vocabulary.ts'
import { groupIn } from '../groups/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { asMember, holding, type OfPages, one } from './asking.ts'
import { apiPaths } from './paths.ts'
import { Moment } from './shapes.ts'
import type { Of } from './things.ts'

const { api } = routing<GovernanceTables>()
type Looking = Parameters<Of<'group', unknown>['show']>

const Charter = z.strictObject({
  group: z.string(),
  newest: z
    .int()
    .nullable()
    .meta({ description: 'The number of the newest version; null before anything was written.' }),
  approved: z
    .strictObject({ number: z.int(), on: DayText, decision: z.uuid(), states: z.array(z.string()) })
    .nullable()
    .meta({ description: 'The version that holds, and which parts that the agreement asks for it has.' }),
})
const Line = z.strictObject({
  id: z.uuid(),
  number: z.int(),
  madeAt: Moment,
  madeBy: z.uuid(),
  approvedOn: DayText.nullable(),
})
const Criterion = z.strictObject({
  id: z.uuid(),
  words: z.string(),
  how: z.string().nullable(),
  when: z.string().nullable(),
})
const Version = Line.extend({ parts: z.record(z.string(), z.string()), criteria: z.array(Criterion) })
const Report = z.strictObject({
  criterion: z.uuid(),
  id: z.uuid(),
  on: DayText,
  state: z.enum(progressStates),
  words: z.string(),
  figure: z.string().nullable(),
  madeAt: Moment,
  madeBy: z.uuid(),
})

async function showCharter(...[db, { partnership, group }]: Looking) {
  await groupIn(db, partnership, group)
  const approved = await approvedOf(db, partnership, group)
  return {
    group,
    newest: (await newestOf(db, partnership, group))?.number ?? null,
    approved: approved
      ? { number: approved.number, on: approved.approvedOn, decision: approved.decision, states: approved.states }
      : null,
  }
}

/** The charter of a group: its newest version and the one that holds. */
const theCharter: Of<'group', Awaited<ReturnType<typeof showCharter>>> = {
  show: showCharter,
  hold: holding('governance.working_group', 'body_id', 'group'),
}

/** What programs may ask of charters and do with them, and what is told of a group's progress (API-01). */
export function charterRoutes(desk: Desk, { write }: OfPages): Route[] {
  return [...questions(), versions(), progress(), ...writing(desk, write), ...commands(write)]
}

function questions(): Route[] {
  const version = { path: apiPaths.charterVersion, summary: 'One version of a charter.', answers: Version }
  return [
    one({ path: apiPaths.charter, summary: 'The charter of a group, as it stands.', answers: Charter }, theCharter),
    one(version, {
      async show(db, { partnership, group, number }) {
        const found = await versionIn(db, partnership, group, number)
        return { ...found, criteria: await criteriaOf(db, partnership, found.id) }
      },
    }),
  ]
}

function versions(): Route {
  return api({
    ...asMember,
    path: apiPaths.charterVersions,
    summary: 'The versions of a charter, the newest first, a page at a time.',
    query: z.strictObject(pagingByNumber),
    answers: pageShape(Line),
    async answer({ db, params: { partnership, group }, query: { cursor = null, limit } }) {
      await groupIn(db, partnership, group)
      const lines = await versionsOf(db, partnership, group, cursor, limit + 1)
      return pageBy(
        lines,
        limit,
        ({ number }) => String(number),
        (line) => line,
      )
    },
  })
}

function progress(): Route {
  return api({
    ...asMember,
    path: apiPaths.progress,
    summary: 'What was told of one measure of success, the latest first, a page at a time.',
    query: z.strictObject(pagingById),
    answers: pageShape(Report),
    async answer({ db, params: { partnership, group, criterion }, query: { cursor = null, limit } }) {
      await groupIn(db, partnership, group)
      const lines = await reportsOf(db, partnership, { group, criterion: idOr404(criterion) }, cursor, limit + 1)
      return pageBy(
        lines,
        limit,
        ({ id }) => id,
        (line) => line,
      )
    },
  })
}

const Draft = z.strictObject({
  parts: z.record(z.string(), z.string().max(4000)).meta({
    description: 'The words of each part, by its id; what is left out is empty.',
    examples: [{ task: 'Opgaven' }],
  }),
  criteria: z
    .array(
      z.strictObject({
        id: z.uuid().nullish().meta({ description: 'Its id in the version before; null for a new one.' }),
        words: z.string(),
        how: z.string().nullish(),
        when: z.string().nullish(),
      }),
    )
    .max(mostCriteria)
    .meta({
      description: 'The measures of success: what, how and when it is measured.',
      examples: [[{ words: 'Færre klager' }]],
    }),
})
type DraftSent = z.output<typeof Draft>

/** The same fields that the page has: one for each part, a row for each measure. */
function draftFields({ parts, criteria }: DraftSent, { newest }: { newest: number | null }): Fields {
  const rows = criteria.flatMap(({ id, words, how, when }, at) => {
    const fields = criterionFields(at)
    return [
      [fields.id, id ?? ''],
      [fields.words, words],
      [fields.how, how ?? ''],
      [fields.when, when ?? ''],
    ]
  })
  const texts = Object.entries(parts).map(([part, words]) => [partField(part), words])
  return { ...Object.fromEntries([...texts, ...rows]), udgave: String(newest ?? 0) }
}

function calledInDraft(field: string): string | undefined {
  if (field.startsWith('del-')) return 'parts'
  return /^(id|kriterium|hvordan|hvornaar)-/.test(field) ? 'criteria' : undefined
}

function writing(desk: Desk, write: OfPages['write']): Route[] {
  return [
    write(apiPaths.charterVersions, paths.write, 'Writes a new version of a charter; the earlier ones stay.', {
      body: { schema: Draft, fields: draftFields, called: calledInDraft },
      changes: theCharter,
      makes: { name: 'version', as: 'number', at: apiPaths.charterVersion },
      async check(db, params, { parts }, looking) {
        const known = (await charterGround(desk, db, { ...looking, params, language: 'en' })).parts.map(({ id }) => id)
        const unknown = Object.keys(parts).filter((part) => part === 'criteria' || !known.includes(part))
        const message = `No part of this charter: ${unknown.join(', ')}. Its parts are ${known.join(', ')}.`
        return unknown.length === 0 ? [] : [{ field: 'parts', message }]
      },
    }),
  ]
}

function commands(write: OfPages['write']): Route[] {
  return [
    write(apiPaths.charterApproval, paths.approve, 'Approves a version by a decision.', {
      names: {
        decision: named('beslutning', 'The id of the decision.', '9a53cc1e-0d3f-4a57-8a3b-0c8e2b9d4f10'),
        despiteLacking: named('mangler', 'Although it lacks what the agreement asks for.', false, 'flag'),
      },
      changes: theCharter,
      makes: { name: 'approval', at: apiPaths.charter },
    }),
    write(apiPaths.charterUndoing, paths.undoApproval, 'Undoes the approval that holds.', {
      names: { why: named('hvorfor', 'Why it is undone.', 'Den forkerte udgave') },
      changes: theCharter,
    }),
    write(apiPaths.progress, paths.progress, 'Tells how far a group is with a measure of success.', {
      names: {
        on: named('dag', 'The day on which it stood so, today or before.', '2018-10-15', 'date'),
        state: named('tilstand', 'How far the group is.', 'on-course'),
        words: named('ord', 'What there is to say of it.', 'Vi har talt klagerne i oktober.'),
        figure: named('tal', 'What was measured.', '14 klager'),
      },
      makes: { name: 'report', at: apiPaths.progress },
    }),
  ]
}
