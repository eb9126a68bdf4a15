/** The names that evidence may give the period that it is for: `2018`, `2018-H1`, `2018-Q3`, `2018-03`, or `term`. */
import type { periods } from '../reading.ts'
import type { Stretch } from './calendar.ts'

type Per = (typeof periods)[number]

const shapes: Record<Per, RegExp> = {
  'calendar-year': /^\d{4}$/,
  'agreement-year': /^\d{4}$/,
  'half-year': /^\d{4}-H[12]$/,
  quarter: /^\d{4}-Q[1-4]$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  term: /^term$/,
}

/** Whether a text names a period at all. */
export function isPeriodName(text: string): boolean {
  return Object.values(shapes).some((shape) => shape.test(text))
}

/** Tells whether a text names a period of the kind given; what does not is counted by its date. */
export function periodNames(per: Per): (name: string) => boolean {
  return (name) => shapes[per].test(name)
}

/** The name of a whole period. An agreement's year is named after the calendar year in which it begins. */
export function periodName(per: Per, whole: Stretch): string {
  const year = whole.from.slice(0, 4)
  const month = Number(whole.from.slice(5, 7))
  switch (per) {
    case 'calendar-year':
    case 'agreement-year':
      return year
    case 'half-year':
      return `${year}-H${month < 7 ? 1 : 2}`
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`
    case 'month':
      return whole.from.slice(0, 7)
    case 'term':
      return 'term'
    default:
      return per satisfies never
  }
}
