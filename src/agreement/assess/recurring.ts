import { type Day, daysBetween } from '../../platform/days.ts'
import type { NormOf, Reason } from '../model.ts'
import type { stubs } from '../reading.ts'
import { agreementYears, calendarStretches, earlier, later, noEnd, type Stretch } from './calendar.ts'
import { countedAct, countedWindow } from './counted.ts'
import { heldOn, type Resolved, readCount, readStub, resolve, restsOn } from './params.ts'
import { periodName, periodNames } from './period-names.ts'
import { reason } from './reasons.ts'
import { type Life, livesOfParty } from './setting.ts'
import { type Sought, soughtOf, type Tally, tallyOf } from './sought.ts'
import type { Finding, Room, Window } from './window.ts'

type Stub = (typeof stubs)[number]

interface Rule {
  norm: NormOf<'recurring'>
  room: Room
  sought: Sought
  min: Resolved<number>
  stub: Resolved<Stub> | null
}

/** So often in each period: a window for every year, half-year, quarter, month, or one for the whole term. */
export function recurring(norm: NormOf<'recurring'>, room: Room): Finding {
  const { answers } = room
  const rule: Rule = {
    norm,
    room,
    sought: soughtOf(norm, room.agreement),
    min: resolve(answers, norm.min, 'min', readCount),
    stub: norm.stub === undefined ? null : resolve<Stub>(answers, norm.stub, 'stub', readStub),
  }
  const unanswered = heldOn(rule.min, room.view.asOf).value === undefined
  const parties = norm.each ?? [null]
  return {
    windows: unanswered ? [] : parties.flatMap((party) => windowsFor(rule, party)),
    sought: rule.sought,
    complete: !unanswered && room.setting.last !== null,
    without: 'unproven',
    told: [],
    awaits: unanswered && rule.min.question !== null ? [rule.min.question] : [],
    act: (open) => countedAct(rule.sought, open),
  }
}

function windowsFor(rule: Rule, party: string | null): Window[] {
  const { norm, room } = rule
  const sought = party === null ? rule.sought : { ...rule.sought, party }
  const lives = party === null ? room.lives : livesOfParty(room.lives, party, room.index)
  const tally = tallyOf(room.index, sought, room.setting.from ?? noEnd, periodNames(norm.per))
  return lives.flatMap((life) =>
    stretchesOf(norm.per, life, room).flatMap(
      (whole) => windowIn({ ...rule, sought }, tally, life, { whole, party }) ?? [],
    ),
  )
}

/** The whole periods that a life touches; of a life without end none that begins after the day looked at. */
export function stretchesOf(
  per: NormOf<'recurring'>['per'],
  life: Life,
  room: Pick<Room, 'setting' | 'view'>,
): Stretch[] {
  const { from, until } = life
  const horizon = until ?? room.view.asOf
  if (from > horizon) return []
  if (per === 'term') return [{ from: room.setting.from ?? from, until: room.setting.last ?? noEnd }]
  if (per === 'agreement-year') return agreementYears(room.setting.from ?? from, from, horizon)
  return calendarStretches(monthsOf[per], from, horizon)
}

const monthsOf = { 'calendar-year': 12, 'half-year': 6, quarter: 3, month: 1 } as const

interface Part {
  whole: Stretch
  party: string | null
}

function windowIn(rule: Rule, tally: Tally, life: Life, { whole, party }: Part): Window | null {
  const { norm, room, sought, min } = rule
  const stretch = { from: later(whole.from, life.from), until: earlier(whole.until, life.until) }
  if (stretch.until < stretch.from) return null
  const decides = earlier(stretch.until, room.view.asOf)
  const held = heldOn(min, decides)
  const full = held.value
  if (full === undefined) return null
  const stub = stubOf(rule, life, { whole, stretch, full, decides })
  const asked = {
    needed: stub.needed,
    thing: party,
    name: periodName(norm.per, whole),
    single: norm.per === 'term',
    max: norm.max,
  }
  const window = countedWindow(tally, sought, stretch, asked)
  const count = window.tell
  return {
    ...window,
    stub: stub.cut,
    owed: stub.owed,
    released: stub.released,
    assumed: held.whose === 'assumed' || stub.assumed,
    rests: [...restsOn(min, held), ...stub.rests],
    tell: (verdict, closed) => [...count(verdict, closed), ...decidedBy(min, held.decision, room), ...stub.words],
  }
}

/** A decision gave the number: it is named with its date. */
export function decidedBy<T>(param: Resolved<T>, decision: string | null, room: Pick<Room, 'index'>): Reason[] {
  const entry = decision === null ? undefined : room.index.byId.get(decision)
  if (!entry || param.question === null) return []
  return [reason('decided', { question: param.question, on: entry.occurredOn }, [entry.id])]
}

interface Cut {
  whole: Stretch
  stretch: Stretch
  full: number
  decides: Day
}

interface StubRule {
  cut: boolean
  needed: number
  owed: boolean
  released: boolean
  assumed: boolean
  rests: string[]
  words: Reason[]
}

/** What a period owes that the start or end has cut (STD-13): all of it, its share, or nothing; undeclared is never broken. */
function stubOf({ norm, stub }: Rule, life: Life, { whole, stretch, full, decides }: Cut): StubRule {
  const cutAtEnd = stretch.until < whole.until
  const cut = cutAtEnd || stretch.from > whole.from
  const plain = { cut, needed: full, owed: true, released: false, assumed: false, rests: [], words: [] }
  if (!cut) return plain
  const told = (rule: string) => [reason('stub', { from: stretch.from, until: stretch.until, rule })]
  if (cutAtEnd && life.released)
    return { ...plain, released: true, words: [reason('released', { until: stretch.until })] }
  if (norm.per === 'term') return plain
  const held = stub === null ? null : heldOn(stub, decides)
  const rests = stub === null || held === null ? [] : restsOn(stub, held)
  const assumed = held === null || held.whose === 'assumed' || held.whose === 'nobody'
  if (held?.value === undefined) return { ...plain, assumed, rests, words: told('undeclared') }
  const words = told(held.value)
  if (held.value === 'not-owed') return { ...plain, owed: false, rests, words }
  if (held.value === 'owed') return { ...plain, assumed, rests, words }
  const share = shareOf(full, days(stretch), days(whole))
  return { ...plain, needed: Math.max(share, 1), owed: share > 0, assumed, rests, words }
}

/** The share of a number that part of a period owes, to the nearest whole, a half upwards. */
export function shareOf(full: number, part: number, whole: number): number {
  return Math.floor((2 * full * part + whole) / (2 * whole))
}

function days({ from, until }: Stretch): number {
  return daysBetween(from, until) + 1
}
