import { type Day, isDay, type Period } from '../../platform/days.ts'
import type { Json, NormOf } from '../model.ts'
import type { Param } from '../reading.ts'
import { earlier, inYear, later, next, noEnd, previous, shift, type Stretch } from './calendar.ts'
import { countedAct, countedWindow, isOursToOpen } from './counted.ts'
import {
  type Held,
  heldOn,
  type LastDay,
  lastDay,
  openEnd,
  readDay,
  readDayOrPeriod,
  readMonthDay,
  readPeriod,
  type Resolved,
  resolve,
  restsOn,
} from './params.ts'
import { periodNames } from './period-names.ts'
import { reason } from './reasons.ts'
import { decidedBy } from './recurring.ts'
import { aroundExpiry, type Life, livesOfParty } from './setting.ts'
import { occurrencesOf, type Sought, soughtOf, type Tally, tallyOf } from './sought.ts'
import type { Finding, Room, Window } from './window.ts'

type Deadline = NormOf<'deadline'>

/** A last date: how far a window goes, and on what number it rests. */
interface Due extends Stretch {
  name: string | null
  assumed: boolean
  rests: readonly string[]
  decision: { param: Resolved<unknown>; id: string | null }
  /** The number that lets it open, and where it would begin without. */
  opening: Held<unknown> | null
  begins: Day
}

interface Task {
  norm: Deadline
  room: Room
  opens: Resolved<Day | Period> | null
}

/** Done by a day: one window, or one a year. */
export function deadline(norm: Deadline, room: Room): Finding {
  const sought = soughtOf(norm, room.agreement)
  const opens =
    norm.opens === undefined ? null : resolve<Day | Period>(room.answers, norm.opens, 'opens', readDayOrPeriod)
  const task = { norm, room, opens }
  const parties = norm.each ?? [null]
  const windows = parties.flatMap((party) => windowsFor(task, sought, party))
  const awaited = norm.after !== undefined && firstOf(task) === null
  return {
    windows,
    sought,
    complete: norm.yearly === undefined ? !awaited : room.setting.last !== null,
    without: awaited && !isPast(room) ? 'open' : 'unproven',
    told: awaited
      ? [reason('no-event', { kinds: norm.after?.event ?? '' })]
      : lacksEnd(norm, room)
        ? [reason('no-end', {})]
        : [],
    awaits: [],
    act: (open) => countedAct(sought, open),
  }
}

function isPast({ setting, view }: Room): boolean {
  return setting.last !== null && setting.last < view.asOf
}

function lacksEnd(norm: Deadline, room: Room): boolean {
  return norm.before_expiry !== undefined && room.setting.until === null
}

function windowsFor(task: Task, sought: Sought, party: string | null): Window[] {
  const { norm, room } = task
  const own = party === null ? sought : { ...sought, party }
  const lives = party === null ? room.lives : livesOfParty(room.lives, party, room.index)
  const isYear = norm.yearly === undefined ? () => false : periodNames('calendar-year')
  const tally = tallyOf(room.index, own, room.setting.from ?? noEnd, isYear)
  return lives.flatMap((life) =>
    duesOf(task, life).flatMap((due) => windowOf(task, tally, own, { due, life, party }) ?? []),
  )
}

interface Part {
  due: Due
  life: Life
  party: string | null
}

function windowOf({ norm, room }: Task, tally: Tally, sought: Sought, { due, life, party }: Part): Window | null {
  if (due.until < life.from && life.from !== room.setting.from) return null
  if (life.until !== null && life.released && due.from > life.until) return null
  const until = later(due.until, life.from)
  const stretch = { from: earlier(later(due.from, life.from), until), until }
  const cut = life.released && life.until !== null && life.until < stretch.until
  const counted = { ...stretch, until: cut ? (life.until ?? stretch.until) : stretch.until }
  const asked = { needed: norm.needed ?? 1, thing: party, name: due.name, single: norm.yearly === undefined }
  const window = countedWindow(tally, sought, counted, asked)
  const count = window.tell
  const { param, id } = due.decision
  return {
    ...window,
    stub: cut,
    released: cut,
    assumed: due.assumed || isOursToOpen(tally, due.opening, window, later(due.begins, life.from)),
    rests: due.rests,
    tell: (verdict, closed) => [
      ...count(verdict, closed),
      ...decidedBy(param, id, room),
      ...(cut ? [reason('released', { until: counted.until })] : []),
    ],
  }
}

/** The last dates of a norm in a stretch of its life. */
function duesOf(task: Task, life: Life): Due[] {
  const { norm, room } = task
  const { until } = room.setting
  const start = room.setting.from ?? life.from
  if (norm.yearly) return yearly(task, norm.yearly, life)
  if (norm.by !== undefined) return once(task, life, { name: 'by', param: norm.by, read: readDay, endOf: same })
  if (norm.before !== undefined) {
    return once(task, life, { name: 'before', param: norm.before, read: readDay, endOf: previous })
  }
  const read = readPeriod
  if (norm.before_expiry !== undefined) {
    const endOf = (length: Period) => aroundExpiry(until ?? noEnd, length, -1)
    return until === null ? [] : once(task, life, { name: 'before_expiry', param: norm.before_expiry, read, endOf })
  }
  if (norm.after_start !== undefined) {
    const endOf = (length: Period) => shift(start, length)
    return once(task, life, { name: 'after_start', param: norm.after_start, read, endOf })
  }
  const first = firstOf(task)
  if (!norm.after || first === null || (life.until !== null && first > life.until)) return []
  const endOf = (length: Period) => shift(first, length)
  const since = { ...life, from: later(first, life.from) }
  return once(task, since, { name: 'within', param: norm.after.within, read, endOf })
}

function same(day: Day): Day {
  return day
}

/** The first occurrence that sets the clock running. */
function firstOf({ norm, room }: Task): Day | null {
  if (!norm.after) return null
  const from = room.setting.from ?? noEnd
  const found = occurrencesOf(
    room.index,
    soughtOf({ ...norm.after, subject: norm.after.subject ?? 'any' }, room.agreement),
  )
  return found.find(({ occurredOn }) => occurredOn >= from)?.occurredOn ?? null
}

interface Read<T> {
  name: string
  param: Param<T>
  read: (json: Json) => T | undefined
  endOf: (value: T) => Day
}

function once<T>(task: Task, life: Life, { name, param, read, endOf }: Read<T>): Due[] {
  const resolved = resolve(task.room.answers, param, name, read)
  const last = lastDay(resolved, life.from, openEnd(task.room.setting.until), endOf)
  return [dueOf(task, resolved, last, { begins: life.from, name: null })]
}

function dueOf<T>(task: Task, param: Resolved<T>, last: LastDay<T>, at: { begins: Day; name: string | null }): Due {
  const { until, held } = last
  const opening = openingOf(task, until)
  return {
    from: later(at.begins, earlier(opening.from ?? at.begins, until)),
    until,
    name: at.name,
    assumed: held.whose === 'assumed' || held.whose === 'nobody',
    rests: [...restsOn(param, held), ...opening.rests],
    decision: { param, id: held.decision },
    opening: opening.held,
    begins: at.begins,
  }
}

/** The day on which a window opens, where the text or an answer says so: a date, or so long before the last date. */
function openingOf(
  { opens, room }: Task,
  until: Day,
): { from: Day | null; held: Held<unknown> | null; rests: string[] } {
  const held = opens === null ? null : heldOn(opens, earlier(until, room.view.asOf))
  if (opens === null || held?.value === undefined) return { from: null, held: null, rests: [] }
  const from = isDay(held.value) ? held.value : next(shift(until, held.value as Period, -1))
  return { from, held, rests: restsOn(opens, held) }
}

/** Every year on a day: each window from the day after the last date. A year without a known day has its last. */
function yearly(task: Task, { by, first }: NonNullable<Deadline['yearly']>, life: Life): Due[] {
  const { room } = task
  const param = resolve(room.answers, by, 'by', readMonthDay)
  const dateIn = (year: number, begins: Day) =>
    lastDay(param, begins, inYear(year, '12-31'), (monthDay) => inYear(year, monthDay))
  const start = Number(life.from.slice(0, 4))
  const dues: Due[] = []
  let begins = life.from
  for (let year = Math.min(first ?? start, start) - 1; year <= 9999; year += 1) {
    const last = dateIn(year, begins)
    if (last.until < life.from) continue
    if (life.until !== null && !life.released && last.until > life.until) break
    if (begins > (life.until ?? room.view.asOf)) break
    if (year >= (first ?? year)) dues.push(dueOf(task, param, last, { begins, name: String(year) }))
    begins = next(last.until)
  }
  return dues
}
