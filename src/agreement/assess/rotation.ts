import type { Day, Period } from '../../platform/days.ts'
import type { NormOf, Reason } from '../model.ts'
import { later, noEnd, shift } from './calendar.ts'
import { lateReason } from './counted.ts'
import { heldOn, lastDay, readNames, readPeriod, type Resolved, resolve, restsOn } from './params.ts'
import { act, listed, reason } from './reasons.ts'
import { decidedBy } from './recurring.ts'
import type { Life } from './setting.ts'
import { holderOn, type Tenure, tenuresOf } from './tenures.ts'
import { type Filling, vacancies } from './vacancies.ts'
import { cutAt, emptyWindow, type Finding, type Room, type Window } from './window.ts'

/** One party's turn: consecutive tenures of one party are one. */
interface Turn {
  party: string
  from: Day
  entry: string
}

interface Wheel {
  norm: NormOf<'rotation'>
  room: Room
  office: string
  turns: readonly Turn[]
  order: Resolved<string[]> | null
}

/** An office that goes round: fair changes, no long vacancy, and turns of the agreed length where one is agreed (STD-25). */
export function rotation(norm: NormOf<'rotation'>, room: Room): Finding {
  const office = norm.office ?? norm.bearer ?? ''
  const { from, last } = room.setting
  const tenures = tenuresOf(room.index, office).filter(({ gone, from: begins }) => {
    return (gone === null || gone > (from ?? noEnd)) && (last === null || begins <= last)
  })
  const order = norm.order === undefined ? null : resolve(room.answers, norm.order, 'order', readNames)
  const wheel = { norm, room, office, turns: turnsOf(tenures, from ?? noEnd), order }
  const changes = room.lives.flatMap((life) => changesIn(wheel, life))
  const windows = room.lives.flatMap((life) => [...vacanciesIn(wheel, tenures, life), ...lengthsIn(wheel, life)])
  return {
    windows: [...changes, ...windows],
    sought: { kinds: ['office-assumed', 'office-left'], subject: office, about: null, party: null, named: true },
    complete: false,
    without: 'open',
    told: toldOf(wheel, tenures, changes.length > 0),
    awaits: [],
    act: (open) => actFor(wheel, open),
  }
}

function turnsOf(tenures: readonly Tenure[], from: Day): Turn[] {
  const turns: Turn[] = []
  for (const { party, from: begins, entry } of tenures) {
    if (turns.at(-1)?.party !== party) turns.push({ party, from: later(begins, from), entry })
  }
  return turns
}

/** A window for the day of each change: the next party must not have had more turns than the others. */
function changesIn(wheel: Wheel, life: Life): Window[] {
  const { turns, office } = wheel
  const had = new Map<string, number>()
  return turns.flatMap((turn, place) => {
    const before = turns[place - 1]
    const due = before ? dueAfter(wheel, before.party, had, turn.from) : []
    had.set(turn.party, (had.get(turn.party) ?? 0) + 1)
    if (!before || turn.from < life.from || (life.until !== null && turn.from > life.until)) return []
    const fair = due.includes(turn.party)
    const figures = { office, party: turn.party, on: turn.from }
    const told = fair
      ? reason('changed', { ...figures, before: before.party }, [turn.entry])
      : reason('out-of-turn', { ...figures, turn: listed(due) }, [turn.entry])
    const window = emptyWindow({ from: turn.from, until: turn.from }, 'change')
    return [
      { ...window, ...ruledBy(wheel, turn.from), happened: Number(fair), evidence: [turn.entry], tell: () => [told] },
    ]
  })
}

/** The parties whose turn it is after another: by the order where there is one, else those with the fewest turns. */
function dueAfter({ norm, order }: Wheel, before: string, had: ReadonlyMap<string, number>, on: Day): string[] {
  const ordered = order === null ? undefined : heldOn(order, on).value
  if (ordered) {
    const following = ordered[(ordered.indexOf(before) + 1) % ordered.length]
    return following === undefined ? [] : [following]
  }
  const others = norm.among.filter((party) => party !== before)
  const fewest = Math.min(...norm.among.map((party) => had.get(party) ?? 0))
  const waiting = others.filter((party) => (had.get(party) ?? 0) === fewest)
  if (waiting.length > 0) return waiting
  const least = Math.min(...others.map((party) => had.get(party) ?? 0))
  return others.filter((party) => (had.get(party) ?? 0) === least)
}

/** Whether the order that decides a change is one that we assumed. */
function ruledBy({ order }: Wheel, on: Day): Pick<Window, 'assumed' | 'rests'> {
  const held = order === null ? null : heldOn(order, on)
  if (order === null || held === null || held.whose !== 'assumed') return { assumed: false, rests: [] }
  return { assumed: true, rests: restsOn(order, held) }
}

/** From the day the office is left empty to the end of grace. */
function vacanciesIn({ norm, room, office }: Wheel, tenures: readonly Tenure[], life: Life): Window[] {
  const first = tenures[0]
  if (!first) return []
  const grace = resolve(room.answers, norm.grace, 'grace', readPeriod)
  const missing = ({ since, until, closed }: { since: Day; until: Day; closed: boolean }) => [
    reason('office-vacant', { office, since, until, closed: Number(closed) }),
  ]
  const span = { ...life, from: later(life.from, first.from) }
  if (span.until !== null && span.until < span.from) return []
  return vacancies(unbroken(tenures), span, { thing: 'vacancy', grace, missing }, room).slice(1)
}

/** Tenures that follow one another without a day between are one filling. */
function unbroken(tenures: readonly Tenure[]): Filling[] {
  const fillings: Filling[] = []
  for (const { from, gone, entry } of tenures) {
    const before = fillings.at(-1)
    if (before?.gone === from) before.gone = gone
    else fillings.push({ from, gone, entry })
  }
  return fillings
}

/** Where a length is agreed: from the day a turn should end to the end of grace, the next party takes over. */
function lengthsIn(wheel: Wheel, life: Life): Window[] {
  const { norm, room, turns, office } = wheel
  if (norm.turn === undefined) return []
  const length = resolve(room.answers, norm.turn, 'turn', readPeriod)
  const grace = resolve(room.answers, norm.grace, 'grace', readPeriod)
  return turns.flatMap((turn, place) => {
    const following = turns[place + 1]
    const { until: ends, held } = lastDay<Period>(length, turn.from, noEnd, (value) => shift(turn.from, value))
    if (held.value === undefined || ends < life.from || (life.until !== null && ends > life.until)) return []
    if (following && following.from < ends) return []
    const graced = lastDay<Period>(grace, ends, ends, (value) => shift(ends, value))
    const window = cutAt(emptyWindow({ from: ends, until: later(graced.until, ends) }, 'turn'), life)
    const inTime = following !== undefined && following.from <= window.until
    const whose = [held.whose, graced.held.whose]
    return [
      {
        ...window,
        happened: inTime ? 1 : 0,
        evidence: inTime ? [following.entry] : [],
        assumed: whose.includes('assumed') || whose.includes('nobody'),
        rests: [...restsOn(length, held), ...restsOn(grace, graced.held)],
        tell: (_verdict, closed) => {
          const figures = { office, party: turn.party, from: ends, until: window.until, closed: Number(closed) }
          const words: Reason[] = inTime ? [] : [reason('turn-ends', figures, [turn.entry])]
          if (following && !inTime) words.push(lateReason('turn', following.from, window.until, [following.entry]))
          return [...words, ...decidedBy(length, held.decision, room)]
        },
      },
    ]
  })
}

function toldOf({ office, room, turns }: Wheel, tenures: readonly Tenure[], changed: boolean): Reason[] {
  const now = holderOn(tenures, room.view.asOf)
  const turn = turns.findLast(({ from }) => from <= room.view.asOf)
  const held = now
    ? reason('office-held', { office, party: now.party, since: turn?.from ?? now.from }, [turn?.entry ?? now.entry])
    : reason('office-unheld', { office })
  return changed ? [held] : [held, reason('no-change-yet', { office })]
}

function actFor(wheel: Wheel, open: readonly Window[]) {
  const { turns, office, room } = wheel
  const had = new Map<string, number>()
  for (const { party } of turns) had.set(party, (had.get(party) ?? 0) + 1)
  const last = turns.at(-1)
  const to = last ? listed(dueAfter(wheel, last.party, had, room.view.asOf)) : ''
  if (open.some(({ thing }) => thing === 'turn')) return act('hand-over', { office, to })
  if (open.some(({ thing }) => thing === 'vacancy')) return act('assume', { office, to })
  return null
}
