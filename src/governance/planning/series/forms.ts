import { z } from 'zod'
import { type Day, isDay } from '../../../platform/days.ts'
import {
  type Fields,
  formIn,
  oneOf,
  perhapsWords,
  type Problem,
  readDay,
  several,
  ticked,
  words,
} from '../../../platform/forms.ts'
import type { Language } from '../../../platform/languages.ts'
import { link, timeField } from '../../meetings/forms.ts'
import { meetingTexts } from '../../meetings/texts.ts'
import { itemKinds } from '../../meetings/vocabulary.ts'
import { patternKinds } from '../vocabulary.ts'
import type { Pattern } from './proposals.ts'
import { seriesTexts } from './texts.ts'

/** Dates of any year as people write them, one a line: `15.3.`, `15/3`, `15-3`; given back as `MM-DD` in their order. */
export function readDates(text: string): string[] | null {
  const lines = text.split(/[\n,;]+/).map((line) => line.trim())
  const dates = lines.filter(Boolean).map((line) => {
    const [, date = '', month = ''] = /^(\d{1,2})[.\-/ ]{1,2}(\d{1,2})\.?$/.exec(line) ?? []
    const made = `${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    return isDay(`2020-${made}`) ? made : null
  })
  const read = dates.filter((each) => each !== null)
  return read.length === dates.length && new Set(read).size === read.length ? read.toSorted() : null
}

/** Dates as they are written into the field. */
export function typedDates(dates: readonly string[]): string {
  return dates.map((date) => `${Number(date.slice(3))}.${Number(date.slice(0, 2))}.`).join('\n')
}

const whole = (least: number, most: number) => (text: string | undefined) => {
  const number = /^\d{1,2}$/.test(text?.trim() ?? '') ? Number(text) : null
  return number !== null && number >= least && number <= most ? number : null
}

/** What is posted for a template. Of the pattern only what its kind asks for is read. */
export const TemplateForm = formIn(seriesTexts, (t, language) => {
  const m = meetingTexts[language]
  return z
    .object({
      organ: words(m.bodyMissing, 60),
      navn: words(t.nameMissing, 120),
      fra: timeField(m.timeUnreadable),
      til: timeField(m.timeUnreadable),
      sted: perhapsWords(m.tooLong, 200),
      link: link(m.linkUnreadable),
      moenster: oneOf(patternKinds, t.patternMissing),
      antal: z.string().optional().transform(whole(1, 24)),
      helst: z.string().optional().transform(whole(1, 7)),
      ugedag: z.string().optional().transform(whole(1, 7)),
      nummer: z.string().optional().transform(whole(1, 5)),
      maaneder: several(z.coerce.number().int().min(1).max(12)),
      datoer: z.string().max(1000, t.datesUnreadable).default('').transform(readDates),
      udgave: z.coerce.number().int().min(0).default(0),
    })
    .refine(({ fra, til }) => fra < til, { path: ['til'], error: m.endsTooSoon })
    .refine(({ moenster, antal }) => moenster !== 'evenly' || antal !== null, {
      path: ['antal'],
      error: t.timesUnreadable,
    })
    .refine(({ moenster, ugedag, nummer }) => moenster !== 'weekday' || (ugedag !== null && nummer !== null), {
      path: ['ugedag'],
      error: t.weekdayMissing,
    })
    .refine(({ moenster, maaneder }) => moenster !== 'weekday' || maaneder.length > 0, {
      path: ['maaneder'],
      error: t.monthsMissing,
    })
    .refine(({ moenster, datoer }) => moenster !== 'dates' || (datoer?.length ?? 0) in manyDates, {
      path: ['datoer'],
      error: t.datesUnreadable,
    })
})

/** One date to twenty-four. */
const manyDates: Readonly<Record<number, true>> = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => [at + 1, true]),
)

interface PatternTyped {
  readonly moenster: Pattern['kind']
  readonly antal: number | null
  readonly helst: number | null
  readonly ugedag: number | null
  readonly nummer: number | null
  readonly maaneder: readonly number[]
  readonly datoer: readonly string[] | null
}

/** The pattern that was typed. */
export function patternIn({ moenster, antal, helst, ugedag, nummer, maaneder, datoer }: PatternTyped): Pattern {
  if (moenster === 'evenly') return { kind: 'evenly', times: antal ?? 1, weekday: helst }
  if (moenster === 'dates') return { kind: 'dates', dates: datoer ?? [] }
  const months = [...new Set(maaneder)].toSorted((a, b) => a - b)
  return { kind: 'weekday', weekday: ugedag ?? 1, nth: nummer ?? 1, months }
}

/** What is posted for a standing item. */
export const StandingForm = formIn(meetingTexts, (t) =>
  z.object({
    slags: oneOf(itemKinds, t.kindMissing),
    titel: words(t.titleMissing, 300, t.tooLong),
    minutter: z
      .string()
      .trim()
      .optional()
      .refine((text) => !text || (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 600), t.minutesUnreadable)
      .transform((text) => (text ? Number(text) : null)),
    lukket: ticked(),
  }),
)

/** What is posted to plan a series: the dates stand as `dag-…` with a tick `med-…` each, and more as `ekstra-…`. */
export const SeriesForm = formIn(seriesTexts, () =>
  z.looseObject({
    aar: z.coerce.number().int().min(1900).max(2199),
    dag_er_rigtig: ticked(),
    to_samme_dag: ticked(),
  }),
)

/** How many more dates than the pattern's can be given. */
export const extraDates = 2

/** The dates that were ticked or added, with the faults of those that cannot be. */
export function readSeries(
  typed: Fields | Readonly<Record<string, unknown>>,
  { year, today, count }: { year: number; today: Day; count: number },
  language: Language,
): { days: Day[]; problems: Problem[] } {
  const t = seriesTexts[language]
  const days: Day[] = []
  const problems: Problem[] = []
  const wanted = [
    ...Array.from({ length: count }, (_, at) => (typed[`med-${at}`] === undefined ? null : `dag-${at}`)),
    ...Array.from({ length: extraDates }, (_, at) => `ekstra-${at}`),
  ].filter((field) => field !== null)
  for (const field of wanted) {
    const text = typed[field]
    if (typeof text !== 'string' || (text.trim() === '' && field.startsWith('ekstra'))) continue
    const on = readDay(text)
    const wrong = faultOf(on, { year, today, days }, language)
    if (wrong !== null) problems.push({ field, message: wrong })
    else if (on !== null) days.push(on)
  }
  if (days.length === 0 && problems.length === 0) problems.push({ field: 'dag-0', message: t.noneTaken })
  return { days: days.toSorted(), problems }
}

function faultOf(
  on: Day | null,
  { year, today, days }: { year: number; today: Day; days: readonly Day[] },
  language: Language,
): string | null {
  const t = seriesTexts[language]
  if (on === null) return t.dateUnreadable
  if (Number(on.slice(0, 4)) !== year) return t.outside(year)
  if (on < today) return dayGone[language]
  return days.includes(on) ? t.twice : null
}

const dayGone = { da: 'Dagen er gået', en: 'That day has gone' } as const
