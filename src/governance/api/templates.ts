import { z } from 'zod'
import type { Fields } from '../../platform/forms.ts'
import { named } from '../../platform/http/api/named.ts'
import type { Route } from '../../platform/http/route.ts'
import { keepers } from '../keepers.ts'
import { itemKinds } from '../meetings/vocabulary.ts'
import { paths } from '../planning/paths.ts'
import { templateInTurn } from '../planning/series/commands.ts'
import { typedDates } from '../planning/series/forms.ts'
import {
  seriesOf,
  standingIn,
  type StandingLine,
  standingOf,
  templateIn,
  type TemplateLine,
  templatesOf,
} from '../planning/series/queries.ts'
import { patternKinds } from '../planning/vocabulary.ts'
import { all, holding, type OfPages, one } from './asking.ts'
import { itemNames, timeNames } from './names.ts'
import { apiPaths } from './paths.ts'
import { Moment, SeriesLine, Time } from './shapes.ts'
import type { Of } from './things.ts'

const Pattern = z
  .strictObject({
    kind: z.enum(patternKinds),
    times: z.int().min(1).max(24).optional().meta({ description: 'How often a year, where they are spread evenly.' }),
    weekday: z.int().min(1).max(7).nullable().optional().meta({ description: '1 is Monday.' }),
    nth: z.int().min(1).max(5).optional().meta({ description: 'Which of its weekdays in a month.' }),
    months: z.array(z.int().min(1).max(12)).max(12).optional(),
    dates: z
      .array(z.string().regex(/^\d{2}-\d{2}$/))
      .max(24)
      .optional()
      .meta({ description: 'Dates of any year, as MM-DD.' }),
  })
  .meta({
    description: 'How the dates of a year are found; of it only what its kind asks for is read.',
    examples: [{ kind: 'weekday', weekday: 4, nth: 1, months: [3, 6, 9, 12] }],
  })
const Line = z.strictObject({
  id: z.uuid(),
  body: z.string(),
  name: z.string(),
  from: Time,
  until: Time,
  place: z.string().nullable(),
  link: z.string().nullable(),
  version: z.int(),
  removedAt: Moment.nullable().meta({ description: 'When it was taken out of use; what was planned from it stays.' }),
  pattern: Pattern,
})
const Standing = z.strictObject({
  id: z.uuid(),
  place: z.int(),
  kind: z.enum(itemKinds),
  title: z.string(),
  minutes: z.int().nullable(),
  closed: z.boolean(),
})
const Template = Line.extend({
  standing: z.array(Standing),
  series: z.array(SeriesLine).meta({ description: 'What was planned from it, the latest first.' }),
})

function templateShown({ bodyName: _name, ...template }: TemplateLine) {
  return template
}

async function showTemplate(...[db, { partnership, template: id }]: Parameters<Of<'template', unknown>['show']>) {
  const template = templateShown(await templateIn(db, partnership, id))
  const standing = await standingOf(db, partnership, template.id)
  return { ...template, standing, series: await seriesOf(db, partnership, template.id) }
}

/** A template with its standing items and what was planned from it. */
export const theTemplate: Of<'template', Awaited<ReturnType<typeof showTemplate>>> = {
  show: showTemplate,
  hold: holding('governance.meeting_template', 'template_id', 'template'),
}

/** A standing item; the items of a template are changed one at a time. */
const theStanding: Of<'template' | 'item', StandingLine> = {
  async show(db, { partnership, template, item }) {
    return await standingIn(db, partnership, (await templateIn(db, partnership, template)).id, item)
  },
  hold: (tx, { partnership, template }) => templateInTurn(tx, partnership, template),
}

/** What programs may ask of the templates of meetings and do with them (API-01). */
export function templateRoutes({ write }: OfPages): Route[] {
  const access = keepers
  const list = { path: apiPaths.templates, access, summary: 'What the meetings of a year are planned from.' }
  const single = { path: apiPaths.template, access, summary: 'One template, with its standing items.' }
  const standing = { path: apiPaths.standingItem, access, summary: 'One standing item.', answers: Standing }
  return [
    all({ ...list, answers: Line }, async ({ db, params: { partnership } }) =>
      (await templatesOf(db, partnership)).map(templateShown),
    ),
    one({ ...single, answers: Template }, theTemplate),
    one(standing, theStanding),
    ...templateCommands(write),
    ...standingCommands(write),
  ]
}

const Found = z.strictObject({ pattern: Pattern })

/** The page has a field for each part of a pattern. */
function patternFields({ pattern }: z.output<typeof Found>): Fields {
  const { kind, times, weekday, nth, months = [], dates = [] } = pattern
  const day = weekday ? { helst: String(weekday), ugedag: String(weekday) } : {}
  const counts = { ...(times && { antal: String(times) }), ...(nth && { nummer: String(nth) }) }
  return { moenster: kind, ...counts, ...day, maaneder: months.map(String), datoer: typedDates(dates) }
}

function templateCommands(write: OfPages['write']): Route[] {
  const { from, until, place, link } = timeNames
  const names = { name: named('navn', 'What it is called.', 'Styregruppens møder'), from, until, place, link }
  const ofPattern = /^(moenster|antal|helst|ugedag|nummer|maaneder|datoer)$/
  const body = {
    schema: Found,
    fields: patternFields,
    called: (field: string) => (ofPattern.test(field) ? 'pattern' : undefined),
  }
  return [
    write(apiPaths.templates, paths.newTemplate, 'Makes a template for the meetings of a body.', {
      names: { body: named('organ', 'The id of the body that meets.', 'styregruppe'), ...names },
      body,
      makes: { name: 'template', at: apiPaths.template },
    }),
    write(apiPaths.template, paths.changeTemplate, 'Changes a template: all of it. What was planned from it stays.', {
      method: 'PUT',
      names,
      body,
      changes: theTemplate,
      hidden: ({ body: organ, version }) => ({ organ, udgave: String(version) }),
    }),
    write(apiPaths.template, paths.removeTemplate, 'Takes a template out of use. What was planned from it stays.', {
      method: 'DELETE',
      changes: theTemplate,
    }),
  ]
}

function standingCommands(write: OfPages['write']): Route[] {
  const { kind, title, minutes, closed } = itemNames
  const names = { kind, title, minutes, closed }
  const changes = theStanding
  return [
    write(apiPaths.standingItems, paths.newStanding, 'Puts a standing item last.', {
      names,
      makes: { name: 'item', at: apiPaths.standingItem },
    }),
    write(apiPaths.standingItem, paths.standing, 'Changes a standing item: all of it.', {
      method: 'PUT',
      names,
      changes,
    }),
    write(apiPaths.standingItem, paths.standingOff, 'Takes a standing item off; agendas that have it keep it.', {
      method: 'DELETE',
      changes,
    }),
    write(apiPaths.standingMovingUp, paths.standingUp, 'Lets a standing item change places with the one before it.', {
      changes,
    }),
  ]
}
