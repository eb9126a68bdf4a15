/** Windows in which occurrences are counted, and the words for them: what recurring promises, deadlines and terms share. */
import { type Day, daysBetween } from '../../platform/days.ts'
import type { Evidence, Reason } from '../model.ts'
import { previous, type Stretch } from './calendar.ts'
import type { Held } from './params.ts'
import { type Act, act, listed, reason } from './reasons.ts'
import { type Count, count, lateFor, type Sought, type Tally } from './sought.ts'
import { emptyWindow, type Window } from './window.ts'

/** What of a counted window is not its dates. */
export interface Asked {
  needed: number
  thing: string | null
  /** The name that evidence may give its period. */
  name: string | null
  /** Whether nothing after the window is for another one: then whatever comes late is told. */
  single: boolean
  /** The most that is wanted; more is told, not broken. */
  max?: number | undefined
  /** The last day on which counting stops before the window does. */
  countUntil?: Day | undefined
}

/** Counts a window and puts it into words. */
export function countedWindow(tally: Tally, sought: Sought, stretch: Stretch, asked: Asked): Window {
  const counted = count(tally, { from: stretch.from, until: asked.countUntil ?? stretch.until }, asked.name)
  const { happened, planned, unconfirmed, evidence } = counted
  const window = {
    ...emptyWindow(stretch, asked.thing),
    needed: asked.needed,
    happened,
    planned,
    unconfirmed,
    evidence,
  }
  window.tell = (_verdict, closed) => wordsFor(window, counted, closed, { tally, sought, asked })
  return window
}

interface Behind {
  tally: Tally
  sought: Sought
  asked: Asked
}

function wordsFor(window: Window, counted: Count, closed: boolean, { tally, sought, asked }: Behind): Reason[] {
  const kinds = listed(sought.kinds)
  const { happened, planned, unconfirmed, from, until, evidence } = window
  const thing = window.thing ?? ''
  const figures = { kinds, subject: sought.subject ?? '', thing, happened, needed: asked.needed, planned, unconfirmed }
  const words = [
    reason('counted', { ...figures, from, until, closed: Number(closed), last: counted.last ?? '' }, evidence),
  ]
  if (planned > 0 && counted.plan) words.push(reason('planned', { kinds, on: counted.plan }, evidence))
  if (planned === 0 && unconfirmed > 0 && counted.plan)
    words.push(reason('unconfirmed', { kinds, on: counted.plan }, evidence))
  if (asked.max !== undefined && happened > asked.max) {
    words.push(reason('more', { kinds, happened, max: asked.max, from, until }, evidence))
  }
  if (closed && happened < asked.needed)
    words.push(...lateWords(lateFor(tally, window, asked.name, asked.single), window, asked))
  return words
}

/** Late is late: the window stays as it closed, and it is told when it was done (STD-14). */
function lateWords(late: readonly Evidence[], window: Window, asked: Asked): Reason[] {
  const missing = late[asked.needed - window.happened - 1]
  if (!missing) return []
  return [lateReason(window.thing, missing.occurredOn, window.until, [missing.id])]
}

/** Done, so many days late. */
export function lateReason(thing: string | null, on: Day, until: Day, evidence: readonly string[]): Reason {
  return reason('late', { thing: thing ?? '', on, days: daysBetween(until, on) }, evidence)
}

/** Do what is looked for, or tell what became of the plan. */
export function countedAct(sought: Sought, open: readonly Window[]): Act {
  const kinds = listed(sought.kinds)
  const subject = sought.subject ?? ''
  const things = listed(open.map(({ thing }) => thing))
  const [first] = open
  const planned = open.reduce((sum, window) => sum + window.planned, 0)
  const told = first && first.happened + first.planned + first.unconfirmed >= first.needed
  if (told && first.planned + first.happened < first.needed) return act('confirm', { kinds, subject, on: first.until })
  return act('do', { kinds, subject, things, planned })
}

/** Whether it is only our own number that lets a window open after what would have been enough for it (STD-18). */
export function isOursToOpen(tally: Tally, opening: Held<unknown> | null, window: Stretch, begins: Day): boolean {
  if (opening?.whose !== 'assumed' || window.from <= begins) return false
  return count(tally, { from: begins, until: previous(window.from) }, null).happened > 0
}
