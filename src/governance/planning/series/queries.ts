import type { Day } from '../../../platform/days.ts'
import type { Read } from '../../../platform/db/types.ts'
import { found } from '../../../platform/errors.ts'
import { idOr404 } from '../../../platform/ids.ts'
import type { GovernanceTables } from '../../tables.ts'
import type { Pattern } from './proposals.ts'

type Db = Read<GovernanceTables>

/** The templates in use, by name. There are few: one or two a body. */
export async function templatesOf(db: Db, partnership: string) {
  const rows = await templates(db, partnership).where('t.removed_at', 'is', null).limit(200).execute()
  return rows.map(withPattern)
}

/** One template, or nothing that this viewer may know of. */
export async function templateIn(db: Db, partnership: string, template: string) {
  const id = idOr404(template, 'the template')
  return withPattern(
    found(await templates(db, partnership).where('t.template_id', '=', id).executeTakeFirst(), 'the template'),
  )
}
export type TemplateLine = Awaited<ReturnType<typeof templateIn>>

function templates(db: Db, partnership: string) {
  return db
    .selectFrom('governance.meeting_template as t')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 't.partnership_id').onRef('b.body_id', '=', 't.body_id'),
    )
    .where('t.partnership_id', '=', partnership)
    .select(['t.template_id as id', 't.body_id as body', 'b.name as bodyName', 't.name', 't.from_time as from'])
    .select(['t.until_time as until', 't.place', 't.link', 't.version', 't.removed_at as removedAt'])
    .select(['t.pattern', 't.times_a_year as times', 't.weekday', 't.nth', 't.months', 't.dates'])
    .orderBy('t.name')
    .orderBy('t.template_id')
}

interface PatternRow {
  readonly pattern: Pattern['kind']
  readonly times: number | null
  readonly weekday: number | null
  readonly nth: number | null
  readonly months: readonly number[] | null
  readonly dates: readonly string[] | null
}

function withPattern<Row extends PatternRow>(row: Row): Omit<Row, keyof PatternRow> & { pattern: Pattern } {
  const { pattern, times, weekday, nth, months, dates, ...rest } = row
  return { ...rest, pattern: patternOf({ pattern, times, weekday, nth, months, dates }) }
}

function patternOf({ pattern, times, weekday, nth, months, dates }: PatternRow): Pattern {
  if (pattern === 'evenly') return { kind: 'evenly', times: times ?? 1, weekday }
  if (pattern === 'dates') return { kind: 'dates', dates: dates ?? [] }
  return { kind: 'weekday', weekday: weekday ?? 1, nth: nth ?? 1, months: months ?? [] }
}

/** The standing items of a template in their order. */
export function standingOf(db: Db, partnership: string, template: string) {
  return db
    .selectFrom('governance.template_item')
    .where('partnership_id', '=', partnership)
    .where('template_id', '=', template)
    .select(['item_id as id', 'place', 'kind', 'title', 'minutes', 'closed'])
    .orderBy('place')
    .orderBy('item_id')
    .limit(100)
    .execute()
}
export type StandingLine = Awaited<ReturnType<typeof standingOf>>[number]

/** One standing item. */
export async function standingIn(db: Db, partnership: string, template: string, item: string): Promise<StandingLine> {
  const id = idOr404(item, 'the item')
  return found(
    (await standingOf(db, partnership, template)).find((each) => each.id === id),
    'the item',
  )
}

/** What was planned from a template, the latest first; as many years as anybody looks back. */
export function seriesOf(db: Db, partnership: string, template: string) {
  return db
    .selectFrom('governance.meeting_series as s')
    .where('s.partnership_id', '=', partnership)
    .where('s.template_id', '=', template)
    .select(['s.series_id as id', 's.name', 's.year', 's.made_at as madeAt'])
    .orderBy('s.year', 'desc')
    .orderBy('s.made_at', 'desc')
    .limit(30)
    .execute()
}
export type SeriesLine = Awaited<ReturnType<typeof seriesOf>>[number]

/** One series, or nothing that this viewer may know of. */
export async function seriesIn(db: Db, partnership: string, series: string) {
  const row = await db
    .selectFrom('governance.meeting_series as s')
    .innerJoin('governance.body as b', (join) =>
      join.onRef('b.partnership_id', '=', 's.partnership_id').onRef('b.body_id', '=', 's.body_id'),
    )
    .where('s.partnership_id', '=', partnership)
    .where('s.series_id', '=', idOr404(series, 'the series'))
    .select(['s.series_id as id', 's.template_id as template', 's.name', 's.year', 'b.name as bodyName'])
    .select('s.made_at as madeAt')
    .executeTakeFirst()
  return found(row, 'the series')
}
export type SeriesHeader = Awaited<ReturnType<typeof seriesIn>>

/** The meetings of a series, by their days. */
export function meetingsOfSeries(db: Db, partnership: string, series: string) {
  return db
    .selectFrom('governance.series_meeting as l')
    .innerJoin('governance.meeting as m', (join) =>
      join.onRef('m.partnership_id', '=', 'l.partnership_id').onRef('m.meeting_id', '=', 'l.meeting_id'),
    )
    .where('l.partnership_id', '=', partnership)
    .where('l.series_id', '=', series)
    .select(['m.meeting_id as id', 'm.on_day as onDay', 'm.begins_at as beginsAt', 'm.ends_at as endsAt', 'm.place'])
    .select(['m.state', 'm.extraordinary'])
    .orderBy('m.on_day')
    .orderBy('m.meeting_id')
    .limit(100)
    .execute()
}
export type SeriesMeeting = Awaited<ReturnType<typeof meetingsOfSeries>>[number]

/** The days of a year on which a body meets already, cancelled meetings left out. */
export async function daysTaken(db: Db, partnership: string, body: string, year: number): Promise<Day[]> {
  const rows = await db
    .selectFrom('governance.meeting')
    .where('partnership_id', '=', partnership)
    .where('body_id', '=', body)
    .where('state', '!=', 'cancelled')
    .where('on_day', '>=', `${year}-01-01` as Day)
    .where('on_day', '<=', `${year}-12-31` as Day)
    .select('on_day as onDay')
    .orderBy('on_day')
    .limit(400)
    .execute()
  return rows.map(({ onDay }) => onDay)
}
