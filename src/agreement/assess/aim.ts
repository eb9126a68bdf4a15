import type { Day } from '../../platform/days.ts'
import type { Evidence, Json, NormOf, Reason } from '../model.ts'
import { earlier, noEnd } from './calendar.ts'
import { type Decimal, compare, decimal, minus, plus, write, zero } from './decimal.ts'
import { detailOf, thingOf } from './entries.ts'
import { entriesOf, firstFrom } from './evidence-index.ts'
import { act, listed, reason } from './reasons.ts'
import type { Life } from './setting.ts'
import { emptyWindow, type Finding, type Room, type Window } from './window.ts'

type Aim = NormOf<'aim'>
type Indicator = Aim['indicators'][number]

/** Better by more than the uncertainty of both figures; told in words where it is not (STD-29). */
export function aim(norm: Aim, room: Room): Finding {
  const windows = norm.indicators.length === 0 ? [] : room.lives.map((life) => windowOf(norm, life, room))
  return {
    windows,
    sought: {
      kinds: ['measured'],
      subject: null,
      about: listed(norm.indicators.map(({ id }) => id)),
      party: null,
      named: true,
    },
    complete: room.setting.last !== null,
    without: 'unproven',
    told: norm.indicators.length === 0 ? [reason('no-indicators', {})] : [],
    awaits: norm.indicators.length === 0 && norm.ask !== undefined ? [norm.ask] : [],
    act: ([window]) => act('improve', { indicators: listed(missing(norm, window, room)) }),
  }
}

function missing(norm: Aim, window: Window | undefined, room: Room): string[] {
  if (!window) return []
  const life = { from: window.from, until: window.until, released: false }
  return norm.indicators.filter((each) => readIndicator(each, room, life).state !== 'improved').map(({ id }) => id)
}

/** One window for the whole life; while it lasts, shown improvement is on course, at its end it is kept. */
function windowOf(norm: Aim, life: Life, room: Room): Window {
  const until = life.until ?? noEnd
  const read = norm.indicators.map((indicator) => readIndicator(indicator, room, life))
  const shown = read.filter(({ state }) => state === 'improved').length
  const needed = norm.needs === 'all' ? norm.indicators.length : 1
  const isPast = room.view.asOf > until
  return {
    ...emptyWindow({ from: life.from, until }, null),
    needed,
    happened: isPast ? shown : 0,
    planned: isPast ? 0 : shown,
    evidence: read.flatMap(({ baseline, latest }) => [baseline, latest].flatMap((entry) => (entry ? [entry.id] : []))),
    stub: life.released,
    shown: true,
    tell: () => read.map(toldOf),
  }
}

type State = 'improved' | 'worsened' | 'unclear' | 'no-uncertainty' | 'no-baseline' | 'unmeasured'

interface Read {
  indicator: Indicator
  state: State
  baseline: Evidence | null
  latest: Evidence | null
}

/** The latest figure of a life against the last baseline before it. */
function readIndicator(indicator: Indicator, room: Room, life: Life): Read {
  const all = entriesOf(room.index, 'measured').filter(
    (entry) => thingOf(entry) === indicator.id && figureOf(entry, 'value'),
  )
  const until = earlier(room.view.asOf, life.until)
  const now = all.slice(0, lastOn(all, until))
  const latest = now.findLast((entry) => entry.occurredOn >= life.from && detailOf(entry, 'baseline') !== true) ?? null
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
