import type { Evidence, NormOf, Reason } from '../model.ts'
import { earlier, later, type Stretch } from './calendar.ts'
import { type Decimal, compare, decimal, minus, plus, write, zero } from './decimal.ts'
import { within } from './evidence-index.ts'
import { type Held, heldOn, readAmount, type Resolved, resolve, restsOn } from './params.ts'
import { periodName, periodNames } from './period-names.ts'
import { act, reason } from './reasons.ts'
import { decidedBy, stretchesOf } from './recurring.ts'
import type { Life } from './setting.ts'
import { occurrencesOf, type Sought } from './sought.ts'
import { holderOn, type Tenure, tenuresOf } from './tenures.ts'
import { isSameUnit } from './units.ts'
import { notCounted, usedIn } from './used.ts'
import { emptyWindow, type Finding, type Room, type Window } from './window.ts'

type Allocation = NormOf<'allocation'>

interface Purse {
  norm: Allocation
  room: Room
  quantity: Resolved<string>
  /** What was set aside, by its date, and by the period that it names. */
  dated: readonly Evidence[]
  named: ReadonlyMap<string, readonly Evidence[]>
  tenures: readonly Tenure[] | null
  used: readonly Evidence[]
}

/** So much set aside each year: what is set aside is the promise, what was used stands beside it (STD-27). */
export function allocation(norm: Allocation, room: Room): Finding {
  const sought: Sought = {
    kinds: [norm.event],
    subject: norm.subject ?? null,
    about: null,
    party: null,
    named: norm.subject !== undefined,
  }
  const quantity = resolve(room.answers, norm.quantity, 'quantity', readAmount)
  const unanswered = heldOn(quantity, room.view.asOf).value === undefined
  const purse = purseOf(norm, room, sought, quantity)
  const windows = unanswered ? [] : room.lives.flatMap((life) => yearsOf(purse, life))
  return {
    windows,
    sought,
    complete: !unanswered && room.setting.last !== null,
    without: 'unproven',
    told: [],
    awaits: unanswered && quantity.question !== null ? [quantity.question] : [],
    act: (open) => actFor(purse, open),
  }
}

function purseOf(norm: Allocation, room: Room, sought: Sought, quantity: Resolved<string>): Purse {
  const isYear = periodNames(norm.per)
  const found = occurrencesOf(room.index, { ...sought, subject: null }).filter((entry) => isMeant(entry, norm))
  const isNamed = ({ forPeriod }: Evidence) => forPeriod !== null && isYear(forPeriod)
  const uses = norm.used
  const usedSought = {
    kinds: [uses?.event ?? ''],
    subject: uses?.subject ?? norm.subject ?? null,
    about: null,
    party: null,
    named: true,
  }
  return {
    norm,
    room,
    quantity,
    dated: found.filter((entry) => !isNamed(entry)),
    named: Map.groupBy(found.filter(isNamed), ({ forPeriod }) => forPeriod ?? ''),
    tenures: norm.holder === undefined ? null : tenuresOf(room.index, norm.holder),
    used: uses ? occurrencesOf(room.index, usedSought) : [],
  }
}

/** Set aside for this: about its purpose or the office that sets it aside. */
function isMeant({ subject }: Evidence, norm: Allocation): boolean {
  return norm.subject === undefined || subject === null || [norm.subject, norm.holder, norm.bearer].includes(subject)
}

function yearsOf(purse: Purse, life: Life): Window[] {
  const { norm, room } = purse
  return stretchesOf(norm.per, life, room).flatMap((whole) => yearIn(purse, life, whole) ?? [])
}

function yearIn(purse: Purse, life: Life, whole: Stretch): Window | null {
  const { norm, room, quantity } = purse
  const stretch = { from: later(whole.from, life.from), until: earlier(whole.until, life.until) }
  if (stretch.until < stretch.from) return null
  const held = heldOn(quantity, earlier(stretch.until, room.view.asOf))
  const needed = held.value === undefined ? null : decimal(held.value)
  if (needed === null) return null
  const cut = stretch.from > whole.from || stretch.until < whole.until
  const released = stretch.until < whole.until && life.released
  const found = setAsideIn(purse, stretch, periodName(norm.per, whole))
  const enough = compare(found.sum, needed) >= 0
  const perhaps = !enough && compare(plus(found.sum, found.doubtful), needed) >= 0
  const window: Window = {
    ...emptyWindow(stretch, null),
    happened: Number(enough),
    unconfirmed: Number(perhaps),
    evidence: [...found.counted, ...(perhaps ? found.unknown : [])].map(({ id }) => id),
    stub: cut,
    released,
    assumed: held.whose === 'assumed' || cut,
    rests: restsOn(quantity, held),
  }
  window.tell = (_verdict, closed) => [
    ...toldOf(purse, window, found, { needed, held, closed }),
    ...(cut
      ? [reason('stub', { from: stretch.from, until: stretch.until, rule: released ? 'not-owed' : 'undeclared' })]
      : []),
  ]
  return window
}

/** What was set aside for a year: by the holder, by somebody else, and by a holder that nobody has recorded. */
interface SetAside {
  sum: Decimal
  doubtful: Decimal
  counted: Evidence[]
  unknown: Evidence[]
  others: Evidence[]
  /** What is in another unit, and not counted. */
  foreign: Evidence[]
}

function setAsideIn({ norm, dated, named, tenures, room }: Purse, window: Stretch, name: string): SetAside {
  const found: SetAside = { sum: zero, doubtful: zero, counted: [], unknown: [], others: [], foreign: [] }
  const own = (named.get(name) ?? []).filter(({ occurredOn }) => occurredOn <= window.until)
  const from = room.setting.from ?? window.from
  for (const entry of [...own, ...within(dated, window.from, window.until)]) {
    if (entry.unit === null || !isSameUnit(entry.unit, norm.unit)) {
      found.foreign.push(entry)
      continue
    }
    const amount = decimal(entry.quantity ?? '') ?? zero
    const holder = tenures === null ? null : holderOn(tenures, later(entry.occurredOn, from))
    if (tenures !== null && holder === null) {
      found.unknown.push(entry)
      found.doubtful = plus(found.doubtful, amount)
      continue
    }
    if (holder !== null && entry.party !== null && entry.party !== holder.party) {
      found.others.push(entry)
      continue
    }
    found.counted.push(entry)
    found.sum = plus(found.sum, amount)
  }
  return found
}

interface Judged {
  needed: Decimal
  held: Held<string>
  closed: boolean
}

function toldOf(purse: Purse, window: Window, found: SetAside, { needed, held, closed }: Judged): Reason[] {
  const { norm, tenures, quantity, room } = purse
  const figures = {
    amount: write(found.sum),
    needed: write(needed),
    unit: norm.unit,
    from: window.from,
    until: window.until,
  }
  const last = found.counted.at(-1)?.occurredOn ?? ''
  const words = [
    reason(
      'set-aside',
      { ...figures, closed: Number(closed), last },
      found.counted.map(({ id }) => id),
    ),
  ]
  const [unknown] = found.unknown
  if (unknown) words.push(reason('holder-unknown', { office: norm.holder ?? '', on: unknown.occurredOn }, [unknown.id]))
  const [other] = found.others
  if (other && tenures) {
    const holder = holderOn(tenures, other.occurredOn)?.party ?? ''
    words.push(reason('not-by-holder', { party: other.party ?? '', holder, on: other.occurredOn }, [other.id]))
  }
  words.push(...notCounted(found.foreign, norm.unit))
  return [...words, ...usedIn(purse, window, needed), ...decidedBy(quantity, held.decision, room)]
}

function actFor(purse: Purse, open: readonly Window[]) {
  const [window] = open
  const { norm, quantity, room } = purse
  if (!window) return null
  const needed = decimal(heldOn(quantity, room.view.asOf).value ?? '') ?? zero
  const whole = stretchesOf(norm.per, { from: window.from, until: window.until, released: false }, room)[0] ?? window
  const { sum } = setAsideIn(purse, window, periodName(norm.per, whole))
  return act('set-aside', { amount: write(minus(needed, sum)), unit: norm.unit })
}
