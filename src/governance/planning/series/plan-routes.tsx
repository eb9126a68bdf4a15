import type { Desk } from '../../../agreement/index.ts'
import { type Read, reading, readingOf } from '../../../platform/db/types.ts'
import type { Day } from '../../../platform/days.ts'
import { insist } from '../../../platform/errors.ts'
import type { Fields, Problem } from '../../../platform/forms.ts'
import { listed } from '../../../platform/format.ts'
import type { Asked } from '../../../platform/http/handlers.ts'
import { routing } from '../../../platform/http/routing.ts'
import type { Language } from '../../../platform/languages.ts'
import { keepers, keepsRecords } from '../../keepers.ts'
import type { GovernanceTables } from '../../tables.ts'
import type { DayTicks } from '../ask.ts'
import { dayAndMonth, whyOff } from '../day-words.ts'
import { paths } from '../paths.ts'
import { yearAsked } from '../year-asked.ts'
import { planSeries, seriesInTurn } from './commands.ts'
import { readSeries, SeriesForm } from './forms.ts'
import { minimumWith } from './minimum.ts'
import { PlanPage, SeriesPage } from './plan-views.tsx'
import { mayUse } from './policy.ts'
import { proposeDates, yearToPlan } from './proposals.ts'
import { daysTaken, meetingsOfSeries, seriesIn, standingOf, templateIn } from './queries.ts'
import { refusals, seriesTexts } from './texts.ts'

const { page, action } = routing<GovernanceTables>()

/** Planning a year from a template, and what came of it. */
export function planRoutes(desk: Desk) {
  return [planRoute(desk), planningRoute(desk), seriesRoute()]
}

function planRoute(desk: Desk) {
  return page({
    path: paths.planSeries,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showPlan(desk, asked, { year: yearAsked(asked.query['aar']) }),
  })
}

function planningRoute(desk: Desk) {
  return action({
    path: paths.planSeries,
    access: keepers,
    record: 'series.planned',
    form: SeriesForm,
    async run({ tx, viewer, params: { partnership, template: id }, input, now, today, language }) {
      const db = reading(tx)
      const template = await templateIn(db, partnership, id)
      insist(mayUse(viewer, template), refusals)
      const count = proposeDates(template.pattern, input.aar).length
      const { days, problems } = readSeries(input, { year: input.aar, today, count }, language)
      if (problems.length > 0) return { again: problems }
      await seriesInTurn(tx, partnership, template.body)
      const asked = askedOf(days, await daysTaken(db, partnership, template.body, input.aar), input, language)
      if (asked.length > 0) return { again: asked }
      const wish = { template: template.id, year: input.aar, days }
      const series = await planSeries(tx, viewer, wish, now)
      return { to: paths.series.to({ partnership, series }), about: { partnership, template: template.id, series } }
    },
    again: (faulty) => showPlan(desk, faulty, { year: yearAsked(yearTyped(faulty.typed)), ...faulty }),
  })
}

/** What is asked about the days of a series, once for all of them (GOV-72). */
function askedOf(days: readonly Day[], taken: readonly Day[], ticks: DayTicks, language: Language): Problem[] {
  const t = seriesTexts[language]
  const off = days.flatMap((on) => {
    const why = whyOff(on, language)
    return why === null ? [] : [`${dayAndMonth(on, language)} (${why})`]
  })
  const second = days.filter((on) => taken.includes(on)).map((on) => dayAndMonth(on, language))
  return [
    ...(off.length > 0 && !ticks.dag_er_rigtig
      ? [{ field: 'dag_er_rigtig', message: t.offDays(listed(off, language)) }]
      : []),
    ...(second.length > 0 && !ticks.to_samme_dag
      ? [{ field: 'to_samme_dag', message: t.secondOnes(listed(second, language)) }]
      : []),
  ]
}

function seriesRoute() {
  return page({
    path: paths.series,
    access: 'signed-in',
    record: 'nothing-personal',
    async show({ db, viewer, frame, params: { partnership, series: id } }) {
      const series = await seriesIn(db, partnership, id)
      const meetings = await meetingsOfSeries(db, partnership, series.id)
      return <SeriesPage {...{ frame, partnership, series, meetings }} plans={keepsRecords(viewer).allowed} />
    },
  })
}

type Shown = Pick<
  Asked<GovernanceTables, { partnership: string; template: string }>,
  'viewer' | 'params' | 'frame' | 'today' | 'language'
> & { readonly db: Read<GovernanceTables> }
interface Posted {
  readonly year: number | null
  readonly typed?: Fields
  readonly problems?: readonly Problem[]
}

async function showPlan(desk: Desk, shown: Shown, posted: Posted) {
  const { db, viewer, frame, params, today, language } = shown
  const { partnership } = params
  const template = await templateIn(db, partnership, params.template)
  insist(mayUse(viewer, template), refusals)
  const year = posted.year ?? yearToPlan(template.pattern, today)
  const proposals = proposeDates(template.pattern, year)
  const taken = await daysTaken(db, partnership, template.body, year)
  // A year that has its meetings is not planned once more unless somebody ticks for it.
  const planned = taken.length >= proposals.length
  const coming = planned ? [] : proposals.flatMap(({ on }) => (on < today || taken.includes(on) ? [] : [on]))
  const asked = { year, today, count: proposals.length }
  const days = posted.typed === undefined ? coming : readSeries(posted.typed, asked, language).days
  const held = await desk.standing(readingOf(db), partnership, { asOf: today, knownOn: today })
  const about = {
    standing: (await standingOf(db, partnership, template.id)).length,
    taken,
    ticked: coming,
    promises: minimumWith(held, { body: template.body, year, days }, language),
    form: { language, typed: posted.typed, problems: posted.problems },
  }
  return <PlanPage {...{ frame, partnership, template, year, today, proposals, ...about }} />
}

function yearTyped(typed: Fields): string | undefined {
  return typeof typed['aar'] === 'string' ? typed['aar'] : undefined
}
