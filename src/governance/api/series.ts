import { z } from 'zod'
import type { Desk } from '../../agreement/index.ts'
import type { Fields } from '../../platform/forms.ts'
import { named } from '../../platform/http/api/named.ts'
import { DayText, paging } from '../../platform/http/api/paging.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { meetingStates } from '../meetings/vocabulary.ts'
import { paths } from '../planning/paths.ts'
import { extraDates } from '../planning/series/forms.ts'
import { proposeDates } from '../planning/series/proposals.ts'
import { meetingsOfSeries, seriesIn, templateIn, type TemplateLine } from '../planning/series/queries.ts'
import type { Entry } from '../planning/year/entries.ts'
import { yearOf } from '../planning/year/routes.tsx'
import type { GovernanceTables } from '../tables.ts'
import { asMember, type OfPages, one } from './asking.ts'
import { timeNames } from './names.ts'
import { apiPaths } from './paths.ts'
import { MeetingLine, SeriesLine } from './shapes.ts'
import { theTemplate } from './templates.ts'
import { meetingTimes } from './things.ts'

const { api } = routing<GovernanceTables>()

const Series = SeriesLine.extend({
  template: z.uuid(),
  meetings: z.array(MeetingLine.omit({ body: true })),
})
const YearEntry = z.strictObject({
  kind: z.enum(['meeting', 'papers', 'deadline', 'turn']),
  on: DayText,
  body: z.string().optional(),
  meeting: z.string().nullable().optional().meta({ description: 'Null where the meeting was only recorded.' }),
  state: z.enum(meetingStates).optional(),
  extraordinary: z.boolean().optional(),
  late: z.boolean().optional().meta({ description: 'The papers should have been sent.' }),
  norm: z.string().nullable().optional().meta({ description: 'The promise that asks for something by then.' }),
  says: z.string().optional(),
  office: z.string().optional(),
  party: z.string().optional(),
  happened: z.boolean().optional(),
})
const Year = z.strictObject({ year: z.int(), entries: z.array(YearEntry) })

function entryShown(entry: Entry) {
  if (entry.kind !== 'meeting' && entry.kind !== 'papers') return entry
  const { kind, on, meeting } = entry
  const { id, recorded, body, state, extraordinary } = meeting
  const about = { kind, on, body, meeting: recorded ? null : id, state, extraordinary }
  return entry.kind === 'papers' ? { ...about, late: entry.late } : about
}

/** What programs may ask of series and the year, and planning a year from a template (API-01). */
export function seriesRoutes(desk: Desk, { write }: OfPages): Route[] {
  return [...questions(), yearQuestion(desk), planning(write)]
}

function questions(): Route[] {
  return [
    one(
      { path: apiPaths.series, summary: 'The meetings that were planned together.', answers: Series },
      {
        async show(db, { partnership, series: id }) {
          const { bodyName: _name, ...series } = await seriesIn(db, partnership, id)
          const meetings = await meetingsOfSeries(db, partnership, series.id)
          const shown = meetings.map((meeting) => meetingTimes({ ...meeting, body: '' }))
          return { ...series, meetings: shown.map(({ body: _body, ...meeting }) => meeting) }
        },
      },
    ),
  ]
}

function yearQuestion(desk: Desk): Route {
  return api({
    ...asMember,
    path: apiPaths.year,
    summary: 'What stands in a year: meetings, papers that are due, deadlines of the agreement, turns of the offices.',
    query: z.strictObject({
      year: z.coerce.number().int().min(1900).max(2199).optional().meta({ description: 'This year unless you say.' }),
      sprog: paging.sprog,
    }),
    answers: Year,
    async answer({ db, params: { partnership }, query, today }) {
      const year = query.year ?? Number(today.slice(0, 4))
      const { entries } = await yearOf(desk, db, { partnership, year, today })
      return { year, entries: entries.map(entryShown) }
    },
  })
}

const Days = z.strictObject({
  year: z
    .int()
    .min(1900)
    .max(2199)
    .meta({ description: 'The year that is planned.', examples: [2019] }),
  days: z
    .array(DayText)
    .min(1)
    .max(50)
    .meta({
      description: 'The days of the meetings, at most two more than the pattern proposes.',
      examples: [['2019-03-07']],
    }),
})

/** The page has a line for each day that the pattern proposes, and two more. */
function dayFields({ year, days }: z.output<typeof Days>, { pattern }: Pick<TemplateLine, 'pattern'>): Fields {
  const count = proposeDates(pattern, year).length
  const rows = days.flatMap((day, at) =>
    at < count
      ? [
          [`dag-${at}`, day],
          [`med-${at}`, 'ja'],
        ]
      : [[`ekstra-${at - count}`, day]],
  )
  return { ...Object.fromEntries(rows), aar: String(year) }
}

function planning(write: OfPages['write']): Route {
  const { dayIsRight } = timeNames
  return write(apiPaths.newSeries, paths.planSeries, 'Plans the meetings of a year from a template.', {
    names: {
      dayIsRight,
      sameDayAnyway: named('to_samme_dag', 'Although the body meets on such a day already.', false, 'flag'),
    },
    body: {
      schema: Days,
      fields: dayFields,
      called: (field) => (/^(dag|ekstra)-\d/.test(field) ? 'days' : undefined),
    },
    changes: theTemplate,
    makes: { name: 'series', at: apiPaths.series },
    async check(db, { partnership, template }, { year, days }) {
      const { pattern } = await templateIn(db, partnership, template)
      const most = proposeDates(pattern, year).length + extraDates
      return days.length <= most ? [] : [{ field: 'days', message: `At most ${most} days in a year of this template.` }]
    },
  })
}
