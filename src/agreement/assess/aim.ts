import type { Day } from '../../platform/days.ts'
import type { Evidence, Json, NormOf, Reason } from '../model.ts'
import { earlier, noEnd } from './calendar.ts'
import { type Decimal, compare, decimal, minus, plus, write, zero } from './decimal.ts'
import { detailOf, thingOf } from './entries.ts'
import { entriesOf, firstFrom } from './evidence-index.ts'
import { type Indicator, type Measure, measuredBy } from './indicators.ts'
import { act, listed, reason } from './reasons.ts'
import { decidedBy } from './recurring.ts'
import type { Life } from './setting.ts'
import { emptyWindow, type Finding, type Room, type Window } from './window.ts'

type Aim = NormOf<'aim'>

/** Better by more than the uncertainty of both figures; told in words where it is not (STD-29). */
export function aim(norm: Aim, room: Room): Finding {
  const windows = room.lives.flatMap((life) => windowOf(norm, life, room) ?? [])
  const unnamed = windows.length === 0
  const now = room.lives.at(-1)
  const by = now ? measuredBy(norm, now, room.view.asOf, room.answers).by : []
  return {
    windows,
    sought: {
      kinds: ['measured'],
      subject: null,
      about: listed(by.map(({ indicator }) => indicator.id)),
      party: null,
      named: true,
    },
    complete: room.setting.last !== null,
    without: 'unproven',
    told: unnamed && norm.indicators.length === 0 ? [reason('no-indicators', {})] : [],
    awaits: unnamed && norm.indicators.length === 0 && norm.ask !== undefined ? [norm.ask] : [],
    act: ([window]) => act('improve', { indicators: listed(missing(norm, window, room)) }),
  }
}

function missing(norm: Aim, window: Window | undefined, room: Room): string[] {
  const life = room.lives.find(({ until }) => window?.until === (until ?? noEnd))
  if (!life) return []
  const { by } = measuredBy(norm, life, room.view.asOf, room.answers)
  return by.filter((each) => readMeasure(each, room, life).state !== 'improved').map(({ indicator }) => indicator.id)
}

/** One window for the life from the first indicator on; while it lasts, shown improvement is on course, at its end it is kept. */
function windowOf(norm: Aim, life: Life, room: Room): Window | null {
  const { by, decision, resolved } = measuredBy(norm, life, room.view.asOf, room.answers)
  const [first] = by
  if (!first) return null
  const from = by.reduce((earliest, each) => earlier(each.from, earliest), first.from)
  const until = life.until ?? noEnd
  const read = by.map((each) => readMeasure(each, room, life))
  const shown = read.filter(({ state }) => state === 'improved').length
  const isPast = room.view.asOf > until
  return {
    ...emptyWindow({ from, until }, null),
    needed: norm.needs === 'all' ? by.length : 1,
    happened: isPast ? shown : 0,
    planned: isPast ? 0 : shown,
    evidence: read.flatMap(({ baseline, latest }) => [baseline, latest].flatMap((entry) => (entry ? [entry.id] : []))),
    stub: life.released,
    shown: true,
    tell: () => [...read.map(toldOf), ...decidedBy(resolved, decision, room)],
  }
}

type State = 'improved' | 'worsened' | 'unclear' | 'no-uncertainty' | 'no-baseline' | 'unmeasured'

interface Read {
  indicator: Indicator
  state: State
  baseline: Evidence | null
  latest: Evidence | null
}

/** The latest figure of a life, since it is measured by that, against the last baseline before it. */
function readMeasure({ indicator, from }: Measure, room: Room, life: Life): Read {
  const all = entriesOf(room.index, 'measured').filter(
    (entry) => thingOf(entry) === indicator.id && figureOf(entry, 'value'),
  )
  const until = earlier(room.view.asOf, life.until)
  const now = all.slice(0, lastOn(all, until))
  const latest = now.findLast((entry) => entry.occurredOn >= from && detailOf(entry, 'baseline') !== true) ?? null
  const before = latest?.occurredOn ?? until
  const baseline = now.findLast((entry) => detailOf(entry, 'baseline') === true && entry.occurredOn <= before) ?? null
  return { indicator, state: stateOf(indicator, baseline, latest), baseline, latest }
}

function lastOn(entries: readonly Evidence[], day: Day): number {
  let end = firstFrom(entries, day)
  while (entries[end]?.occurredOn === day) end += 1
  return end
}

function stateOf(indicator: Indicator, baseline: Evidence | null, latest: Evidence | null): State {
  if (!latest) return 'unmeasured'
  if (!baseline) return 'no-baseline'
  const [was, is] = [figureOf(baseline, 'value') ?? zero, figureOf(latest, 'value') ?? zero]
  const [wide, width] = [figureOf(baseline, 'uncertainty'), figureOf(latest, 'uncertainty')]
  if (!wide || !width) return 'no-uncertainty'
  const better = indicator.better === 'higher' ? minus(is, was) : minus(was, is)
  const doubt = plus(wide, width)
  if (compare(better, doubt) > 0) return 'improved'
  return compare(plus(better, doubt), zero) < 0 ? 'worsened' : 'unclear'
}

function figureOf(entry: Evidence, field: string): Decimal | null {
  const value: Json | undefined = detailOf(entry, field)
  return decimal(typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '')
}

function toldOf({ indicator, state, baseline, latest }: Read): Reason {
  const figure = (entry: Evidence | null) => (entry ? write(figureOf(entry, 'value') ?? zero) : '')
  const entries = [baseline, latest].flatMap((entry) => (entry ? [entry.id] : []))
  const figures = { baseline: figure(baseline), value: figure(latest), on: (latest ?? baseline)?.occurredOn ?? '' }
  return reason('indicator', { indicator: indicator.id, state, ...figures }, entries)
}
