import type { Day, Period } from '../../platform/days.ts'
import type { NormOf } from '../model.ts'
import { next, noEnd, shift } from './calendar.ts'
import { countedAct, countedWindow } from './counted.ts'
import { firstFrom } from './evidence-index.ts'
import { heldOn, lastDay, readPeriod, type Resolved, resolve, restsOn } from './params.ts'
import { decidedBy } from './recurring.ts'
import { type Life, livesOfParty } from './setting.ts'
import { type Sought, soughtOf, type Tally, tallyOf } from './sought.ts'
import { cutAt, type Finding, type Room, type Window } from './window.ts'

/** Never silent for longer than so: from the last evidence, or the start, one window after another. */
export function continuous(norm: NormOf<'continuous'>, room: Room): Finding {
  const sought = soughtOf(norm, room.agreement)
  const silence = resolve(room.answers, norm.longest_silence, 'longest_silence', readPeriod)
  const unanswered = heldOn(silence, room.view.asOf).value === undefined
  const parties = norm.each ?? [null]
  const windows = parties.flatMap((party) => {
    const own = party === null ? sought : { ...sought, party }
    const lives = party === null ? room.lives : livesOfParty(room.lives, party, room.index)
    const tally = tallyOf(room.index, own, room.setting.from ?? noEnd, () => false)
    return lives.flatMap((life) => silences({ room, sought: own, silence, party }, tally, life))
  })
  return {
    windows: unanswered ? [] : windows,
    sought,
    complete: false,
    without: 'unproven',
    told: [],
    awaits: unanswered && silence.question !== null ? [silence.question] : [],
    act: (open) => countedAct(sought, open),
  }
}

interface Watch {
  room: Room
  sought: Sought
  silence: Resolved<Period>
  party: string | null
}

/** The windows of a life, until the one that the day looked at stands in. */
function silences(watch: Watch, tally: Tally, life: Life): Window[] {
  const { silence, room } = watch
  const windows: Window[] = []
  const known = silence.first.value === undefined ? silence.changes.find(({ on }) => on >= life.from)?.on : life.from
  let from: Day = life.from
  let since: Day = life.from
  if (heldOn(silence, from).value === undefined) {
    if (known === undefined) return []
    from = since = known
  }
  for (;;) {
    if (life.until !== null && from > life.until) return windows
    const last = lastDay(silence, since, noEnd, (length) => shift(since, length))
    const window = silenceIn(watch, tally, life, { from, until: last.until < from ? from : last.until })
    windows.push({
      ...window,
      assumed: last.held.whose === 'assumed',
      rests: restsOn(silence, last.held),
      tell: (verdict, closed) => [...window.tell(verdict, closed), ...decidedBy(silence, last.held.decision, room)],
    })
    const spoken = tally.dated[firstFrom(tally.dated, from)]?.occurredOn
    const kept = spoken !== undefined && spoken <= window.until
    if (!kept && window.until >= room.view.asOf) return windows
    since = kept ? spoken : window.until
    from = next(since)
    if (from > room.view.asOf || since >= noEnd) return windows
  }
}

/** A window counts what broke the silence: the occurrences of the first day that has any. */
function silenceIn({ sought, party }: Watch, tally: Tally, life: Life, stretch: { from: Day; until: Day }): Window {
  const last = life.until !== null && life.until < stretch.until ? life.until : stretch.until
  const first = tally.dated[firstFrom(tally.dated, stretch.from)]?.occurredOn
  const countUntil = first !== undefined && first <= last ? first : last
  const asked = { needed: 1, thing: party, name: null, single: false, countUntil }
  return cutAt(countedWindow(tally, sought, stretch, asked), life)
}
