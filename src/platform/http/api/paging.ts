import { z } from 'zod'
import { type Day, isDay } from '../../days.ts'
import { isId } from '../../ids.ts'

/** The place of a line in a list that goes by day and id. */
export interface Place {
  readonly on: Day
  readonly id: string
}

function placeIn(cursor: string): Place | null {
  const [on = '', id, ...more] = cursor.split('_')
  return isDay(on) && isId(id) && more.length === 0 ? { on, id } : null
}

/** What every list may be asked (API-06): where to go on, and how much at a time. A cursor that is none of ours is refused. */
export const paging = {
  cursor: z
    .string()
    .refine((text) => placeIn(text) !== null)
    .optional()
    .meta({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: 'How many at a time.' }),
  sprog: z.string().optional().meta({ description: 'The language of what is said in words: `da` or `en`.' }),
}

/** The same for lists that go by id alone, or by number. */
export const pagingById = {
  ...paging,
  cursor: z.uuid().optional().meta({ description: 'The `next` of the page before.' }),
}
export const pagingByNumber = {
  ...paging,
  cursor: z.coerce.number().int().min(1).optional().meta({ description: 'The `next` of the page before.' }),
}

/** The place that a cursor stands for; null for the beginning. */
export function placeOf(cursor: string | undefined): Place | null {
  return cursor === undefined ? null : placeIn(cursor)
}

/** A page of a list, from one line more than it holds, and the cursor with which the next is asked for. */
export function pageOf<Line, Shown>(
  lines: readonly Line[],
  limit: number,
  place: (line: Line) => Place,
  shown: (line: Line) => Shown,
): { items: Shown[]; next: string | null } {
  return pageBy(lines, limit, (line) => `${place(line).on}_${place(line).id}`, shown)
}

/** The same where the cursor is not made of a day and an id. */
export function pageBy<Line, Shown>(
  lines: readonly Line[],
  limit: number,
  cursor: (line: Line) => string,
  shown: (line: Line) => Shown,
): { items: Shown[]; next: string | null } {
  const last = lines.length > limit ? lines[limit - 1] : undefined
  return { items: lines.slice(0, limit).map(shown), next: last === undefined ? null : cursor(last) }
}

/** The shape of a page of a list. */
export function pageShape<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'The cursor of the next page; null at the end.' }),
  })
}

/** A date as the interface writes it. */
export const DayText = z
  .custom<Day>((value) => typeof value === 'string' && isDay(value), 'a date as YYYY-MM-DD')
  .meta({ type: 'string', format: 'date', examples: ['2018-12-06'] })
